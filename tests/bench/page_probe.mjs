// Runs inside the measured page, before any script of its own. It is sent as text: no imports.

/// Watches for the first entry's words and for the mark of readiness, and reports both to the
/// binding `benchReport`. Also counts the page's own animation frames and timers.
///
/// A time is that of the first task after the frame in which the thing was there: by then the frame
/// has been handed to the compositor. The words count when an element that `textSelector` finds holds
/// `words`, has a box and is visible.
/// @param wanted {textSelector, words, readySelector}
export function pageProbe(wanted) {
  const nativeFrame = window.requestAnimationFrame.bind(window);
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
  window.setTimeout = counting(window.setTimeout.bind(window), 'timers');
  window.setInterval = counting(window.setInterval.bind(window), 'timers');
  window.benchCounts = counts;

  const times = { readableMs: null, interactiveMs: null };
  const isReadable = () =>
    [...document.querySelectorAll(wanted.textSelector)].some((element) => {
      if (!element.textContent.replace(/\s+/g, ' ').includes(wanted.words)) return false;
      const box = element.getBoundingClientRect();
      const isShown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      return isShown && box.width > 0 && box.height > 0;
    });
  const isReady = () => document.querySelector(wanted.readySelector) !== null;

  const afterFrame = (action) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      action(performance.now());
    };
    channel.port2.postMessage(null);
  };
  const look = () => {
    const found = [];
    if (times.readableMs === null && document.body && isReadable()) found.push('readableMs');
    if (times.interactiveMs === null && document.documentElement && isReady()) found.push('interactiveMs');
    if (found.length > 0) {
      afterFrame((now) => {
        for (const name of found) times[name] ??= now;
        if (times.readableMs === null || times.interactiveMs === null) nativeFrame(look);
        else window.benchReport(JSON.stringify({ ...times, timeOrigin: performance.timeOrigin }));
      });
    } else {
      nativeFrame(look);
    }
  };
  nativeFrame(look);
}
