/// Links to the other languages lead to the entry that is being read.
export function keepPlaceAcrossLanguages(page: Document): void {
  const links = page.querySelectorAll<HTMLAnchorElement>('.languages a');
  if (links.length === 0) return;
  const aim = () => {
    const id = entryBeingRead(page)?.id;
    for (const link of links) link.hash = id ?? '';
  };
  // Before the link is followed, opened in a new tab or copied.
  for (const link of links) {
    for (const kind of ['pointerdown', 'focus', 'contextmenu', 'click']) link.addEventListener(kind, aim);
  }
}

/// The entry at the top of the window, below what is sticky; null above the first.
function entryBeingRead(page: Document): HTMLElement | null {
  const top = parseFloat(getComputedStyle(page.documentElement).scrollPaddingTop) || 0;
  let last: HTMLElement | null = null;
  for (const entry of page.querySelectorAll<HTMLElement>('main article[id^="event="]')) {
    if (entry.getBoundingClientRect().top > top + 1) break;
    last = entry;
  }
  return last;
}
