import { isClosedAway } from './closed';
import type { TypeStyle, TypeTable } from './type-table';

/// One line of one run of text, in story coordinates.
export interface Line {
  style: TypeStyle;
  x: number;
  y: number;
  width: number;
  height: number;
  baseline: number;
  text: string;
}

/// Where the story's coordinates start, in client pixels.
export interface Origin {
  x: number;
  y: number;
}

/// Most that a canvas's advance may differ from the page's before the words are placed one by one, CSS pixels.
const tolerancePx = 0.25;

/// Every line of an element's text, in document order.
///
/// @cost  one rectangle a run and line, and log(characters) more for each line that a run is broken into
export function readLines(root: Element, origin: Origin, types: TypeTable): Line[] {
  const reader = new LineReader(origin, types);
  // A card may be a part of what is closed.
  if (isClosedAway(root)) return [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, isSet);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) reader.read(node);
  }
  return reader.lines;
}

function isSet(node: Node): number {
  if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
  const closed = node.parentElement instanceof HTMLDetailsElement && isClosedAway(node);
  return closed || node.matches('svg, canvas, template, script, style') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
}

class LineReader {
  readonly lines: Line[] = [];
  private readonly range = document.createRange();

  constructor(
    private readonly origin: Origin,
    private readonly types: TypeTable,
  ) {}

  read(node: Text): void {
    const inked = offsetsOfInk(node.data);
    if (!inked.length || !node.parentElement) return;
    const style = this.types.styleOf(node.parentElement);
    if (style.hidden) return;
    let first = 0;
    while (first < inked.length) {
      const top = this.charTop(node, inked[first] as number);
      if (top === null) return;
      const last = this.lastOnLine(node, inked, first, top);
      this.add(node, inked[first] as number, (inked[last] as number) + 1, style);
      first = last + 1;
    }
  }

  /// Index into `inked` of the last character on the line of `first`. Tops never decrease along a run.
  private lastOnLine(node: Text, inked: number[], first: number, top: { y: number; height: number }): number {
    const onLine = (index: number) => {
      const char = this.charTop(node, inked[index] as number);
      return char !== null && char.y < top.y + top.height / 2;
    };
    let low = first;
    let high = inked.length - 1;
    if (onLine(high)) return high;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (onLine(middle)) low = middle;
      else high = middle;
    }
    return low;
  }

  private charTop(node: Text, offset: number): { y: number; height: number } | null {
    const box = this.box(node, offset, offset + 1);
    return box.height > 0 ? { y: box.top, height: box.height } : null;
  }

  private box(node: Text, start: number, end: number): DOMRect {
    this.range.setStart(node, start);
    this.range.setEnd(node, end);
    return this.range.getBoundingClientRect();
  }

  private add(node: Text, start: number, end: number, style: TypeStyle): void {
    const part = node.data.slice(start, end);
    if (this.pushWhole(node, start, end, style) || !/[ \t\n\r\f]/.test(part)) return;
    this.lines.pop();
    // Underlined words keep the space after them, so that the line under them runs through.
    const words = style.underlined ? /[^ \t\n\r\f]+[ \t\n\r\f]*/g : /[^ \t\n\r\f]+/g;
    for (const word of part.matchAll(words)) {
      const from = start + word.index;
      this.pushWhole(node, from, from + word[0].length, style);
    }
  }

  /// @return whether a canvas sets the run as the page has it
  private pushWhole(node: Text, start: number, end: number, style: TypeStyle): boolean {
    const box = this.box(node, start, end);
    const text = collapse(node.data.slice(start, end));
    const width = this.types.canvasWidth(text, style.css);
    const agrees = Math.abs(width - box.width) <= tolerancePx;
    // Only the last letter's advance differs: it is kerned with what follows the run, and nothing in the run moves.
    const isKerned = !agrees && this.agreesBeforeLast(node, start, end, text, style);
    this.push(box, isKerned ? width : box.width, text, style);
    return agrees || isKerned;
  }

  private agreesBeforeLast(node: Text, start: number, end: number, text: string, style: TypeStyle): boolean {
    if (text.length < 2 || text.endsWith(' ')) return false;
    const width = this.types.canvasWidth(text.slice(0, -1), style.css);
    return Math.abs(width - this.box(node, start, end - 1).width) <= tolerancePx;
  }

  private push(box: DOMRect, width: number, text: string, style: TypeStyle): void {
    const y = box.top - this.origin.y;
    this.lines.push({
      style, text, width, y,
      x: box.left - this.origin.x,
      height: box.height,
      baseline: y + style.ascentPx,
    });
  }
}

/// Offsets of the characters that are not collapsible white space.
function offsetsOfInk(data: string): number[] {
  const offsets: number[] = [];
  for (let offset = 0; offset < data.length; ++offset) {
    const code = data.charCodeAt(offset);
    const isSpace = code === 32 || (code >= 9 && code <= 13);
    const isLowSurrogate = code >= 0xdc00 && code <= 0xdfff;
    if (!isSpace && !isLowSurrogate) offsets.push(offset);
  }
  return offsets;
}

function collapse(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ');
}
