import { type ExploreEngine, entryOpened, inputClaimed } from './explore-engine';
import type { Words } from '../page/words';

/// Pixels of one line or one page of a wheel that counts in them.
const linePx = 16;
const pagePx = 400;

export interface ChartHandlers {
  /// An input went to the engine: something may have to be drawn.
  changed(): void;
  /// The reader let go, or has turned the wheel: what is shown now is meant.
  settled(): void;
  /// The reader chose the entry that is selected. @param byKey  whether with the keyboard
  opened(byKey: boolean): void;
}

/// The canvas with what a reader does on it. Decides nothing: each input is the engine's, which says whether it takes it.
export class Chart {
  readonly element = document.createElement('div');
  readonly canvas = document.createElement('canvas');
  private engine: ExploreEngine | null = null;

  constructor(words: Words, private readonly handlers: ChartHandlers) {
    const { element, canvas } = this;
    element.className = 'explore-chart';
    element.tabIndex = 0;
    // Arrow keys are the chart's, in a screen reader too; the list beneath says the same to read.
    element.setAttribute('role', 'application');
    element.setAttribute('aria-label', words.say('explore.chart'));
    element.setAttribute('aria-describedby', 'explore-keys');
    const keys = document.createElement('p');
    keys.id = 'explore-keys';
    keys.hidden = true;
    keys.textContent = words.say('explore.keys');
    canvas.setAttribute('aria-hidden', 'true');
    element.append(canvas, keys);
  }

  /// From now on inputs are this engine's.
  connect(engine: ExploreEngine, signal: AbortSignal): void {
    this.engine = engine;
    const { canvas } = this;
    canvas.addEventListener('pointerdown', (event) => this.onPointer('Down', event), { signal });
    canvas.addEventListener('pointermove', (event) => this.onPointer('Move', event), { signal });
    canvas.addEventListener('pointerup', (event) => this.onPointer('Up', event), { signal });
    canvas.addEventListener('pointercancel', (event) => {
      engine.pointerCancel(event.pointerId);
      this.handlers.changed();
    }, { signal });
    canvas.addEventListener('wheel', (event) => this.onWheel(event), { signal, passive: false });
    this.element.addEventListener('keydown', (event) => this.onKey(event), { signal });
  }

  /// Sizes the canvas; it starts on a whole device pixel of the page, so that it is never resampled.
  resize(widthPx: number, heightPx: number): void {
    const { style } = this.canvas;
    style.width = `${widthPx}px`;
    style.height = `${heightPx}px`;
    style.transform = '';
    const box = this.canvas.getBoundingClientRect();
    const [x, y] = [insetOf(box.left), insetOf(box.top + scrollY)];
    if (x || y) style.transform = `translate(${x}px, ${y}px)`;
  }

  onKey(event: KeyboardEvent): void {
    if (!this.engine) return;
    const bits = this.engine.key(event.key, event.shiftKey, event.ctrlKey || event.altKey || event.metaKey);
    this.answer(bits, event);
    if (bits & entryOpened) this.handlers.opened(true);
    if (bits & inputClaimed) this.handlers.settled();
  }

  private onPointer(act: 'Down' | 'Move' | 'Up', event: PointerEvent): void {
    const { engine, canvas } = this;
    if (!engine || (event.pointerType === 'mouse' && act !== 'Move' && event.button !== 0)) return;
    const { left, top } = canvas.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    const isTouch = event.pointerType === 'touch';
    if (act === 'Move' && event.buttons === 0) {
      const cursor = engine.isTarget(x, y) ? 'pointer' : '';
      if (canvas.style.cursor !== cursor) canvas.style.cursor = cursor;
      return;
    }
    // A drag goes on outside of the canvas. A finger's is held by the browser itself.
    if (act === 'Down' && !isTouch) canvas.setPointerCapture(event.pointerId);
    const bits = engine.pointer(act, { id: event.pointerId, x, y, isTouch }, event.timeStamp);
    this.answer(bits, event);
    if (bits & entryOpened) this.handlers.opened(false);
    if (act === 'Up') this.handlers.settled();
  }

  private onWheel(event: WheelEvent): void {
    const { engine, canvas } = this;
    if (!engine) return;
    const unit = [1, linePx, pagePx][event.deltaMode] ?? 1;
    const { left, top } = canvas.getBoundingClientRect();
    const bits = engine.wheel(event.deltaX * unit, event.deltaY * unit, event.ctrlKey, event.clientX - left, event.clientY - top);
    this.answer(bits, event);
    if (bits & inputClaimed) this.handlers.settled();
  }

  private answer(bits: number, event: Event): void {
    if (bits & inputClaimed) event.preventDefault();
    this.handlers.changed();
  }
}

/// What is missing to the next whole device pixel, CSS pixels.
function insetOf(px: number): number {
  return (Math.round(px * devicePixelRatio) - px * devicePixelRatio) / devicePixelRatio;
}
