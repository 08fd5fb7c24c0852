/// The page's own list of all entries: where each one's story is.
export class EntryList {
  private readonly links = new Map<number, HTMLAnchorElement>();

  constructor(root: ParentNode) {
    for (const item of root.querySelectorAll<HTMLElement>('li[data-event]')) {
      const link = item.querySelector('a');
      if (link) this.links.set(Number(item.dataset['event']), link);
    }
  }

  /// The address of an event in the story.
  addressOf(event: number): string {
    return this.links.get(event)?.href ?? '';
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
