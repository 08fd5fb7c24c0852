import type { Finder } from './finder';

const name = 'found';

interface Highlights {
  set(name: string, highlight: object): void;
  delete(name: string): void;
}

/// The browser's register of highlights; null where it has none.
function highlights(): { all: Highlights; Highlight: new (...ranges: Range[]) => object } | null {
  const all = (CSS as unknown as { highlights?: Highlights }).highlights;
  const { Highlight } = window as unknown as { Highlight?: new (...ranges: Range[]) => object };
  return all && Highlight ? { all, Highlight } : null;
}

/// Underlines the words in a part of the page, without a change to its elements.
export function markIn(part: Element, words: string, finder: Finder): void {
  const known = highlights();
  if (!known) return;
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node as Text).data;
    const marks = /\S/.test(text) ? finder.mark(words, text) : [];
    for (let at = 0; at + 1 < marks.length; at += 2) {
      const range = document.createRange();
      range.setStart(node, marks[at] ?? 0);
      range.setEnd(node, marks[at + 1] ?? 0);
      ranges.push(range);
    }
  }
  known.all.set(name, new known.Highlight(...ranges));
}

export function clearMarks(): void {
  highlights()?.all.delete(name);
}
