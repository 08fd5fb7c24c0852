/// An address in the engine's memory; 0 is none.
export type Pointer = number;

/// What every program of ours has. Memory may grow in any call: read the heap views anew each time.
export interface ProgramModule {
  readonly HEAPU8: Uint8Array;
  readonly specialHTMLTargets: Record<string, EventTarget>;
  UTF8ToString(text: Pointer): string;
  _malloc(bytes: number): Pointer;
  _free(block: Pointer): void;
}

/// The instantiated engine.
export interface EngineModule extends ProgramModule {
  _createPlayer(dataset: Pointer, datasetBytes: number): Pointer;
  _destroyPlayer(player: Pointer): void;
  _lastFault(): Pointer;
  _playerDiagnostics(player: Pointer): Pointer;
  _setTheme(player: Pointer, theme: number): void;
  _setViewport(player: Pointer, width: number, height: number, ratio: number, contentWidth: number, contentHeight: number): void;
  _setTextScale(player: Pointer, scale: number): void;
  _setAnchors(player: Pointer, records: Pointer, count: number): number;
  _setFonts(player: Pointer, fonts: Pointer, bytes: number): number;
  _setLines(player: Pointer, bytes: Pointer, length: number): number;
  _dropLines(player: Pointer, card: number): void;
  _scrollTo(player: Pointer, scrollTop: number, now: number): number;
  _pendingDraws(player: Pointer): number;
  _canvasTopPx(player: Pointer): number;
  _canvasWidthPx(player: Pointer): number;
  _canvasHeightPx(player: Pointer): number;
  _draw(player: Pointer): number;
  _drawStrip(player: Pointer, width: number, height: number): number;
  _setMap(player: Pointer, bytes: Pointer, length: number): number;
  _drawMap(player: Pointer, place: number): number;
  _contextLost(player: Pointer): void;
  _contextRestored(player: Pointer): number;
  _imageArrived(player: Pointer, media: number, bytes: Pointer, length: number): number;
  _eventAt(player: Pointer, x: number, y: number): number;
  _dumpFrame(player: Pointer): Pointer;
  _frameStatistics(player: Pointer): Pointer;
}
