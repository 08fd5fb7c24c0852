import exploreAddress from '@engine/explore.wasm?url';
import { refusalOf, themeOf } from '../element/capability';
import { Moved, watchPage } from '../element/changes';
import { FrameScheduler } from '../element/frame-scheduler';
import type { Note } from '../element/status-line';
import { EngineFault, fetchBytes, loadPlayer } from '../engine/loader';
import { Chart } from './chart';
import { EntryCard } from './entry-card';
import { EntryList } from './entry-list';
import { ExploreEngine, type ShownView } from './explore-engine';
import type { ExploreModule } from './module';
import { Overview } from './overview';
import { Toolbar, type ToolbarAct } from './toolbar';
import { namesSameEntry, readAddress, writeAddress } from './view-address';
import { Words } from '../page/words';

export interface ExploreSources {
  dataset: string;
  messages: string;
  language: string;
}

/// Below this width bands are stacked and only the densest half year shows at first, CSS pixels.
const wideFromPx = 700;
/// The address follows when the reader has let go for so long.
const restMs = 300;
/// Between a mark and the edge of what is seen, CSS pixels.
const marginPx = 16;
const zoomStep = 2;
const panStep = 0.4;

/// The view from the moment its element is connected: whether it is drawn, its frames, its address.
export class ExploreSession {
  engine: ExploreEngine | null = null;
  private readonly over = new AbortController();
  private readonly frames = new FrameScheduler((nowMs) => this.frame(nowMs));
  private readonly list: EntryList;
  private parts: { toolbar: Toolbar; chart: Chart; overview: Overview; card: EntryCard } | null = null;
  private words: Words | null = null;
  private whole: ShownView | null = null;
  /// What the address stands for now.
  private shown: ShownView | null = null;
  private selected: number | null = null;
  private filter: readonly number[] | null = null;
  private measures = '';
  private isSpanChosen = false;
  private wantsFocus = false;
  private wantsSight = false;
  private isPointed = false;
  private isStale = true;
  private isLoading = false;
  private isBroken = false;
  private isPrinting = false;
  private isLost = false;
  private timer = 0;

  constructor(private readonly host: HTMLElement, private readonly note: HTMLElement | null, private readonly sources: ExploreSources) {
    this.list = new EntryList(document);
    this.consider();
  }

  end(): void {
    this.over.abort(new DOMException('The element was removed', 'AbortError'));
    this.showList(null);
    this.engine?.destroy();
    this.parts?.chart.canvas.getContext('webgl')?.getExtension('WEBGL_lose_context')?.loseContext();
    this.host.replaceChildren();
    this.engine = null;
  }

  setFilter(events: readonly number[] | null): void {
    this.filter = events;
    this.list.setFilter(events);
    this.engine?.setFilter(events);
    this.measureAnew();
  }

  /// Asks anew whether the chart may show, and brings it about.
  private consider(): void {
    if (this.over.signal.aborted || this.isBroken || this.isLost) return;
    const refusal = this.isPrinting ? 'print' : refusalOf(this.host);
    if (refusal) {
      const isFault = refusal === 'webAssembly' || refusal === 'graphics';
      if (isFault) this.fail(refusal);
      else this.showList(null);
    } else if (this.engine) {
      this.engine.setTheme(themeOf(this.host));
      this.measureAnew();
    } else if (!this.isLoading) {
      void this.load();
    }
  }

  private async load(): Promise<void> {
    this.isLoading = true;
    const { signal } = this.over;
    // The place is kept, so that the list moves once and at once.
    this.host.setAttribute('loading', '');
    if (this.note) this.note.hidden = true;
    try {
      const messages = await fetchBytes(this.sources.messages, signal);
      this.words = new Words(JSON.parse(new TextDecoder().decode(messages)) as Record<string, string>, this.sources.language);
      const parts = (this.parts ??= this.build(this.words));
      const engine = await loadPlayer(import('@engine/explore.mjs'), exploreAddress, {
        canvas: parts.chart.canvas, dataset: this.sources.dataset, signal,
      }, (module: ExploreModule, dataset) => ExploreEngine.create(module, dataset, messages));
      this.adopt(engine);
    } catch (error) {
      if (!signal.aborted) this.fail(error instanceof EngineFault ? error.fault : 'engine', error);
    } finally {
      this.isLoading = false;
    }
  }

  private build(words: Words): NonNullable<ExploreSession['parts']> {
    const handlers = { changed: () => this.changed(), settled: () => this.settle(true) };
    const chart = new Chart(words, { ...handlers, opened: (byKey) => this.open(byKey) });
    const overview = new Overview(words, { ...handlers, key: (event) => chart.onKey(event) });
    const toolbar = new Toolbar(words, (what) => this.act(what));
    const card = new EntryCard(words, () => this.close());
    const hint = document.createElement('p');
    hint.className = 'explore-hint';
    hint.textContent = words.say('explore.hint');
    this.host.replaceChildren(toolbar.element, chart.element, card.element, card.said, overview.element, hint);
    return { toolbar, chart, overview, card };
  }

