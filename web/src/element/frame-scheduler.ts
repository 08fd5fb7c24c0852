/// One animation frame for any number of requests; none when nobody asks.
export class FrameScheduler {
  private pending = 0;

  constructor(private readonly frame: (nowMs: number) => void) {}

  request(): void {
    this.pending ||= requestAnimationFrame((nowMs) => {
      this.pending = 0;
      this.frame(nowMs);
    });
  }

  cancel(): void {
    cancelAnimationFrame(this.pending);
    this.pending = 0;
  }
}
