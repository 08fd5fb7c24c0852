// Opens the view Explore in a page, and finds in its drawing what to press.
import assert from 'node:assert/strict';
import { openPage, readyTimeoutMs, settle } from './story_page.mjs';

/// A page whose chart is drawn and at rest. @param options  as openPage; `path` may be a hash alone
export async function openExplore(browser, { path = '', ...options }) {
  const page = await openPage(browser, { ...options, path: `/explore.html${path}` });
  await page.waitForFunction(() => {
    const view = document.querySelector('timeline-explore');
    return view.hasAttribute('drawn') || document.querySelector('.explore-note[data-note]:not([data-note=""])');
  }, { timeout: readyTimeoutMs });
  const note = await page.$eval('.explore-note', (line) => line.dataset.note);
  if (note) throw new Error(`The page stays a list: ${note}`);
  await rest(page);
  return page;
}

/// Opens, checks, and fails on any error of the page.
export async function checkExplore(browser, options, check) {
  const page = await openExplore(browser, options);
  await check(page);
  assert.deepEqual(page.faults, []);
  await page.browserContext().close();
}

/// Resolves when what is shown stays the same for several frames.
export async function rest(page) {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const view = document.querySelector('timeline-explore');
    for (let same = 0, before = ''; same < 4;) {
      await frame();
      const now = JSON.stringify(view.view) + JSON.parse(view.statistics()).frames;
      same = now === before ? same + 1 : 0;
      before = now;
    }
  });
}

export const viewOf = (page) => page.$eval('timeline-explore', (view) => view.view);
export const dumpOf = (page) => page.$eval('timeline-explore', (view) => view.dumpFrame());

/// The marks of the entries: place in the dataset → its box within the canvas. A label has a larger one of its own.
export async function marksOf(page) {
  const marks = new Map();
  for (const line of (await dumpOf(page)).split('\n').filter((one) => one.startsWith('hit '))) {
    const [, name, ...numbers] = line.split(' ');
    const [x, y, width, height] = numbers.map(Number);
    const event = Number(name.slice(1));
    if (!(marks.get(event)?.width < width)) marks.set(event, { x, y, width, height });
  }
  return marks;
}

/// Brings the chart to the window's upper edge. @return its corner, client pixels
export async function chartCorner(page) {
  await page.$eval('.explore-chart', (chart) => chart.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await settle(page);
  return page.$eval('.explore-chart canvas', (canvas) => {
    const { left: x, top: y, width, height } = canvas.getBoundingClientRect();
    return { x, y, width, height };
  });
}

/// A mark in the window's upper half, and its middle in client pixels. @param mostPx  how wide it may be
export async function markInSight(page, mostPx = Infinity) {
  const corner = await chartCorner(page);
  const { innerWidth, innerHeight } = await page.evaluate(() => ({ innerWidth, innerHeight }));
  for (const [event, box] of await marksOf(page)) {
    const [x, y] = [corner.x + box.x + box.width / 2, corner.y + box.y + box.height / 2];
    if (box.width <= mostPx && x > 40 && x < innerWidth - 40 && y > 60 && y < innerHeight * 0.45) return { event, x, y };
  }
  throw new Error('No mark is in sight');
}
