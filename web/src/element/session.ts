import { type Engine, pageText, storyDraw, stripDraw } from '../engine/engine';
import { EngineFault, fetchBytes, loadEngine } from '../engine/loader';
import { TextLayer } from '../text/text-layer';
import type { DocumentaryTimeline } from './documentary-timeline';
import { readAnchors } from './anchors';
import { Calm } from './calm';
import { refusalOf, themeOf } from './capability';
import { Moved, watchPage } from './changes';
import { FrameScheduler } from './frame-scheduler';
import { Pace } from './pace';
import { forgetPictures, watchPictures } from './pictures';
import { ReadingPlace } from './reading-place';
import { Stage } from './stage';
import { type Note, StatusLine } from './status-line';
import { Surface } from './surface';
import { afterPaint, whenNear } from './visibility';

/// What is drawn on the story's surface and copied from it before the story is drawn.
export interface Aside {
  /// @param mayDiffer  not 0: colours or sizes may have changed   @return whether the story's pixels are gone
  draw(engine: Engine, surface: Surface, ratio: number, mayDiffer: number): boolean;
}

export interface SessionSources {
  dataset: string;
  messages: string;
}

/// Said when loading takes longer than this.
const slowLoadMs = 8000;

/// One element's story from the moment it is connected until it is taken away: which face it shows, and its frames.
export class Session {
  engine: Engine | null = null;
  private readonly over = new AbortController();
  private readonly frames = new FrameScheduler((nowMs) => this.frame(nowMs));
  private readonly stage: Stage;
  private readonly text: TextLayer;
  private readonly status: StatusLine;
  private messages: Promise<Uint8Array> | null = null;
  readonly place: ReadingPlace;
  private readonly calm = new Calm(this.over.signal);
  private readonly pace = new Pace();
  private surface: Surface | null = null;
  private stale = Moved.content;
  private face: 'text' | 'armed' | 'drawn' = 'text';
  private isSwitching = false;
  private isLoading = false;
  private isPrinting = false;
  private isLost = false;
  private isBroken = false;
  private scrolled = false;
  private isRevealed = false;
  private aside: Aside | null = null;

  constructor(
    private readonly host: DocumentaryTimeline,
    private readonly story: HTMLElement,
    private readonly sources: SessionSources,
  ) {
    const { signal } = this.over;
    this.stage = new Stage(host);
    this.text = new TextLayer(host, story);
    this.status = new StatusLine(host, () => this.fetchMessages());
    this.place = new ReadingPlace(host);
    watchPage(host, story, {
      scrolled: () => this.onScroll(),
      moved: (what) => this.onMove(what),
      preferred: () => this.consider(),
      printing: (now) => this.onPrint(now),
      returned: () => this.onMove(Moved.content),
      online: () => this.retry(),
    }, signal);
    whenNear(host, signal).then(afterPaint).then(() => this.consider(), () => undefined);
  }

  get isDrawn(): boolean {
    return this.face === 'drawn';
  }

  end(): void {
    this.over.abort(new DOMException('The element was removed', 'AbortError'));
    this.showText();
    this.status.clear();
    this.engine?.destroy();
    this.surface?.remove(this.engine !== null);
    this.engine = null;
    forgetPictures(this.story);
  }

  /// Asks anew whether the canvas may show, and brings it about.
  consider(): void {
    if (this.over.signal.aborted || this.isBroken) return;
    const refusal = this.isPrinting ? 'print' : refusalOf(this.host);
    if (refusal) {
      this.showText();
      if (refusal === 'webAssembly' || refusal === 'graphics') this.fail(refusal);
      return;
    }
    if (!this.engine) {
      void this.load();
      return;
    }
    this.engine.setTheme(themeOf(this.host));
    this.stale = Math.max(this.stale, Moved.content);
    if (this.isDrawn) this.frames.request();
    else void this.arm();
  }

  private async load(): Promise<void> {
    if (this.isLoading) return;
    this.isLoading = true;
    const { signal } = this.over;
    const slow = setTimeout(() => signal.aborted || void this.status.say('loading'), slowLoadMs);
    const surface = this.surface ??= new Surface(this.host);
    try {
      const engine = await loadEngine({ canvas: surface.canvas, dataset: this.sources.dataset, signal });
      this.adopt(engine, surface);
    } catch (error) {
      if (!signal.aborted) this.fail(error instanceof EngineFault ? error.fault : 'engine', error);
    } finally {
      clearTimeout(slow);
      this.isLoading = false;
    }
  }

  /// Once, so that a note has its words when the network is gone.
  private fetchMessages(): Promise<Uint8Array> {
    return this.messages ??= fetchBytes(this.sources.messages, this.over.signal);
  }

  private adopt(engine: Engine, surface: Surface): void {
    const { signal } = this.over;
    if (signal.aborted) {
      engine.destroy();
      surface.remove(true);
      return;
    }
    this.engine = engine;
    this.status.clear();
    surface.canvas.addEventListener('webglcontextlost', (event) => this.onContextLost(event), { signal });
    surface.canvas.addEventListener('webglcontextrestored', () => this.onContextRestored(), { signal });
    this.consider();
  }

