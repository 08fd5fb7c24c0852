// Runs inside the measured page, before any script of its own. It is sent as text: no imports.

/// Watches for the first entry's words and for the mark of readiness, and reports both to the
/// binding `benchReport`. Also counts the page's own animation frames and timers.
///
/// The words' time is when the browser presented them: the first element that `textSelector` finds and that
/// holds `words` is marked for the Element Timing API as soon as it is in the document. Readiness has the time of the first task after the frame in which
/// `readySelector` matched, and is never earlier than the words. Chromium stops timing texts after 5,000
/// pieces: words without a time `longestWaitMs` after readiness count as painted in the first frame that
/// was both contentful and ready, if they stand visible on the screen; else they are reported as null.
/// @param wanted {textSelector, words, readySelector, longestWaitMs}; readySelector ends in the [attribute] that is set
export function pageProbe(wanted) {
  const nativeFrame = window.requestAnimationFrame.bind(window);
  const nativeTimeout = window.setTimeout.bind(window);
  const counts = { frames: 0, timers: 0 };
  const counting = (native, kind) => (callback, ...rest) =>
    native(
      typeof callback === 'function'
        ? (...values) => {
            counts[kind] += 1;
            return callback(...values);
          }
        : callback,
      ...rest,
    );
  window.requestAnimationFrame = counting(nativeFrame, 'frames');
  window.setTimeout = counting(nativeTimeout, 'timers');
  window.setInterval = counting(window.setInterval.bind(window), 'timers');
  window.benchCounts = counts;

  const times = { readableMs: null, interactiveMs: null, timeOrigin: performance.timeOrigin };
  window.benchTimes = times;
  const report = () => {
    times.interactiveMs = Math.max(times.interactiveMs, times.readableMs);
    window.benchReport(JSON.stringify(times));
  };

  // Our page sets the language's quotation marks.
  const plain = (text) => text.replace(/["“”«»]/g, '').replace(/\s+/g, ' ');
  const words = plain(wanted.words);
  // Found once, nothing is looked for any more: to watch a long page arrive would cost more than the page does.
  const markWords = () => {
    for (const element of document.querySelectorAll(wanted.textSelector)) {
      if (!plain(element.textContent).includes(words)) continue;
      element.setAttribute('elementtiming', 'bench');
      additions.disconnect();
      return;
    }
  };
  const additions = new MutationObserver(markWords);
  additions.observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list, observer) => {
    const shown = list.getEntries().find((entry) => entry.identifier === 'bench');
    if (!shown) return;
    observer.disconnect();
    times.readableMs = shown.renderTime;
    if (times.interactiveMs !== null) report();
  }).observe({ type: 'element', buffered: true });

  const afterFrame = (action) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      action(performance.now());
    };
    channel.port2.postMessage(null);
  };
  const isOnScreen = (element) => {
    const box = element.getBoundingClientRect();
    const isShown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    return isShown && box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
  };
  const reportUntimed = () => {
    if (times.readableMs !== null) return;
    const firstPaint = performance.getEntriesByName('first-contentful-paint')[0];
    if (!firstPaint) {
      nativeTimeout(reportUntimed, wanted.longestWaitMs);
      return;
    }
    if ([...document.querySelectorAll('[elementtiming=bench]')].some(isOnScreen)) {
      times.readableMs = Math.max(firstPaint.startTime, times.interactiveMs);
    }
    report();
  };
  const ready = (now) => {
    times.interactiveMs = now;
    if (times.readableMs !== null) report();
    else nativeTimeout(reportUntimed, wanted.longestWaitMs);
  };
  // Not looked for in every frame: a page that asks for frames while it loads is painted later.
  const readiness = new MutationObserver(() => {
    if (!document.querySelector(wanted.readySelector)) return;
    readiness.disconnect();
    nativeFrame(() => afterFrame(ready));
  });
  const [, attribute] = wanted.readySelector.match(/\[([\w-]+)\]$/);
  readiness.observe(document, { attributes: true, subtree: true, attributeFilter: [attribute] });
}
