import { addressed } from '../page/address';
import { makeButton } from '../page/make';
import { fetchWords, type Words } from '../page/words';
import { constraints, fold, fromSearch, isSet, matches, toSearch, without } from './source-filter';
import type { Constraint, SourceItem, SourceQuery } from './source-filter';

interface Row extends SourceItem {
  element: HTMLElement;
}

/// Shows the search field and the boxes of the page of sources and makes them work. The page stays as it is where the words
/// cannot be fetched.
export async function offerFilters(view: HTMLElement): Promise<void> {
  const form = view.querySelector<HTMLFormElement>('.source-filters');
  const words = await fetchWords();
  if (form && !words.isEmpty) new SourceView(view, form, words).start();
}

class SourceView {
  private readonly rows: Row[];
  private readonly search: HTMLInputElement;
  private readonly boxes: HTMLInputElement[];
  private readonly found: HTMLElement;
  private readonly nothing: HTMLElement;

  constructor(view: HTMLElement, private readonly form: HTMLFormElement, private readonly words: Words) {
    this.rows = [...view.querySelectorAll<HTMLElement>('.source-list > li')].map(readRow);
    this.search = part<HTMLInputElement>(form, 'input[type="search"]');
    this.boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    this.found = part(form, '.found');
    this.nothing = part(form, '.nothing');
  }

  start(): void {
    this.write(fromSearch(location.search));
    this.form.hidden = false;
    this.form.addEventListener('input', () => this.change());
    this.form.addEventListener('submit', (event) => event.preventDefault());
    window.addEventListener('hashchange', () => this.follow());
    this.show();
    this.follow();
  }

  private read(): SourceQuery {
    const chosen = (name: string) => this.boxes.filter((box) => box.name === name && box.checked).map((box) => box.value);
    return { words: this.search.value, languages: chosen('language'), kinds: chosen('kind') };
  }

  private write(query: SourceQuery): void {
    this.search.value = query.words;
    for (const box of this.boxes) box.checked = (box.name === 'kind' ? query.kinds : query.languages).includes(box.value);
  }

  /// The reader has acted: only then the address changes.
  private change(): void {
    const search = toSearch(this.read());
    history.replaceState(history.state, '', `${location.pathname}${search && `?${search}`}${location.hash}`);
    this.show();
  }

  private show(): void {
    const query = this.read();
    let shown = 0;
    for (const row of this.rows) {
      const fits = matches(row, query);
      row.element.hidden = !fits;
      shown += Number(fits);
    }
    this.found.textContent = this.words.count('sources.found', this.rows.length, { shown });
    for (const box of this.boxes) this.showAmount(box, query);
    this.showWayOut(query, shown);
  }

  /// Behind each box: how many sources it would show beside the other filters.
  private showAmount(box: HTMLInputElement, query: SourceQuery): void {
    const isKind = box.name === 'kind';
    const others = without(query, isKind ? 'Kinds' : 'Languages');
    const count = this.rows.filter((row) => (isKind ? row.kind : row.language) === box.value && matches(row, others)).length;
    const amount = box.parentElement?.querySelector('.amount');
    if (amount) amount.textContent = String(count);
  }

  /// Where nothing is found: which filter to drop, and how many sources that gives.
  private showWayOut(query: SourceQuery, shown: number): void {
    this.nothing.hidden = shown > 0;
    if (shown > 0) return this.nothing.replaceChildren();
    const intro = document.createElement('p');
    intro.textContent = this.words.say('sources.nothing');
    const ways = constraints.filter((one) => isSet(query, one)).flatMap((one) => this.wayOut(query, one));
    const all = makeButton('', this.words.say('sources.dropAll'), () => this.drop({ words: '', languages: [], kinds: [] }));
    this.nothing.replaceChildren(intro, ...ways, all);
  }

  private wayOut(query: SourceQuery, constraint: Constraint): HTMLElement[] {
    const rest = without(query, constraint);
    const count = this.rows.filter((row) => matches(row, rest)).length;
    if (!count) return [];
    return [makeButton('', this.words.count(`sources.drop${constraint}`, count, { words: query.words.trim() }), () => this.drop(rest))];
  }

  private drop(query: SourceQuery): void {
    this.write(query);
    this.change();
    this.search.focus();
  }

  /// A source that the address names is shown whatever the filters say, with all that rests on it.
  private follow(): void {
    const target = addressed();
    const row = this.rows.find(({ element }) => element === target);
    if (!row) return;
    if (row.element.hidden) {
      this.write({ words: '', languages: [], kinds: [] });
      this.change();
    }
    const details = row.element.querySelector('details');
    if (details) details.open = true;
    row.element.scrollIntoView();
  }
}

function part<Type extends HTMLElement>(form: HTMLElement, selector: string): Type {
  const found = form.querySelector<Type>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/// What rests on a source is not searched: it would be found by the words of its entries.
function readRow(element: HTMLElement): Row {
  const parts = [...element.querySelectorAll(':scope > :not(details, .tools)')];
  const words = fold(parts.map((one) => one.textContent ?? '').join(' '));
  return { element, words, language: element.dataset['language'] ?? '', kind: element.dataset['kind'] ?? '' };
}