  private adopt(engine: ExploreEngine): void {
    const { parts } = this;
    const { signal } = this.over;
    if (signal.aborted || !parts) {
      engine.destroy();
      return;
    }
    this.engine = engine;
    parts.chart.connect(engine, signal);
    parts.overview.connect(engine, signal);
    const { canvas } = parts.chart;
    canvas.addEventListener('webglcontextlost', (event) => this.onContextLost(event), { signal });
    canvas.addEventListener('webglcontextrestored', () => this.onContextRestored(), { signal });
    const calm = matchMedia('(prefers-reduced-motion: reduce)');
    calm.addEventListener('change', () => engine.setMotionAllowed(!calm.matches), { signal });
    addEventListener('popstate', () => this.followAddress(!calm.matches), { signal });
    // The overview has no words that change with what is shown.
    watchPage(this.host, parts.overview.element, {
      scrolled: () => undefined,
      moved: (what) => {
        if (what === Moved.fonts) this.measures = '';
        this.measureAnew();
      },
      preferred: () => this.consider(),
      printing: (now) => { this.isPrinting = now; this.consider(); },
      returned: () => this.measureAnew(),
      online: () => undefined,
    }, signal);
    engine.setTheme(themeOf(this.host));
    if (this.filter) engine.setFilter(this.filter);
    this.reveal();
    this.measure(engine);
    engine.setMotionAllowed(false);
    engine.showAll();
    this.whole = engine.view();
    this.followAddress(!calm.matches);
  }

  /// Shows what the page's address names, else what a reader sees first.
  private followAddress(withMotion: boolean): void {
    const { engine } = this;
    if (!engine) return;
    const { event, from, to } = readAddress(location.hash);
    const named = event === null ? null : engine.eventNamed(event);
    engine.setMotionAllowed(withMotion && this.selected !== null);
    this.isSpanChosen = from !== null && to !== null && engine.showSpan(from, to);
    if (this.isSpanChosen || named === null) engine.select(named);
    else engine.showEvent(named);
    if (!this.isSpanChosen && named === null) this.showFirst(engine);
    engine.setMotionAllowed(withMotion);
    this.frames.request();
  }

  private showFirst(engine: ExploreEngine): void {
    if (this.isNarrow()) engine.showDensest();
    else engine.showAll();
  }

  private isNarrow(): boolean {
    return (this.parts?.chart.element.clientWidth ?? 0) < wideFromPx;
  }

  private act(what: ToolbarAct): void {
    const { engine } = this;
    if (!engine) return;
    if (what === 'all') engine.showAll();
    else if (what === 'zoomIn') engine.zoomBy(zoomStep);
    else if (what === 'zoomOut') engine.zoomBy(1 / zoomStep);
    else if (what === 'earlier') engine.panBy(-panStep);
    else if (what === 'later') engine.panBy(panStep);
    else engine.selectBeside(what === 'next' ? 1 : -1);
    this.changed();
    const isStep = what === 'next' || what === 'previous';
    if (what === 'all') this.isSpanChosen = this.isNarrow();
    this.settle(!isStep && what !== 'all');
  }

  private open(byKey: boolean): void {
    this.wantsFocus = byKey;
    this.isPointed = !byKey;
    this.frames.request();
  }

  private close(): void {
    this.engine?.select(null);
    this.parts?.chart.element.focus({ preventScroll: true });
    this.changed();
    this.settle(false);
  }

  private changed(): void {
    if (this.engine?.isPending()) this.frames.request();
  }

