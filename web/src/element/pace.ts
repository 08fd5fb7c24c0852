const framesJudged = 10;
const slowMs = 12;

/// Judges the first frames that were drawn while scrolling: a device that takes longer scrolls better without the canvas.
export class Pace {
  private readonly times: number[] = [];

  /// @return whether the device has just been found too slow
  isTooSlow(frameMs: number): boolean {
    if (this.times.length >= framesJudged) return false;
    this.times.push(frameMs);
    if (this.times.length < framesJudged) return false;
    // The median: one pause of another program says nothing about the device.
    const median = [...this.times].sort((a, b) => a - b)[framesJudged / 2] ?? 0;
    return median > slowMs;
  }
}
