import { watchedQueries } from './capability';

/// What may have moved, the less first: a window whose measures are the same after all moves nothing.
export enum Moved { nothing, window, content, fonts }

/// What a change of the page means for the drawing.
export interface ChangeHandlers {
  /// The reader scrolled.
  scrolled(): void;
  /// Boxes or lines may have moved.
  moved(what: Moved): void;
  /// Theme, paper, translator: what may be drawn, and how, must be asked anew.
  preferred(): void;
  /// The page is about to be printed, or has been.
  printing(now: boolean): void;
  /// The page came back: from the cache or from behind another tab.
  returned(): void;
  /// The network is there again.
  online(): void;
}

/// Listens to everything that can make the canvas wrong. Silent while nothing changes.
export function watchPage(host: Element, story: Element, handlers: ChangeHandlers, signal: AbortSignal): void {
  const quiet = { passive: true, signal };
  // Captured: also a scroller between the window and the element.
  document.addEventListener('scroll', () => handlers.scrolled(), { ...quiet, capture: true });
  addEventListener('resize', () => handlers.moved(Moved.window), quiet);
  document.fonts.addEventListener('loadingdone', () => handlers.moved(Moved.fonts), quiet);
  story.addEventListener('toggle', () => handlers.moved(Moved.content), { ...quiet, capture: true });
  addEventListener('beforeprint', () => handlers.printing(true), quiet);
  addEventListener('afterprint', () => handlers.printing(false), quiet);
  for (const query of watchedQueries) matchMedia(query).addEventListener('change', () => handlers.preferred(), quiet);
  addEventListener('pageshow', (event) => event.persisted && handlers.returned(), quiet);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && handlers.returned(), quiet);
  addEventListener('online', () => handlers.online(), quiet);
  watchRatio(() => handlers.moved(Moved.window), signal);
  observe(host, story, handlers, signal);
}

/// The query names one ratio, so it must be made anew after each change.
function watchRatio(changed: () => void, signal: AbortSignal): void {
  matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', () => {
    changed();
    watchRatio(changed, signal);
  }, { once: true, signal });
}

function observe(host: Element, story: Element, handlers: ChangeHandlers, signal: AbortSignal): void {
  const sizes = new ResizeObserver(() => handlers.moved(Moved.content));
  sizes.observe(host);
  sizes.observe(story);
  const content = new MutationObserver(() => handlers.moved(Moved.content));
  content.observe(story, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open', 'lang', 'dir'],
  });
  const styles = new MutationObserver(() => handlers.preferred());
  styles.observe(document.documentElement, { attributes: true, attributeFilter: ['class', 'style', 'lang', 'dir', 'data-theme', 'data-path'] });
  styles.observe(document.head, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => [sizes, content, styles].forEach((observer) => observer.disconnect()));
}
