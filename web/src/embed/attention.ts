export interface AttentionWords {
  read: string;
  leave: string;
}

/// Who has the wheel, the finger and the scrolling keys: at rest the page around the frame; once the reader has clicked,
/// tapped or pressed the button, this page, until Escape, until the focus leaves, or, by the browser's own chaining, where its
/// content ends. A frame that shows its whole content never takes them.
export class Attention {
  private readonly root = document.documentElement;
  private readonly button: HTMLButtonElement;

  constructor(
    private readonly story: HTMLElement,
    foot: HTMLElement,
    private readonly words: AttentionWords,
  ) {
    this.button = document.createElement('button');
    this.button.type = 'button';
    this.button.addEventListener('click', () => (this.isReading ? this.rest() : this.read(true)));
    foot.prepend(this.button);
    story.tabIndex = -1;
    story.style.outline = 'none';
    document.addEventListener('click', (event) => this.onClick(event));
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !this.isReading) return;
      this.rest();
      this.button.focus({ preventScroll: true });
    }, { passive: true });
    addEventListener('blur', () => this.rest());
    this.rest();
    new ResizeObserver(() => this.fit()).observe(document.body);
    addEventListener('resize', () => this.fit());
  }

  get isReading(): boolean {
    return this.root.dataset.embed === 'read';
  }

  /// The frame shows everything: nothing of it can scroll.
  private get isWhole(): boolean {
    return document.body.scrollHeight <= innerHeight;
  }

  private onClick(event: MouseEvent): void {
    if (!(event.target instanceof Element) || event.target.closest('a, button, input, select, dialog')) return;
    this.read(false);
  }

  private read(byButton: boolean): void {
    if (this.isReading || this.isWhole) return;
    this.root.dataset.embed = 'read';
    this.button.textContent = this.words.leave;
    // The keys that scroll go to what has the focus.
    if (byButton) this.story.focus({ preventScroll: true });
  }

  private rest(): void {
    this.root.dataset.embed = this.isWhole ? 'whole' : 'rest';
    this.button.textContent = this.words.read;
    this.button.hidden = this.isWhole;
  }

  private fit(): void {
    if (!this.isReading || this.isWhole) this.rest();
  }
}
