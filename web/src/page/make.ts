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
