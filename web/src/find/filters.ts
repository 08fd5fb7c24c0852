import { filterKinds, type FilterKind } from './address';
import type { Option } from './finder';
import { make, makeButton } from '../page/make';
import type { Words } from '../page/words';

/// Options of a kind that show before the reader asks for all.
const shownAtFirst = 6;

export interface FilterActions {
  toggle(option: Option): void;
  showAll(kind: FilterKind): void;
}

/// Check boxes with counts, by kind; those with most entries first, years in their order.
export function showFilters(into: HTMLElement, options: readonly Option[], opened: ReadonlySet<FilterKind>, words: Words, actions: FilterActions): void {
  const sets = filterKinds.map((kind) => showKind(kind, options.filter((option) => option.kind === kind), opened.has(kind), words, actions));
  into.replaceChildren(...sets.filter((set) => set !== null));
}

function showKind(kind: FilterKind, options: Option[], isOpen: boolean, words: Words, actions: FilterActions): HTMLElement | null {
  if (options.length === 0) return null;
  const set = make('fieldset', kind === 'year' ? 'find-years' : '');
  const name = words.say(`find.filter.${kind}`);
  set.append(make('legend', kind === 'disputed' ? 'find-unseen' : '', name));
  const isWhole = isOpen || kind === 'year' || options.length <= shownAtFirst + 1;
  const sorted = kind === 'year' ? options : [...options].sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count);
  const shown = isWhole ? sorted : sorted.filter((option, at) => at < shownAtFirst || option.chosen);
  set.append(...shown.map((option) => showOption(option, option.name || name, words, actions)));
  if (shown.length < options.length) {
    const all = makeButton('find-more', words.say('find.showAll', { count: options.length }), () => actions.showAll(kind));
    all.dataset['kept'] = `all ${kind}`;
    set.append(all);
  }
  return set;
}

function showOption(option: Option, name: string, words: Words, actions: FilterActions): HTMLLabelElement {
  const box = make('input', '');
  box.type = 'checkbox';
  box.checked = option.chosen;
  box.dataset['kept'] = `${option.kind} ${option.key}`;
  box.addEventListener('change', () => actions.toggle(option));
  return make('label', '', box, make('span', 'find-name', name), ' ', make('span', 'find-count', words.say('{count}', { count: option.count })));
}
