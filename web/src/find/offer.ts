import { makeButton } from '../page/make';
import { adoptStyle } from '../page/style';
import { holdsFilter } from './address';

/// By language; vite.config.ts takes them from the catalogues.
declare const __FIND_BUTTON_WORDS__: Record<string, string>;

const sheet = `
.masthead { position: relative; }
.find-open { position: absolute; z-index: 8; top: 0; right: var(--gutter); min-width: 2.75rem; min-height: 2.75rem; padding: 0; border: 0;
  background: none; color: var(--muted); font: 500 0.9375rem/1.25rem var(--sans); text-align: right; cursor: pointer; }
.find-open:hover { color: var(--ink); text-decoration: underline 2px; text-underline-offset: 0.4em; }
.find-open.below { top: 100%; padding-left: 0.75rem; }
@media print { .find-open { display: none; } }
`;

/// Adds the way to the search to a page that holds the story. It lies in free room of the masthead, else beneath it: nothing
/// moves. "/" and Ctrl or Cmd with K open the panel too; a filter in the address takes effect at once.
export function offerSearch(page: Document): void {
  const host = page.querySelector<HTMLElement>(':is(documentary-timeline, timeline-explore)[src][messages]');
  const masthead = page.querySelector<HTMLElement>('.masthead');
  const word = __FIND_BUTTON_WORDS__[page.documentElement.lang];
  if (!host || !masthead || !word || !('HTMLDialogElement' in window) || !page.adoptedStyleSheets) return;
  adoptStyle(sheet);
  const panel = () => import('./panel').then(({ Panel }) => Panel.of(host, button));
  const button = makeButton('find-open', word, () => void panel().then((one) => one.open()));
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
  masthead.append(button);
  new ResizeObserver(() => place(button, masthead)).observe(masthead);
  new ResizeObserver(() => place(button, masthead)).observe(button);

  page.addEventListener('keydown', (event) => {
    if (!opens(event)) return;
    event.preventDefault();
    void panel().then((one) => one.open());
  });
  if (holdsFilter(location.hash)) void panel().then((one) => one.restore());
}

/// Ctrl+F stays the browser's.
function opens(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey || event.shiftKey && event.key !== '/') return false;
  const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]') !== null;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k';
  return event.key === '/' && !isTyping;
}

/// Beneath the masthead where its names leave no room.
function place(button: HTMLElement, masthead: HTMLElement): void {
  button.classList.remove('below');
  const own = button.getBoundingClientRect();
  const isTaken = [...masthead.querySelectorAll('a:not(.skip), select, button:not(.find-open)')].some((one) => {
    const { right, left, top, bottom } = one.getBoundingClientRect();
    return right + 8 > own.left && left < own.right && bottom > own.top && top < own.bottom;
  });
  button.classList.toggle('below', isTaken);
}
