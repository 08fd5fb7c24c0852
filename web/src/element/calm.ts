const restMs = 250;
const acts = ['scroll', 'wheel', 'touchmove', 'pointermove', 'keydown', 'focusin', 'selectionchange', 'visibilitychange'];

/// Resolves when the reader has been at rest for a moment: not touching, scrolling, selecting or moving focus.
/// @error  rejects with the signal's reason
export function whenCalm(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    const options = { capture: true, passive: true, signal: over.signal };
    let held = false;
    let timer = 0;
    const end = (settle: () => void) => {
      clearTimeout(timer);
      over.abort();
      settle();
    };
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => !held && isFree() && end(resolve), restMs);
    };
    const hold = (holding: boolean) => () => {
      held = holding;
      wait();
    };
    for (const act of acts) document.addEventListener(act, wait, options);
    for (const act of ['pointerdown', 'touchstart']) document.addEventListener(act, hold(true), options);
    for (const act of ['pointerup', 'pointercancel', 'touchend', 'touchcancel']) document.addEventListener(act, hold(false), options);
    signal.addEventListener('abort', () => end(() => reject(signal.reason)), { signal: over.signal });
    wait();
  });
}

function isFree(): boolean {
  const selection = getSelection();
  return document.visibilityState === 'visible' && (!selection || selection.isCollapsed);
}
