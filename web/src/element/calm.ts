const restMs = 250;
const acts = ['scroll', 'wheel', 'touchmove', 'pointermove', 'keydown', 'focusin', 'selectionchange', 'visibilitychange'];
const holds = ['pointerdown', 'touchstart'];
const releases = ['pointerup', 'pointercancel', 'touchend', 'touchcancel'];

/// Knows whether the reader is at rest: not touching, scrolling, selecting or moving focus.
export class Calm {
  private isHeld = false;

  constructor(private readonly signal: AbortSignal) {
    // From the start: who presses before the engine has come still holds the page then.
    this.listen(holds, () => { this.isHeld = true; }, signal);
    this.listen(releases, () => { this.isHeld = false; }, signal);
  }

  /// Resolves when the reader has been at rest for a moment.
  /// @error  rejects with the signal's reason
  when(): Promise<void> {
    return new Promise((resolve, reject) => {
      const over = new AbortController();
      let timer = 0;
      const end = (settle: () => void) => {
        clearTimeout(timer);
        over.abort();
        settle();
      };
      const wait = () => {
        clearTimeout(timer);
        timer = window.setTimeout(() => this.isFree() && end(resolve), restMs);
      };
      this.listen([...acts, ...holds, ...releases], wait, over.signal);
      this.signal.addEventListener('abort', () => end(() => reject(this.signal.reason)), { signal: over.signal });
      wait();
    });
  }

  private isFree(): boolean {
    const selection = getSelection();
    return !this.isHeld && document.visibilityState === 'visible' && (!selection || selection.isCollapsed);
  }

  private listen(types: readonly string[], heard: () => void, signal: AbortSignal): void {
    for (const type of types) document.addEventListener(type, heard, { capture: true, passive: true, signal });
  }
}
