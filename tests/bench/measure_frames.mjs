// Our engine's own account of its frames while the story is scrolled from end to end.
import { spawnSync } from 'node:child_process';

/// Measures twice: with the processors shared as ever, and with the page's thread first in line, so that software graphics,
/// which do the graphics card's work on the same processors, cannot interrupt our code in the middle of a frame.
/// @return {alone, shared}, each as measureFrames gives it; alone is null where the machine does not allow it
export async function measureFramesTwice(page, wanted = 1_000) {
  const shared = await measureFrames(page, wanted);
  // The engine keeps the last 1,000 frames: a fresh one has none of the first measure's.
  await page.reload();
  await page.waitForSelector('documentary-timeline[drawn]');
  const release = await putFirst(page.browser());
  if (!release) return { alone: null, shared };
  try {
    return { alone: await measureFrames(page, wanted), shared };
  } finally {
    release();
  }
}

/// Gives the main threads of all pages real-time priority. @return what takes it back, or null
async function putFirst(browser) {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => String(id));
  const schedule = (policy, priority) => (id) => spawnSync('chrt', [policy, '--pid', priority, id]).status === 0;
  const release = () => pages.forEach(schedule('--other', '0'));
  if (pages.every(schedule('--rr', '1'))) return release;
  release();
  return null;
}

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
