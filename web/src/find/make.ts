import type { Marks } from './finder';

/// An element with a class and what is in it.
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name, cssClass: string, ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (cssClass) element.className = cssClass;
  element.append(...content);
  return element;
}

export function makeButton(cssClass: string, words: string, press: () => void): HTMLButtonElement {
  const button = make('button', cssClass, words);
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
}

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
