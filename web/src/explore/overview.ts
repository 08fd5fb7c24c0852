import type { ExploreEngine, ShownView } from './explore-engine';
import type { Words } from '../page/words';

export interface OverviewHandlers {
  changed(): void;
  settled(): void;
  /// A key, which is the chart's to answer.
  key(event: KeyboardEvent): void;
}

/// The whole time at a glance, with a brush over what the chart shows: dragged, or moved by the chart's own keys.
export class Overview {
  readonly element = document.createElement('div');
  private readonly canvas = document.createElement('canvas');

  constructor(words: Words, private readonly handlers: OverviewHandlers) {
    const { element, canvas } = this;
    element.className = 'explore-overview';
    element.tabIndex = 0;
    element.setAttribute('role', 'slider');
    element.setAttribute('aria-label', words.say('explore.overview'));
    element.setAttribute('aria-valuemin', '0');
    element.setAttribute('aria-valuemax', '100');
    canvas.setAttribute('aria-hidden', 'true');
    element.append(canvas);
    element.addEventListener('keydown', (event) => this.handlers.key(event));
  }

  connect(engine: ExploreEngine, signal: AbortSignal): void {
    const { canvas } = this;
    const xOf = (event: PointerEvent): number => event.clientX - canvas.getBoundingClientRect().left;
    let isHeld = false;
    canvas.addEventListener('pointerdown', (event) => {
      if (event.pointerType === 'mouse' && event.button !== 0) return;
      isHeld = true;
      canvas.setPointerCapture(event.pointerId);
      engine.overviewDown(xOf(event), canvas.clientWidth, canvas.clientHeight, event.pointerType === 'touch');
      this.handlers.changed();
    }, { signal });
    canvas.addEventListener('pointermove', (event) => {
      if (!isHeld) return;
      engine.overviewMove(xOf(event));
      this.handlers.changed();
    }, { signal });
    for (const type of ['pointerup', 'pointercancel'] as const) {
      canvas.addEventListener(type, () => {
        if (!isHeld) return;
        isHeld = false;
        engine.overviewUp();
        this.handlers.changed();
        this.handlers.settled();
      }, { signal });
    }
  }

  /// Copies the overview from the chart's surface, whose pixels are gone then.
  draw(engine: ExploreEngine, surface: HTMLCanvasElement): void {
    const { canvas } = this;
    const { clientWidth, clientHeight } = canvas;
    const width = Math.round(clientWidth * devicePixelRatio);
    const height = Math.round(clientHeight * devicePixelRatio);
    if (!width || !height || !engine.drawOverview(clientWidth, clientHeight)) return;
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    const context = canvas.getContext('2d');
    context?.clearRect(0, 0, width, height);
    context?.drawImage(surface, 0, 0, width, height, 0, 0, width, height);
  }

  /// Says what is shown. @param whole  what is shown when all is
  show(view: ShownView, whole: ShownView): void {
    const [start, end] = [Date.parse(whole.from), Date.parse(whole.to)];
    const middle = (Date.parse(view.from) + Date.parse(view.to)) / 2;
    const part = (middle - start) / (end - start);
    const { element } = this;
    if (element.getAttribute('aria-valuetext') === view.words) return;
    element.setAttribute('aria-valuenow', String(Math.round(100 * (Number.isFinite(part) ? part : 0))));
    element.setAttribute('aria-valuetext', view.words);
  }
}
