// Our engine's own account of its frames while the story is scrolled from end to end.

/// Scrolls a drawn page, one step an animation frame, until the engine has drawn `wanted` frames of the story.
/// The element is told to draw on a slow device too, for software graphics are one.
/// @return the engine's statistics (see src/app/frame_statistics.h), of fewer frames if `timeoutMs` ran out or
///         the element went back to its text; null when it drew none
export async function measureFrames(page, wanted = 1_000, timeoutMs = 120_000) {
  return page.evaluate(scrollAndRead, wanted, timeoutMs);
}

async function scrollAndRead(wanted, timeoutMs) {
  const element = document.querySelector('documentary-timeline');
  element.setAttribute('pace', 'any');
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const stepPx = Math.round(innerHeight / 2);
  const stepsBetweenReadings = 10;
  const giveUp = performance.now() + timeoutMs;
  let direction = 1;
  let last = null;
  while (element.hasAttribute('drawn') && performance.now() < giveUp && !(last?.story.total.count >= wanted)) {
    for (let count = 0; count < stepsBetweenReadings; count += 1) {
      const before = scrollY;
      scrollBy({ top: direction * stepPx, behavior: 'instant' });
      if (scrollY === before) direction = -direction;
      await nextFrame();
    }
    const now = JSON.parse(element.statistics());
    if (now.story?.total.count > 0) last = now;
  }
  return last;
}