  /// @param spanChosen  whether the reader has moved or zoomed
  private settle(spanChosen: boolean): void {
    this.isSpanChosen ||= spanChosen && this.engine !== null && this.isSpanOther(this.engine.view());
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.nameView(), restMs);
  }

  /// A tap moves nothing, though it ends as a drag does.
  private isSpanOther({ from, to }: ShownView): boolean {
    return this.shown?.from !== from || this.shown.to !== to;
  }

  /// Many moves in a row are one step back.
  private nameView(): void {
    const { engine } = this;
    if (!engine) return;
    if (engine.isPending()) {
      this.settle(false);
      return;
    }
    const view = (this.shown = engine.view());
    const event = view.selected === null ? null : engine.entryCard(view.selected).id;
    const span = this.isSpanChosen ? view : { from: null, to: null };
    const hash = writeAddress({ event, from: span.from, to: span.to, others: readAddress(location.hash).others });
    if (hash === location.hash) return;
    const isMove = namesSameEntry(hash, location.hash);
    const address = hash || location.pathname + location.search;
    if (isMove && history.state === 'move') history.replaceState('move', '', address);
    else history.pushState(isMove ? 'move' : 'entry', '', address);
  }

  private measureAnew(): void {
    this.isStale = true;
    if (this.engine && !this.isLost && !this.isBroken) this.frames.request();
  }

  private measure(engine: ExploreEngine): void {
    const { parts } = this;
    if (!parts) return;
    this.isStale = false;
    const fonts = fontsOf(this.host);
    const widthPx = parts.chart.element.clientWidth;
    const measures = [widthPx, devicePixelRatio, engine.heightPx, ...fonts].join();
    if (measures === this.measures) return;
    engine.setFonts(fonts);
    engine.setViewport(widthPx, innerHeight, devicePixelRatio);
    this.host.style.setProperty('--bar', `${parts.toolbar.element.offsetHeight}px`);
    this.measures = [widthPx, devicePixelRatio, engine.heightPx, ...fonts].join();
    parts.chart.resize(engine.widthPx, engine.heightPx);
  }

  private frame(nowMs: number): void {
    const { engine, parts } = this;
    if (!engine || !parts || this.isBroken || this.isLost) return;
    try {
      if (!this.host.hasAttribute('drawn')) {
        if (refusalOf(this.host)) return;
        this.reveal();
      }
      // Hidden by the style sheet, as on paper: it will be measured when it is back.
      if (!parts.chart.element.clientWidth) return;
      if (this.isStale) this.measure(engine);
      engine.tick(nowMs);
      parts.overview.draw(engine, parts.chart.canvas);
      if (!engine.draw()) {
        this.fail('graphics');
        return;
      }
      this.tell(engine);
    } catch (error) {
      this.fail('engine', error);
      return;
    }
    if (engine.isPending()) this.frames.request();
  }

  /// What stands around the chart says the same as it.
  private tell(engine: ExploreEngine): void {
    const { parts, whole } = this;
    if (!parts || !whole) return;
    const view = engine.view();
    this.shown ??= view;
    parts.toolbar.show(view);
    parts.overview.show(view, whole);
    if (view.selected !== this.selected) {
      this.selected = view.selected;
      if (view.selected === null) parts.card.hide();
      else parts.card.show(engine.entryCard(view.selected), this.list.addressOf(view.selected, readAddress(location.hash).others));
      this.wantsSight = view.selected !== null && !this.isPointed;
      this.host.dispatchEvent(new CustomEvent('eventchange', { detail: { event: view.selected } }));
    }
    this.isPointed = false;
    if (this.wantsFocus && parts.card.isOpen) parts.card.focus();
    this.wantsFocus = false;
    if (!this.wantsSight || engine.isPending()) return;
    this.wantsSight = false;
    this.bringInSight(view, parts);
  }

  /// A mark that was not pointed at may lie below the window's edge or under the card.
  private bringInSight({ markTop, markHeight }: ShownView, { chart, card }: NonNullable<ExploreSession['parts']>): void {
    if (markTop === null || markHeight === null) return;
    const top = chart.canvas.getBoundingClientRect().top + markTop;
    const lowest = Math.min(innerHeight, card.element.getBoundingClientRect().top) - marginPx;
    const below = top + markHeight - lowest;
    if (below > 0) scrollBy({ top: below, behavior: 'instant' });
    else if (top < marginPx) scrollBy({ top: top - marginPx, behavior: 'instant' });
  }

  private reveal(): void {
    this.host.removeAttribute('loading');
    this.host.setAttribute('drawn', '');
    if (this.note) this.note.hidden = true;
    this.isStale = true;
  }

  private onContextLost(event: Event): void {
    // Else the browser never gives it back.
    event.preventDefault();
    this.isLost = true;
    this.engine?.contextLost();
    this.showList('contextLost');
  }

  private onContextRestored(): void {
    if (!this.engine?.contextRestored()) {
      this.fail('graphics');
      return;
    }
    this.isLost = false;
    this.consider();
  }

  private fail(note: Note, cause?: unknown): void {
    this.isBroken = true;
    this.showList(note);
    this.host.dispatchEvent(new CustomEvent('error', { detail: { fault: note, cause } }));
  }

  /// The page's own list takes the chart's place. What the reader chose is not told.
  private showList(why: Note | null): void {
    const wasFirst = this.host.hasAttribute('loading') || !this.parts;
    this.frames.cancel();
    clearTimeout(this.timer);
    this.host.removeAttribute('drawn');
    this.host.removeAttribute('loading');
    if (this.note) {
      this.note.hidden = why === null;
      const words = this.words?.say(`engine.note.${why}`);
      if (words) this.note.textContent = words;
      this.note.dataset['note'] = why ?? '';
    }
    const { event } = readAddress(location.hash);
    if (wasFirst && event !== null) this.list.reveal(event);
  }
}

/// One for each ExploreFont of src/layout/explore_fonts.h: label, chosen label, tick, name of a band, its count.
function fontsOf(host: Element): string[] {
  const family = getComputedStyle(host).getPropertyValue('--sans').trim() || 'sans-serif';
  const scale = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const faces: [number, number][] = [[400, 14], [600, 14], [500, 14], [600, 15], [400, 14]];
  return faces.map(([weight, px]) => `${weight} ${px * scale}px ${family}`);
}