  /// Draws first when the reader is at rest, so that nobody's hand or eye is on what changes.
  private async arm(): Promise<void> {
    if (this.isSwitching || this.isLost) return;
    this.isSwitching = true;
    try {
      await this.calm.when();
    } catch {
      return;
    } finally {
      this.isSwitching = false;
    }
    if (this.isLost || this.isBroken || this.isPrinting || refusalOf(this.host)) return;
    this.face = 'armed';
    this.frames.request();
  }

  private onScroll(): void {
    this.scrolled = true;
    if (this.isDrawn) this.frames.request();
  }

  private onMove(what: Moved): void {
    this.stale = Math.max(this.stale, what);
    if (this.isDrawn) this.frames.request();
    else if (this.engine && !this.isBroken) this.consider();
  }

  /// Code and data of the map are fetched where there is room for it, once there is.
  private openAside(engine: Engine): void {
    const { signal } = this.over;
    const room = matchMedia('(min-width: 85em) and (min-height: 37.5em)');
    const open = (): void => {
      if (!room.matches || this.aside) return;
      // What cannot be had is asked for again when the window changes.
      void import('../map/map-column').then(({ MapColumn }) => {
        if (!signal.aborted) this.aside ??= new MapColumn(this.host, engine, this.sources, () => this.frames.request(), signal);
      }, () => undefined);
    };
    room.addEventListener('change', open, { signal });
    open();
  }

  private onPrint(now: boolean): void {
    this.isPrinting = now;
    this.consider();
  }

  private onContextLost(event: Event): void {
    // Else the browser never gives it back.
    event.preventDefault();
    this.isLost = true;
    this.engine?.contextLost();
    this.showText();
    void this.status.say('contextLost');
  }

  private onContextRestored(): void {
    if (!this.engine?.contextRestored()) {
      this.fail('graphics');
      return;
    }
    this.isLost = false;
    this.status.clear();
    this.consider();
  }

  private retry(): void {
    if (this.status.note !== 'network') return;
    this.isBroken = false;
    this.messages = null;
    this.consider();
  }

  private fail(note: Note, cause?: unknown): void {
    this.isBroken = true;
    this.showText();
    void this.status.say(note);
    this.host.dispatchEvent(new CustomEvent('error', { detail: { fault: note, cause } }));
  }

  private showText(): void {
    this.face = 'text';
    this.frames.cancel();
    this.host.removeAttribute('drawn');
    this.surface?.show(false);
  }

  private frame(nowMs: number): void {
    const { engine, surface } = this;
    if (!engine || !surface || this.face === 'text') return;
    const started = performance.now();
    try {
      this.paint(engine, surface, nowMs);
      const tooSlow = this.scrolled && this.pace.isTooSlow(performance.now() - started);
      if (tooSlow && this.host.getAttribute('pace') !== 'any') this.fail('slowDevice');
    } catch (error) {
      this.fail('engine', error);
    }
    this.scrolled = false;
  }

  private paint(engine: Engine, surface: Surface, nowMs: number): void {
    if (this.face === 'armed') surface.show(true);
    if (this.stale !== Moved.nothing) this.measure(engine);
    const origin = this.stage.origin();
    let bits = engine.scrollTo(-origin.y, nowMs);
    const { topPx, heightPx } = engine.canvasBox();
    if (bits & storyDraw && this.text.cover(engine, origin, topPx, topPx + heightPx)) bits |= engine.scrollTo(-origin.y, nowMs);
    if (bits & pageText) {
      this.showText();
      return;
    }
    surface.showStrip(-origin.y, this.place.stripFromPx(origin));
    if (bits & stripDraw && surface.drawStrip(engine, this.stage.view.deviceRatio)) bits |= storyDraw;
    if (this.aside?.draw(engine, surface, this.stage.view.deviceRatio, bits & stripDraw)) bits |= storyDraw;
    if (bits & storyDraw) {
      surface.place(engine, this.stage);
      if (!engine.draw()) {
        this.showText();
        return;
      }
      this.reveal();
    } else {
      this.text.prepareOne(origin, topPx - heightPx / 2, topPx + heightPx * 1.5);
    }
    this.place.follow(engine, this.stage, origin);
    if (engine.pendingDraws()) this.frames.request();
  }

  private measure(engine: Engine): void {
    const differs = this.stage.measure();
    const what = this.stale;
    this.stale = Moved.nothing;
    if (!differs && what <= Moved.window) return;
    const origin = this.stage.origin();
    engine.setViewport(this.stage.view);
    engine.setAnchors(readAnchors(this.story, origin));
    this.text.measure(engine, origin, what === Moved.fonts);
    this.place.forget();
  }

  /// Words and canvas change places in the frame that was just drawn.
  private reveal(): void {
    if (this.face === 'drawn') return;
    const isFirst = !this.isRevealed;
    this.isRevealed = true;
    this.face = 'drawn';
    this.host.setAttribute('drawn', '');
    if (!isFirst || !this.engine) return;
    this.fetchMessages().catch(() => undefined);
    if (this.host.hasAttribute('map')) this.openAside(this.engine);
    watchPictures(this.story, this.engine, () => this.frames.request(), this.over.signal);
    this.host.dispatchEvent(new CustomEvent('ready'));
  }
}
