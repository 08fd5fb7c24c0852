const restMs = 250;
const acts = ['scroll', 'wheel', 'keydown', 'focusin', 'selectionchange', 'visibilitychange'];
const pointers = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const;
const touches = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;
const handled = [...acts, ...pointers, ...touches];

/// Knows whether the reader is at rest: not touching, scrolling, selecting or moving focus.
export class Calm {
  private isPressed = false;
  private isTouched = false;

  constructor(private readonly signal: AbortSignal) {
    // From the start: who presses before the engine has come still holds the page then.
    const quiet = { capture: true, passive: true, signal };
    for (const type of pointers) {
      document.addEventListener(type, ({ pointerType, buttons }) => {
        // A finger's pointer is cancelled when it begins to pan, though it stays down.
        if (pointerType !== 'touch') this.isPressed = buttons > 0;
      }, quiet);
    }
    for (const type of touches) document.addEventListener(type, (event) => { this.isTouched = event.touches.length > 0; }, quiet);
  }

  /// Resolves when the reader has been at rest for a moment.
  /// @error  rejects with the signal's reason
  when(): Promise<void> {
    return new Promise((resolve, reject) => {
      const over = new AbortController();
      let timer = 0;
      let frame = 0;
      const stop = () => {
        clearTimeout(timer);
        cancelAnimationFrame(frame);
      };
      const end = (settle: () => void) => {
        stop();
        over.abort();
        settle();
      };
      const wait = () => {
        stop();
        // What a busy page has not told yet comes before its next frame.
        timer = window.setTimeout(() => { frame = requestAnimationFrame(() => this.isFree() && end(resolve)); }, restMs);
      };
      for (const type of handled) document.addEventListener(type, wait, { capture: true, passive: true, signal: over.signal });
      this.signal.addEventListener('abort', () => end(() => reject(this.signal.reason)), { signal: over.signal });
      wait();
    });
  }

  private isFree(): boolean {
    const selection = getSelection();
    const isHeld = this.isPressed || this.isTouched;
    return !isHeld && document.visibilityState === 'visible' && (!selection || selection.isCollapsed);
  }
}
