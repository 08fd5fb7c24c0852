import type { Engine } from '../engine/engine';
import type { Stage } from './stage';

/// Below this height of the window nothing may stick to its edge, CSS pixels.
const leastHeightForStrip = 500;

/// The canvas that lies over the story, and the strip that sticks to the window.
export class Surface {
  readonly canvas = document.createElement('canvas');
  private readonly strip = document.createElement('div');
  private readonly stripCanvas = document.createElement('canvas');

  constructor(host: Element) {
    this.canvas.className = 'story-canvas';
    this.strip.className = 'strip';
    for (const part of [this.canvas, this.strip]) part.setAttribute('aria-hidden', 'true');
    this.show(false);
    this.strip.append(this.stripCanvas);
    const years = host.querySelector('.years');
    if (years) this.strip.append(years.cloneNode(true));
    host.prepend(this.strip);
    host.append(this.canvas);
  }

  /// @param fromPx  story coordinate from which on the strip shows
  showStrip(scrollTopPx: number, fromPx: number): void {
    const hidden = innerHeight < leastHeightForStrip;
    if (this.strip.hidden !== hidden) this.strip.hidden = hidden;
    const visibility = scrollTopPx >= fromPx ? '' : 'hidden';
    if (this.strip.style.visibility !== visibility) this.strip.style.visibility = visibility;
  }

  /// Copies the strip from the story's surface. @return whether the story's pixels are gone
  drawStrip(engine: Engine, ratio: number): boolean {
    if (this.strip.hidden) return false;
    const { clientWidth, clientHeight } = this.stripCanvas;
    if (!clientWidth || !clientHeight || !engine.drawStrip(clientWidth, clientHeight)) return false;
    this.copy(this.stripCanvas, clientWidth * ratio, clientHeight * ratio);
    return true;
  }

  /// Copies what was drawn in the surface's corner, device pixels.
  copy(target: HTMLCanvasElement, widthPixels: number, heightPixels: number): void {
    const width = Math.round(widthPixels);
    const height = Math.round(heightPixels);
    if (target.width !== width) target.width = width;
    if (target.height !== height) target.height = height;
    const context = target.getContext('2d');
    context?.clearRect(0, 0, width, height);
    context?.drawImage(this.canvas, 0, 0, width, height, 0, 0, width, height);
  }

  /// Moves the canvas to the engine's window; draw in the same frame.
  place(engine: Engine, stage: Stage): void {
    const box = engine.canvasBox();
    const { style } = this.canvas;
    // Not by `top`: a transform is no shift of the layout.
    style.transform = `translate(${stage.insetX}px, ${stage.insetY + box.topPx}px)`;
    style.width = `${box.widthPx}px`;
    style.height = `${box.heightPx}px`;
  }

  show(shown: boolean): void {
    // The style sheet gives canvases a display of their own, which beats `hidden`.
    this.canvas.style.display = shown ? 'block' : 'none';
    if (!shown) this.strip.hidden = true;
  }

  /// @param opened  whether an engine has drawn here: then its context is given back at once, for browsers keep few
  remove(opened: boolean): void {
    if (opened) this.canvas.getContext('webgl')?.getExtension('WEBGL_lose_context')?.loseContext();
    this.canvas.remove();
    this.strip.remove();
  }
}
