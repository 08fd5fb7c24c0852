/// Resolves when the element has a size and comes within one window's height of being seen.
/// @error  rejects with the signal's reason
export function whenNear(element: Element, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const observer = new IntersectionObserver((entries) => {
      const box = entries[entries.length - 1];
      if (!box?.isIntersecting || box.boundingClientRect.width === 0 || box.boundingClientRect.height === 0) return;
      end(resolve);
    }, { rootMargin: '100% 0px' });
    // A width that grows from nothing crosses no edge of the window: asked anew, the observer tells what is so now.
    const sizes = new ResizeObserver(() => {
      observer.unobserve(element);
      observer.observe(element);
    });
    const end = (settle: () => void) => {
      observer.disconnect();
      sizes.disconnect();
      settle();
    };
    observer.observe(element);
    sizes.observe(element);
    signal.addEventListener('abort', () => end(() => reject(signal.reason)));
  });
}

/// Resolves after the browser has painted what it has.
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
