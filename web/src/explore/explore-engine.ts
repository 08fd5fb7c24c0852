import { withBytes, withText } from '../engine/memory';
import type { Pointer } from '../engine/module';
import type { ExploreModule } from './module';

/// Bits that an input answers.
export const inputClaimed = 1;
export const entryOpened = 2;

const noEvent = 0xffffffff;

/// A finger, a pen or the mouse, from the canvas's top left.
export interface PointerPlace {
  id: number;
  x: number;
  y: number;
  isTouch: boolean;
}

/// What is shown now: days as EDTF, both in words, how many entries of how many.
export interface ShownView {
  from: string;
  to: string;
  words: string;
  shown: number;
  count: number;
  selected: number | null;
  /// Of the selected entry's mark within the canvas; null while it is out of view.
  markTop: number | null;
  markHeight: number | null;
  canZoomIn: boolean;
  canZoomOut: boolean;
}

export interface EntryCardWords {
  id: string;
  date: string;
  title: string;
  summary: string[];
  sources: string;
}

/// One player of the view Explore: turns values of the page into its few coarse calls.
export class ExploreEngine {
  private constructor(
    private readonly module: ExploreModule,
    private readonly player: Pointer,
  ) {}

  /// @return the engine, or what it says is wrong: "dataset", "messages" or "graphics"
  static create(module: ExploreModule, dataset: Uint8Array, messages: Uint8Array): ExploreEngine | string {
    const player = withBytes(module, dataset, (datasetAt) =>
      withBytes(module, messages, (messagesAt) =>
        module._createExplore(datasetAt, dataset.length, messagesAt, messages.length),
      ),
    );
    if (player) return new ExploreEngine(module, player);
    const { fault } = JSON.parse(module.UTF8ToString(module._lastFault())) as { fault: string };
    return fault || 'engine';
  }

  destroy(): void {
    this.module._destroyExplore(this.player);
  }

  setTheme(theme: number): void {
    this.module._setTheme(this.player, theme);
  }

  setMotionAllowed(allowed: boolean): void {
    this.module._setMotionAllowed(this.player, Number(allowed));
  }

  setViewport(widthPx: number, heightPx: number, deviceRatio: number): void {
    this.module._setViewport(this.player, widthPx, heightPx, deviceRatio);
  }

  /// CSS font shorthands in the order of layout/explore_fonts.h.
  setFonts(fonts: readonly string[]): void {
    const bytes = new TextEncoder().encode(fonts.join('\n'));
    withBytes(this.module, bytes, (at) => this.module._setFonts(this.player, at, bytes.length));
  }

  /// @param events  places in the dataset; null shows all
  setFilter(events: readonly number[] | null): void {
    if (!events) {
      this.module._setFilter(this.player, 0, 0);
      return;
    }
    const bytes = new Uint8Array(Uint32Array.from(events).buffer);
    withBytes(this.module, bytes, (at) => this.module._setFilter(this.player, at, events.length));
  }

  get widthPx(): number {
    return this.module._widthPx(this.player);
  }

  get heightPx(): number {
    return this.module._heightPx(this.player);
  }

  pointer(act: 'Down' | 'Move' | 'Up', { id, x, y, isTouch }: PointerPlace, nowMs: number): number {
    return this.module[`_pointer${act}`](this.player, id, x, y, Number(isTouch), nowMs);
  }

  pointerCancel(id: number): void {
    this.module._pointerCancel(this.player, id);
  }

  wheel(deltaX: number, deltaY: number, control: boolean, x: number, y: number): number {
    return this.module._wheel(this.player, deltaX, deltaY, Number(control), x, y);
  }

  key(name: string, shift: boolean, other: boolean): number {
    return withText(this.module, name, (at) => this.module._key(this.player, at, Number(shift), Number(other)));
  }

  zoomBy(factor: number): void {
    this.module._zoomBy(this.player, factor);
  }

  panBy(fraction: number): void {
    this.module._panBy(this.player, fraction);
  }

  showAll(): void {
    this.module._showAll(this.player);
  }

  showDensest(): void {
    this.module._showDensest(this.player);
  }

  /// @return false when one of them is no date
  showSpan(from: string, to: string): boolean {
    return withText(this.module, from, (fromAt) =>
      withText(this.module, to, (toAt) => this.module._showSpan(this.player, fromAt, toAt))) === 1;
  }

  showEvent(event: number): void {
    this.module._showEvent(this.player, event);
  }

  select(event: number | null): void {
    this.module._selectEvent(this.player, event ?? noEvent);
  }

  selectBeside(step: 1 | -1): void {
    this.module._selectBeside(this.player, step);
  }

  /// The event with that id, or with that former id.
  eventNamed(id: string): number | null {
    const event = withText(this.module, id, (at) => this.module._eventNamed(this.player, at)) >>> 0;
    return event === noEvent ? null : event;
  }

  isPending(): boolean {
    return this.module._isPending(this.player) === 1;
  }

  tick(nowMs: number): void {
    this.module._tick(this.player, nowMs);
  }

  draw(): boolean {
    return this.module._draw(this.player) === 1;
  }

  drawOverview(widthPx: number, heightPx: number): boolean {
    return this.module._drawOverview(this.player, widthPx, heightPx) === 1;
  }

  overviewDown(x: number, widthPx: number, heightPx: number, isTouch: boolean): void {
    this.module._overviewDown(this.player, x, widthPx, heightPx, Number(isTouch));
  }

  overviewMove(x: number): void {
    this.module._overviewMove(this.player, x);
  }

  overviewUp(): void {
    this.module._overviewUp(this.player);
  }

  contextLost(): void {
    this.module._contextLost(this.player);
  }

  contextRestored(): boolean {
    return this.module._contextRestored(this.player) === 1;
  }

  isTarget(x: number, y: number): boolean {
    return this.module._isTarget(this.player, x, y) === 1;
  }

  view(): ShownView {
    return JSON.parse(this.module.UTF8ToString(this.module._viewJson(this.player))) as ShownView;
  }

  entryCard(event: number): EntryCardWords {
    return JSON.parse(this.module.UTF8ToString(this.module._entryCard(this.player, event))) as EntryCardWords;
  }

  dumpFrame(): string {
    return this.module.UTF8ToString(this.module._dumpFrame(this.player));
  }

  statistics(): string {
    return this.module.UTF8ToString(this.module._frameStatistics(this.player));
  }
}
