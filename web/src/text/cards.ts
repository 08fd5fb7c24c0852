/// A block of text that is measured and handed over as one. Its ordinal in the list is the engine's name for it.
export interface Card {
  readonly element: Element;
  /// Story coordinates.
  topPx: number;
  bottomPx: number;
}

/// Elements that hold cards rather than being one.
const holders = 'article, section, .gap, .chapter-head, ol.entries, li[id]';
const mostChildren = 12;

/// Splits the story into blocks of about a card's size, in document order. Every text of it is in one of them.
export function findCards(root: Element): Card[] {
  const cards: Card[] = [];
  collect(root, cards);
  return cards;
}

function collect(element: Element, cards: Card[]): void {
  if (element.matches('svg, canvas, img, template, script, style')) return;
  const splits = element.querySelector(holders) || element.childElementCount > mostChildren;
  if (!splits || hasOwnText(element)) {
    cards.push({ element, topPx: 0, bottomPx: 0 });
    return;
  }
  for (const child of element.children) collect(child, cards);
}

function hasOwnText(element: Element): boolean {
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? '')) return true;
  }
  return false;
}
