import { addressed } from './address';

/// Where the eye rests, as a part of the window's height from its top.
const readingLine = 0.38;

/// The link to the view Explore carries the entry that is being read, so that it opens there.
export function carryEntry(story: ParentNode): void {
  const link = document.querySelector<HTMLAnchorElement>('.masthead a[href^="explore.html"]');
  const carry = (): void => {
    if (link) link.hash = entryBeingRead(story)?.id ?? '';
  };
  // Before the link is followed, by whatever means.
  for (const type of ['pointerdown', 'focus', 'click']) link?.addEventListener(type, carry);
}

/// The entry that the address names while its beginning is in view; else the last that begins above the reading line.
function entryBeingRead(story: ParentNode): Element | null {
  const line = innerHeight * readingLine;
  const topOf = (element: Element): number => element.getBoundingClientRect().top;
  const named = addressed();
  if (named?.matches('article') && topOf(named) >= 0 && topOf(named) < innerHeight / 2) return named;
  let read: Element | null = null;
  for (const article of story.querySelectorAll('article[id^="event="]')) {
    if (topOf(article) > line) break;
    read = article;
  }
  return read;
}
