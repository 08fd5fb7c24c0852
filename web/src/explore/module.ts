import type { Pointer, ProgramModule } from '../engine/module';

/// The instantiated program of the view Explore; src/wasm/exported_explore.h documents each call.
export interface ExploreModule extends ProgramModule {
  _createExplore(dataset: Pointer, datasetBytes: number, messages: Pointer, messagesBytes: number): Pointer;
  _destroyExplore(player: Pointer): void;
  _lastFault(): Pointer;
  _setTheme(player: Pointer, theme: number): void;
  _setMotionAllowed(player: Pointer, allowed: number): void;
  _setViewport(player: Pointer, width: number, height: number, ratio: number): void;
  _setFonts(player: Pointer, fonts: Pointer, bytes: number): number;
  _setFilter(player: Pointer, events: Pointer, count: number): void;
  _widthPx(player: Pointer): number;
  _heightPx(player: Pointer): number;
  _pointerDown(player: Pointer, id: number, x: number, y: number, isTouch: number, now: number): number;
  _pointerMove(player: Pointer, id: number, x: number, y: number, isTouch: number, now: number): number;
  _pointerUp(player: Pointer, id: number, x: number, y: number, isTouch: number, now: number): number;
  _pointerCancel(player: Pointer, id: number): void;
  _wheel(player: Pointer, deltaX: number, deltaY: number, control: number, x: number, y: number): number;
  _key(player: Pointer, name: Pointer, shift: number, other: number): number;
  _zoomBy(player: Pointer, factor: number): void;
  _panBy(player: Pointer, fraction: number): void;
  _showAll(player: Pointer): void;
  _showDensest(player: Pointer): void;
  _showSpan(player: Pointer, from: Pointer, to: Pointer): number;
  _showEvent(player: Pointer, event: number): void;
  _selectEvent(player: Pointer, event: number): void;
  _selectBeside(player: Pointer, step: number): number;
  _eventNamed(player: Pointer, id: Pointer): number;
  _isPending(player: Pointer): number;
  _tick(player: Pointer, now: number): void;
  _draw(player: Pointer): number;
  _drawOverview(player: Pointer, width: number, height: number): number;
  _overviewDown(player: Pointer, x: number, width: number, height: number, isTouch: number): void;
  _overviewMove(player: Pointer, x: number): void;
  _overviewUp(player: Pointer): void;
  _contextLost(player: Pointer): void;
  _contextRestored(player: Pointer): number;
  _isTarget(player: Pointer, x: number, y: number): number;
  _viewJson(player: Pointer): Pointer;
  _entryCard(player: Pointer, event: number): Pointer;
  _dumpFrame(player: Pointer): Pointer;
  _frameStatistics(player: Pointer): Pointer;
}
