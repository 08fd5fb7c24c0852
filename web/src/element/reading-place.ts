import type { Engine } from '../engine/engine';
import type { Origin } from '../text/line-reader';
import type { Stage } from './stage';

/// Where the eye rests, as a part of the window's height from its top.
export const readingLine = 0.38;

/// Tells the page which entry is being read, and where in the story the sticky strip begins.
export class ReadingPlace {
  /// Of the entry that is being read; "" before the first.
  id = '';
  private event: number | null = null;
  private firstChapterPx: number | null = null;

  constructor(private readonly host: HTMLElement) {}

  /// Call when boxes have moved.
  forget(): void {
    this.firstChapterPx = null;
  }

  /// The opening has the whole decade already: the strip shows from the first chapter on.
  stripFromPx(origin: Origin): number {
    if (this.firstChapterPx === null) {
      const chapter = this.host.querySelector('[data-a^="l"]');
      this.firstChapterPx = chapter ? chapter.getBoundingClientRect().top - origin.y : Infinity;
    }
    return this.firstChapterPx;
  }

  /// Emits `eventchange` {id} when another entry crosses the reading line.
  follow(engine: Engine, stage: Stage, origin: Origin): void {
    const y = -origin.y + innerHeight * readingLine;
    const event = engine.eventAt(stage.view.contentWidthPx / 2, y);
    if (event === null || event === this.event) return;
    this.event = event;
    this.id = this.host.querySelector(`[data-a="e${event}"]`)?.id.replace(/^event=/, '') ?? '';
    this.host.dispatchEvent(new CustomEvent('eventchange', { detail: { id: this.id } }));
  }
}
