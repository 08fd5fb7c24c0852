import { readingLine } from '../element/reading-place';
import { readAddress, writeAddress } from '../find/address';
import { addressed } from './address';
import { lastEntryAbove } from './entry-above';

/// The link to the view Explore carries the entry that is being read, so that it opens there, and the filter.
export function carryEntry(story: ParentNode): void {
  for (const link of document.querySelectorAll('a[href="explore.html"]')) {
    const carry = (): void => {
      const id = entryBeingRead(story)?.id;
      const { choices } = readAddress(location.hash);
      link.setAttribute('href', `explore.html${writeAddress({ target: id ?? '', choices, words: '' })}`);
    };
    // Before the link is followed, by whatever means.
    for (const type of ['pointerdown', 'focus', 'click']) link.addEventListener(type, carry);
  }
}

/// The entry that the address names while its beginning is in view; else the last that begins above the reading line; before
/// the first, whither one must go to reach the masthead, again what the address names.
function entryBeingRead(story: ParentNode): Element | null {
  const target = addressed();
  const named = target?.matches('article') ? target : null;
  const top = named?.getBoundingClientRect().top ?? -1;
  if (named && top >= 0 && top < innerHeight / 2) return named;
  return lastEntryAbove(story, innerHeight * readingLine) ?? named;
}
