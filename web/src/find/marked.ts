import { make } from '../page/make';
import type { Marks } from './finder';

/// A text whose found words are underlined.
export function marked(text: string, marks: Marks): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let from = 0;
  for (let at = 0; at + 1 < marks.length; at += 2) {
    const [begin = 0, end = 0] = marks.slice(at, at + 2);
    fragment.append(text.slice(from, begin), make('mark', '', text.slice(begin, end)));
    from = end;
  }
  fragment.append(text.slice(from));
  return fragment;
}
