import { lastEntryAbove } from './entry-above';

/// Links to the other languages lead to the entry that is being read.
export function keepPlaceAcrossLanguages(page: Document): void {
  const links = page.querySelectorAll<HTMLAnchorElement>('.languages a');
  if (links.length === 0) return;
  const aim = () => {
    // What stands at the top of the window, below what is sticky, is what will stand there.
    const stickyPx = parseFloat(getComputedStyle(page.documentElement).scrollPaddingTop) || 0;
    const id = lastEntryAbove(page, stickyPx + 1)?.id;
    for (const link of links) link.hash = id ?? '';
  };
  // Before the link is followed, opened in a new tab or copied.
  for (const link of links) {
    for (const kind of ['pointerdown', 'focus', 'contextmenu', 'click']) link.addEventListener(kind, aim);
  }
}
