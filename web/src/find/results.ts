import { groups, type Answer, type Group, type Hit } from './finder';
import { make, makeButton } from '../page/make';
import { marked } from './marked';
import type { Words } from '../page/words';

export interface ResultActions {
  /// The address of a hit, for its link.
  addressOf(hit: Hit): string;
  choose(hit: Hit, event: MouseEvent): void;
  showAll(group: Group): void;
}

/// What was found, by group: each with its date, the found words underlined.
export function showResults(into: HTMLElement, answer: Answer, words: Words, actions: ResultActions): void {
  const sections: HTMLElement[] = [];
  answer.groups.forEach(({ total, hits }, index) => {
    const group = groups[index];
    if (!group || total === 0) return;
    const heading = make('h2', 'find-group', words.say(`find.group.${group}`), ' ', make('span', 'find-count', words.say('{count}', { count: total })));
    heading.id = `find-${group}`;
    const list = make('ol', '', ...hits.map((hit) => showHit(hit, actions)));
    list.setAttribute('aria-labelledby', heading.id);
    const section = make('section', '', heading, list);
    if (total > hits.length) {
      const all = makeButton('find-more', words.say('find.showAll', { count: total }), () => actions.showAll(group));
      all.setAttribute('aria-describedby', heading.id);
      section.append(all);
    }
    sections.push(section);
  });
  into.replaceChildren(...sections);
}

export interface ElsewhereWords {
  heading: string;
  language: string;
}

/// What another language has, in one list.
export function showElsewhere(answer: Answer, { heading, language }: ElsewhereWords, actions: Omit<ResultActions, 'showAll'>): HTMLElement {
  const title = make('h2', 'find-group', heading);
  title.id = 'find-elsewhere';
  const hits = answer.groups.flatMap((group) => group.hits).filter((hit) => hit.place === undefined);
  const list = make('ol', '', ...hits.map((hit) => showHit(hit, actions)));
  list.lang = language;
  list.setAttribute('aria-labelledby', title.id);
  return make('section', '', title, list);
}

function showHit(hit: Hit, actions: Omit<ResultActions, 'showAll'>): HTMLLIElement {
  const link = make('a', 'find-hit',
    make('span', 'find-date', hit.date),
    make('span', 'find-title', marked(hit.title, hit.titleMarks)));
  if (hit.byline) link.append(make('span', 'find-byline', marked(hit.byline, hit.bylineMarks)));
  if (hit.excerpt) link.append(make('span', 'find-excerpt', marked(hit.excerpt, hit.excerptMarks)));
  link.href = actions.addressOf(hit);
  link.addEventListener('click', (event) => actions.choose(hit, event));
  return make('li', '', link);
}
