import { addressed } from './address';

/// Where the eye rests, as a part of the window's height from its top.
const readingLine = 0.38;

/// The link to the view Explore carries the entry that is being read, so that it opens there.
export function carryEntry(story: ParentNode): void {
  for (const link of document.querySelectorAll('a[href="explore.html"]')) {
    const carry = (): void => {
      const id = entryBeingRead(story)?.id;
      link.setAttribute('href', id ? `explore.html#${id}` : 'explore.html');
    };
    // Before the link is followed, by whatever means.
    for (const type of ['pointerdown', 'focus', 'click']) link.addEventListener(type, carry);
  }
}

/// The entry that the address names while its beginning is in view; else the last that begins above the reading line; before
/// the first, whither one must go to reach the masthead, again what the address names.
function entryBeingRead(story: ParentNode): Element | null {
  const line = innerHeight * readingLine;
  const topOf = (element: Element): number => element.getBoundingClientRect().top;
  const target = addressed();
  const named = target?.matches('article') ? target : null;
  if (named && topOf(named) >= 0 && topOf(named) < innerHeight / 2) return named;
  let read: Element | null = null;
  for (const article of story.querySelectorAll('article[id^="event="]')) {
    if (topOf(article) > line) break;
    read = article;
  }
  return read ?? named;
}
