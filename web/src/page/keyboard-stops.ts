import { addressed } from './address';

/// One keyboard stop for each entry: opening its sources opens the links in its text and accounts to Tab as well, closing
/// them closes those. The register of sources with the way to report is one stop: arrow keys, Home and End move within it.
export function reduceKeyboardStops(story: HTMLElement): void {
  story.querySelectorAll('article').forEach(followDetails);
  // Toggles do not bubble.
  story.addEventListener('toggle', ({ target }) => {
    const article = target instanceof Element && target.closest('article');
    if (article) followDetails(article);
  }, true);
  const register = story.querySelector<HTMLElement>('.register');
  if (register) makeOneStop(register);
}

function followDetails(article: Element): void {
  const isClosed = article.querySelector(':scope > details:not([open])') !== null;
  for (const link of article.querySelectorAll<HTMLElement>(':scope > :not(details) a')) link.tabIndex = isClosed ? -1 : 0;
}

function makeOneStop(register: HTMLElement): void {
  const links = [...register.querySelectorAll<HTMLElement>('h2 a, li a, p a')];
  const select = (next: HTMLElement | undefined): void => {
    if (!next) return;
    for (const link of links) link.tabIndex = link === next ? 0 : -1;
  };
  select(links[0]);
  // Said by screen readers in their own words.
  for (const link of links) link.setAttribute('aria-keyshortcuts', 'ArrowDown ArrowUp Home End');
  register.addEventListener('focusin', (event) => {
    if (links.includes(event.target as HTMLElement)) select(event.target as HTMLElement);
  });
  register.addEventListener('keydown', (event) => {
    const at = links.indexOf(event.target as HTMLElement);
    if (at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 };
    const next = links[steps[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  const followAddress = (): void => {
    const target = addressed();
    if (target && register.contains(target)) select(target.querySelector<HTMLElement>('a') ?? undefined);
  };
  followAddress();
  window.addEventListener('hashchange', followAddress);
}
