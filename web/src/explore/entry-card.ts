import type { EntryCardWords } from './explore-engine';
import { makeIcon } from './toolbar';
import type { Words } from '../page/words';

/// What is told of the chosen entry: beneath the chart where there is room, a sheet at the window's lower edge on a phone.
export class EntryCard {
  readonly element = document.createElement('section');
  /// Says title and date to those who do not see the card, and nothing else.
  readonly said = document.createElement('p');
  private readonly title = document.createElement('h2');
  private readonly date = document.createElement('p');
  private readonly summary = document.createElement('div');
  private readonly sources = document.createElement('p');
  private readonly link = document.createElement('a');

  constructor(private readonly words: Words, close: () => void) {
    const { element, said } = this;
    element.className = 'explore-card';
    element.hidden = true;
    element.setAttribute('aria-label', words.say('explore.card'));
    said.className = 'explore-said';
    said.setAttribute('role', 'status');
    const head = document.createElement('div');
    head.className = 'explore-card-head';
    this.date.className = 'explore-date';
    head.append(this.date, this.title);
    this.summary.className = 'explore-summary';
    const foot = document.createElement('div');
    foot.className = 'explore-card-foot';
    this.link.textContent = words.say('explore.readInStory');
    foot.append(this.link, this.sources);
    element.append(head, this.summary, foot, this.makeCloser(close));
    element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
    });
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /// @param address  of the entry in the story
  show(entry: EntryCardWords, address: string): void {
    this.date.textContent = entry.date;
    this.title.textContent = entry.title;
    this.summary.replaceChildren(...entry.summary.map((words) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = words;
      return paragraph;
    }));
    this.sources.textContent = entry.sources;
    this.link.href = address;
    this.element.hidden = false;
    this.element.scrollTop = 0;
    this.said.textContent = this.words.say('explore.said', { title: entry.title, date: entry.date });
  }

  hide(): void {
    this.element.hidden = true;
    this.said.textContent = '';
  }

  focus(): void {
    this.link.focus();
  }

  private makeCloser(close: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'explore-close';
    button.setAttribute('aria-label', this.words.say('explore.close'));
    button.title = this.words.say('explore.close');
    button.append(makeIcon('M5 5l10 10M15 5L5 15'));
    button.addEventListener('click', close);
    return button;
  }
}
