const framesJudged = 10;
const slowMs = 12;

/// Judges the first frames of scrolling: a device that takes longer scrolls better without the canvas.
export class Pace {
  private frames = 0;
  private spentMs = 0;

  /// @param frameMs  what a frame of scrolling took, whether or not the canvas was drawn anew in it
  /// @return whether the device has just been found too slow
  isTooSlow(frameMs: number): boolean {
    if (this.frames >= framesJudged) return false;
    this.frames += 1;
    this.spentMs += frameMs;
    return this.frames === framesJudged && this.spentMs / framesJudged > slowMs;
  }
}
