import { filterKinds, type FilterKind } from './address';
import type { Answer, Description } from './finder';
import { make, makeButton } from '../page/make';
import type { Words } from '../page/words';

/// Before anything is typed: what to try, and that spelling does not matter.
export function showEmptyState(into: HTMLElement, { examples, spellings }: Description, words: Words, tryOut: (example: string) => void): void {
  const parts: HTMLElement[] = [];
  if (examples.length) {
    const list = make('ul', '', ...examples.map((example) => make('li', '', makeButton('find-example', example, () => tryOut(example)))));
    parts.push(make('p', '', words.say('find.examples')), list);
  }
  if (spellings.length > 1) parts.push(make('p', 'find-note', words.say('find.spelling', { names: spellings.join(words.say('list.comma')) })));
  parts.push(make('p', 'find-note', words.say('find.searched')));
  into.replaceChildren(make('div', 'find-empty', ...parts));
}

export interface DropActions {
  drop(kind: FilterKind): void;
  dropAll(): void;
}

/// Nothing was found: what was searched, and which filter stands in the way.
export function showNothing(into: HTMLElement, answer: Answer, typed: string, isFiltered: boolean, words: Words, actions: DropActions): void {
  const said = typed ? words.say(isFiltered ? 'find.nothingFiltered' : 'find.nothing', { words: typed }) : words.say('find.nothingPasses');
  const parts: HTMLElement[] = [make('p', '', said)];
  const drops = filterKinds.filter((kind) => answer.without[kind] > 0).map((kind) =>
    makeButton('find-drop', words.count('find.drop', answer.without[kind], { filter: words.say(`find.filter.${kind}`) }), () => actions.drop(kind)));
  if (isFiltered && answer.withoutAll > 0 && drops.length === 0)
    drops.push(makeButton('find-drop', words.count('find.dropAll', answer.withoutAll), actions.dropAll));
  if (drops.length) parts.push(make('ul', '', ...drops.map((button) => make('li', '', button))));
  parts.push(make('p', 'find-note', words.say('find.searched')));
  into.replaceChildren(make('div', 'find-empty', ...parts));
}
