import type { Engine } from '../engine/engine';
import { fetchBytes } from '../engine/loader';

const near = '100% 0px';

/// Hands the bytes of pictures near the window to the engine; those it will draw are marked, so that the page hides its own.
export function watchPictures(story: Element, engine: Engine, arrived: () => void, signal: AbortSignal): void {
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting || !(target instanceof HTMLImageElement)) continue;
      observer.unobserve(target);
      void give(target, engine, signal).then((drawn) => drawn && arrived()).catch(() => undefined);
    }
  }, { rootMargin: near });
  story.querySelectorAll('img[data-media]').forEach((picture) => observer.observe(picture));
  signal.addEventListener('abort', () => observer.disconnect());
}

/// The page shows its own pictures again.
export function forgetPictures(story: Element): void {
  story.querySelectorAll('[data-drawn]').forEach((picture) => picture.removeAttribute('data-drawn'));
}

/// A picture that cannot be fetched or read stays the page's own.
async function give(picture: HTMLImageElement, engine: Engine, signal: AbortSignal): Promise<boolean> {
  const bytes = await fetchBytes(picture.currentSrc || picture.src, signal);
  if (signal.aborted) return false;
  const drawn = engine.imageArrived(Number(picture.dataset['media']), bytes);
  picture.toggleAttribute('data-drawn', drawn);
  return drawn;
}
