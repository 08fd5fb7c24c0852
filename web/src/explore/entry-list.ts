/// The page's own list of all entries: where each one's story is.
export class EntryList {
  private readonly links = new Map<number, HTMLAnchorElement>();

  constructor(root: ParentNode) {
    for (const item of root.querySelectorAll<HTMLElement>('li[data-event]')) {
      const link = item.querySelector('a');
      if (link) this.links.set(Number(item.dataset['event']), link);
    }
  }

  /// The address of an event in the story. @param others  what stands in the address besides: the filter goes along
  addressOf(event: number, others: string): string {
    const address = this.links.get(event)?.href ?? '';
    return others ? `${address}&${others}` : address;
  }

  /// Shows only these events; null shows all.
  setFilter(events: readonly number[] | null): void {
    const passing = events && new Set(events);
    for (const [event, link] of this.links) {
      const item = link.closest('li');
      if (item) item.hidden = passing !== null && !passing.has(event);
    }
  }

  /// Brings the entry that the page's address names into view, as a browser would where it had an id.
  reveal(id: string): void {
    const end = `#event=${id}`;
    for (const link of this.links.values()) {
      if (link.hash === end) {
        link.scrollIntoView({ block: 'center' });
        return;
      }
    }
  }
}
