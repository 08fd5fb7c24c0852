import { withBytes } from './memory';
import type { EngineModule, Pointer } from './module';

/// Bits that scrollTo answers.
export const storyDraw = 1;
export const stripDraw = 2;
export const pageText = 4;

export interface ViewportMeasure {
  widthPx: number;
  heightPx: number;
  deviceRatio: number;
  contentWidthPx: number;
  contentHeightPx: number;
  textScale: number;
}

/// Top left corner in story coordinates and size of the canvas, CSS pixels of whole device pixels.
export interface CanvasBox {
  topPx: number;
  widthPx: number;
  heightPx: number;
}

const noEvent = 0xffffffff;

/// One player of the engine: turns values of the page into its few coarse calls.
export class Engine {
  private constructor(
    private readonly module: EngineModule,
    private readonly player: Pointer,
  ) {}

  /// @return the engine, or what it says is wrong: "dataset" or "graphics"
  static create(module: EngineModule, dataset: Uint8Array): Engine | string {
    const player = withBytes(module, dataset, (at) => module._createPlayer(at, dataset.length));
    if (player) return new Engine(module, player);
    const { fault } = JSON.parse(module.UTF8ToString(module._lastFault())) as { fault: string };
    return fault || 'engine';
  }

  destroy(): void {
    this.module._destroyPlayer(this.player);
  }

  diagnostics(): string {
    return this.module.UTF8ToString(this.module._playerDiagnostics(this.player));
  }

  setTheme(theme: number): void {
    this.module._setTheme(this.player, theme);
  }

  setViewport(view: ViewportMeasure): void {
    this.module._setTextScale(this.player, view.textScale);
    this.module._setViewport(
      this.player,
      view.widthPx,
      view.heightPx,
      view.deviceRatio,
      view.contentWidthPx,
      view.contentHeightPx,
    );
  }

  /// Records of six floats: kind letter code, index, x, y, width, height.
  setAnchors(records: Float32Array): void {
    const bytes = new Uint8Array(records.buffer, records.byteOffset, records.byteLength);
    withBytes(this.module, bytes, (at) => this.module._setAnchors(this.player, at, records.length / 6));
  }

  /// CSS font shorthands in index order. Drops all lines.
  setFonts(fonts: readonly string[]): void {
    const bytes = new TextEncoder().encode(fonts.join('\n'));
    withBytes(this.module, bytes, (at) => this.module._setFonts(this.player, at, bytes.length));
  }

  setLines(card: Uint8Array): void {
    withBytes(this.module, card, (at) => this.module._setLines(this.player, at, card.length));
  }

  dropLines(card: number): void {
    this.module._dropLines(this.player, card);
  }

  scrollTo(scrollTopPx: number, nowMs: number): number {
    return this.module._scrollTo(this.player, scrollTopPx, nowMs);
  }

  pendingDraws(): number {
    return this.module._pendingDraws(this.player);
  }

  canvasBox(): CanvasBox {
    return {
      topPx: this.module._canvasTopPx(this.player),
      widthPx: this.module._canvasWidthPx(this.player),
      heightPx: this.module._canvasHeightPx(this.player),
    };
  }

  draw(): boolean {
    return this.module._draw(this.player) === 1;
  }

  drawStrip(widthPx: number, heightPx: number): boolean {
    return this.module._drawStrip(this.player, widthPx, heightPx) === 1;
  }

  /// @return whether the bytes are a map's drawing
  setMap(bytes: Uint8Array): boolean {
    return withBytes(this.module, bytes, (at) => this.module._setMap(this.player, at, bytes.length)) === 1;
  }

  /// @param place  that is being read about; -1 for none
  drawMap(place: number): boolean {
    return this.module._drawMap(this.player, place) === 1;
  }

  contextLost(): void {
    this.module._contextLost(this.player);
  }

  contextRestored(): boolean {
    return this.module._contextRestored(this.player) === 1;
  }

  /// @return whether the engine will draw it; else its box stays the page's
  imageArrived(media: number, bytes: Uint8Array): boolean {
    return withBytes(this.module, bytes, (at) => this.module._imageArrived(this.player, media, at, bytes.length)) === 1;
  }

  eventAt(x: number, y: number): number | null {
    const event = this.module._eventAt(this.player, x, y) >>> 0;
    return event === noEvent ? null : event;
  }

  dumpFrame(): string {
    return this.module.UTF8ToString(this.module._dumpFrame(this.player));
  }

  statistics(): string {
    return this.module.UTF8ToString(this.module._frameStatistics(this.player));
  }
}
