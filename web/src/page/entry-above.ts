/// The last entry that begins above a line of the window, pixels from its top; null above the first.
export function lastEntryAbove(story: ParentNode, linePx: number): HTMLElement | null {
  let last: HTMLElement | null = null;
  for (const entry of story.querySelectorAll<HTMLElement>('article[id^="event="]')) {
    if (entry.getBoundingClientRect().top > linePx) break;
    last = entry;
  }
  return last;
}
