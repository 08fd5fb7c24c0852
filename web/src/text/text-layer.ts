import type { Engine } from '../engine/engine';
import { findCards, type Card } from './cards';
import { packLines } from './line-bytes';
import { readLines, type Origin } from './line-reader';
import { TypeTable } from './type-table';

/// Keeps the lines of the cards near the canvas in the engine.
export class TextLayer {
  private cards: Card[] = [];
  private readonly packed = new Map<number, Uint8Array>();
  private readonly sent = new Set<number>();
  private readonly types: TypeTable;
  private knownFonts = 0;

  constructor(
    host: Element,
    private readonly root: Element,
  ) {
    this.types = new TypeTable(host);
  }

  /// Reads all cards' boxes anew; their lines are read when they come near.
  measure(engine: Engine, origin: Origin, loadedFonts: boolean): void {
    this.types.forget(loadedFonts);
    this.sent.forEach((card) => engine.dropLines(card));
    this.sent.clear();
    this.packed.clear();
    this.cards = findCards(this.root);
    for (const card of this.cards) {
      const box = card.element.getBoundingClientRect();
      card.topPx = box.top - origin.y;
      card.bottomPx = box.bottom - origin.y;
    }
  }

  /// Sends the cards that touch [top, bottom] and drops those more than that height away.
  /// @return whether the engine's lines changed
  cover(engine: Engine, origin: Origin, topPx: number, bottomPx: number): boolean {
    const margin = bottomPx - topPx;
    const fresh: number[] = [];
    let dropped = false;
    this.cards.forEach((card, index) => {
      if (touches(card, topPx, bottomPx)) {
        if (!this.sent.has(index)) fresh.push(index);
      } else if (!touches(card, topPx - margin, bottomPx + margin)) {
        this.packed.delete(index);
        if (this.sent.delete(index)) {
          engine.dropLines(index);
          dropped = true;
        }
      }
    });
    for (const index of fresh) {
      this.prepare(index, origin);
      this.sent.add(index);
    }
    this.send(engine, fresh);
    return dropped || fresh.length > 0;
  }

  /// Reads one card that will be needed soon, so that a frame that draws has less to read.
  prepareOne(origin: Origin, topPx: number, bottomPx: number): void {
    const next = this.cards.findIndex((card, index) => !this.packed.has(index) && touches(card, topPx, bottomPx));
    if (next >= 0) this.prepare(next, origin);
  }

  private prepare(index: number, origin: Origin): void {
    const card = this.cards[index];
    if (!card || this.packed.has(index)) return;
    this.packed.set(index, packLines(index, readLines(card.element, origin, this.types)));
  }

  /// A new font renumbers nothing but voids all lines in the engine: then they are sent again.
  private send(engine: Engine, fresh: number[]): void {
    const isNewFont = this.types.fonts.length !== this.knownFonts;
    if (isNewFont) {
      this.knownFonts = this.types.fonts.length;
      engine.setFonts(this.types.fonts);
    }
    for (const index of isNewFont ? this.sent : fresh) {
      const bytes = this.packed.get(index);
      if (bytes) engine.setLines(bytes);
    }
  }
}

function touches(card: Card, topPx: number, bottomPx: number): boolean {
  return card.bottomPx > topPx && card.topPx < bottomPx;
}
