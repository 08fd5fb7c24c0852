import type { ViewportMeasure } from '../engine/engine';
import type { Origin } from '../text/line-reader';

/// The element's box and the reader's window, read together.
///
/// Story coordinates start where a whole device pixel of the screen does, at most half a one from the element's corner:
/// so the canvas, whose place in the story is whole device pixels, is never resampled.
export class Stage {
  insetX = 0;
  insetY = 0;
  view: ViewportMeasure = { widthPx: 0, heightPx: 0, deviceRatio: 1, contentWidthPx: 0, contentHeightPx: 0, textScale: 1 };

  constructor(private readonly host: Element) {}

  /// @return whether anything differs from the last time
  measure(): boolean {
    const before = this.signature();
    const box = this.host.getBoundingClientRect();
    const ratio = devicePixelRatio;
    this.insetX = toWholePixel(box.left, ratio);
    this.insetY = toWholePixel(box.top, ratio);
    const root = document.documentElement;
    this.view = {
      widthPx: root.clientWidth,
      heightPx: this.largestHeight(),
      deviceRatio: ratio,
      // A canvas that is a part of a pixel wider than the page would give it a scroll bar.
      contentWidthPx: Math.floor((box.width - Math.max(0, this.insetX)) * ratio) / ratio,
      contentHeightPx: Math.floor((box.height - Math.max(0, this.insetY)) * ratio) / ratio,
      textScale: parseFloat(getComputedStyle(root).fontSize) / 16,
    };
    return this.signature() !== before;
  }

  private signature(): string {
    return [this.insetX, this.insetY, ...Object.values(this.view)].map((value) => value.toFixed(3)).join();
  }

  /// Client pixels of the story's origin now.
  origin(): Origin {
    const box = this.host.getBoundingClientRect();
    return { x: box.left + this.insetX, y: box.top + this.insetY };
  }

  /// The window's height with the browser's own bars away, so that a bar that comes and goes changes nothing.
  private largestHeight(): number {
    const probe = document.createElement('div');
    Object.assign(probe.style, { position: 'absolute', visibility: 'hidden', width: '0', height: '100vh' });
    probe.style.height = '100lvh';
    this.host.append(probe);
    const height = probe.offsetHeight;
    probe.remove();
    return Math.max(height, innerHeight);
  }
}

function toWholePixel(clientPx: number, ratio: number): number {
  return (Math.round(clientPx * ratio) - clientPx * ratio) / ratio;
}
