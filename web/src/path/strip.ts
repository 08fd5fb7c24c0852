import { makeButton } from '../page/make';
import { adoptStyle } from '../page/style';
import type { Words } from '../page/words';

const styles = `
:root[data-path] { scroll-padding-bottom: 4.25rem; }
:root[data-path] body { padding-bottom: 3.25rem; }
:root[data-path] .engine-note { bottom: 3.25rem; }
:root[data-path="alone"] { --sticky: 0px; }
:root[data-path="alone"] .strip { display: none; }
.path-strip { position: fixed; left: 0; right: 0; bottom: 0; z-index: 4; display: flex; flex-wrap: wrap; gap: 0 0.375rem; align-items: center; min-height: min(3.25rem, 12vh); max-height: 12vh; overflow: auto; padding: 0 1rem; font: 500 0.875rem/1.25rem var(--sans); color: var(--ink); background: var(--ground); border-top: 1px solid var(--axis); }
.path-strip > div { flex: 1 1 4rem; min-width: 0; }
.path-strip p { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; color: var(--muted); }
.path-where { display: flex; gap: 0.375rem; }
.path-where span { flex: none; font-variant-numeric: tabular-nums; }
.path-where b { overflow: hidden; text-overflow: ellipsis; font-weight: 600; color: var(--ink); }
.path-strip .path-asks { white-space: normal; color: var(--ink); }
.path-strip p:empty { display: none; }
.path-strip button { min-height: max(var(--tap), 2.25rem); padding: 0 0.5rem; font: inherit; color: var(--ink); background: none; border: 0; border-radius: 0; text-decoration: underline 1px; text-underline-offset: 0.3em; cursor: pointer; }
.path-strip button:hover { text-decoration-thickness: 2px; }
.path-strip button:active, .path-strip .path-next { color: var(--ground); background: var(--ink); text-decoration: none; }
.path-strip .path-next:hover { text-decoration: underline 2px; }
.path-strip button[aria-disabled="true"] { color: var(--muted); background: none; text-decoration: none; cursor: default; }
@media (max-width: 37.49rem) { .path-strip[data-asks] { padding-bottom: 0.25rem; } .path-strip[data-asks] > div { flex-basis: 100%; padding-top: 0.25rem; } }
@media (min-width: 37.5rem) { .path-strip { gap: 0 0.75rem; padding: 0 max(var(--gutter), 50% - 35.25rem + var(--gutter)); font-size: 0.9375rem; } .path-strip button { padding: 0 1rem; } }
@media (max-height: 500px) { .path-strip { position: static; max-height: none; } :root[data-path] { scroll-padding-bottom: 0; } :root[data-path] body { padding-bottom: 0; } }
@media print { .path-strip { display: none; } }
`;

/// Most that may stick to the window's edges, as a part of its height.
const mostStickyShare = 0.12;

export interface StripActs {
  back(): void;
  next(): void;
  leave(): void;
}

/// What the strip says.
export interface StripState {
  title: string;
  /// "5 of 12"; "" where nothing is counted.
  place: string;
  stop: string;
  /// What is said before a quiet chapter; "" where nothing is asked.
  asks: string;
  canGoBack: boolean;
  canGoOn: boolean;
}

/// The strip of a guided path: at the window's lower edge, last in the document's order.
export class Strip {
  private readonly element = document.createElement('nav');
  private readonly title = document.createElement('b');
  private readonly place = document.createElement('span');
  private readonly stop = document.createElement('p');
  private readonly asks = document.createElement('p');
  private readonly back: HTMLButtonElement;
  private readonly next: HTMLButtonElement;

  constructor(private readonly words: Words, acts: StripActs) {
    adoptStyle(styles);
    this.element.className = 'path-strip';
    this.element.setAttribute('aria-label', words.say('path.label'));
    const where = document.createElement('p');
    where.className = 'path-where';
    where.append(this.title, this.place);
    this.asks.className = 'path-asks';
    this.asks.setAttribute('role', 'status');
    const told = document.createElement('div');
    told.append(where, this.stop, this.asks);
    this.back = button(words.say('path.back'), acts.back);
    this.next = button(words.say('path.next'), acts.next);
    this.next.className = 'path-next';
    this.element.append(told, this.back, this.next, button(words.say('path.leave'), acts.leave));
    document.body.append(this.element);
    this.fit();
  }

  show(state: StripState): void {
    setText(this.title, state.asks ? '' : state.title);
    setText(this.place, state.asks ? '' : state.place);
    setText(this.stop, state.asks ? '' : state.stop);
    setText(this.asks, state.asks);
    this.title.parentElement?.toggleAttribute('hidden', state.asks !== '');
    this.element.toggleAttribute('data-asks', state.asks !== '');
    setText(this.next, this.words.say(state.asks ? 'path.goOn' : 'path.next'));
    this.back.setAttribute('aria-disabled', String(!state.canGoBack));
    this.next.setAttribute('aria-disabled', String(!state.canGoOn));
  }

  /// The decade strip gives way where both would take too much of the window.
  fit(): void {
    const root = document.documentElement;
    root.dataset.path = '';
    const decade = document.querySelector('.strip')?.getBoundingClientRect().height ?? 0;
    if (decade + this.element.offsetHeight > mostStickyShare * innerHeight) root.dataset.path = 'alone';
  }

  remove(): void {
    this.element.remove();
    delete document.documentElement.dataset.path;
  }
}

function button(words: string, act: () => void): HTMLButtonElement {
  const made = makeButton('', words, () => made.getAttribute('aria-disabled') !== 'true' && act());
  return made;
}

/// What is said again is not told again.
function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
