// The canvas takes over unseen: nothing moves, and never under the reader's hand.
import assert from 'node:assert/strict';
import test from 'node:test';
import { serveSite } from './support/site_server.mjs';
import { launchChromium, openPage, settle, waitDrawn } from './support/story_page.mjs';

const browser = await launchChromium();
const closers = [];
test.after(async () => {
  await browser.close();
  // Of tests that failed before they came to closing.
  closers.forEach((close) => close());
});

/// A page that has everything but the engine's program; `open` lets it come.
async function openGated(options = {}) {
  let open;
  const gate = new Promise((resolve) => { open = resolve; });
  const site = await serveSite({ rules: [{ when: /\.wasm$/, gate }] });
  closers.push(site.close);
  const page = await openPage(browser, { origin: site.origin, ...options });
  await page.$eval('documentary-timeline', (element) => element.setAttribute('pace', 'any'));
  return {
    page,
    open,
    close: async () => {
      await page.browserContext().close();
      site.close();
    },
  };
}

const isDrawn = (page) => page.$eval('documentary-timeline', (element) => element.hasAttribute('drawn'));
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
/// Longer than the rest that the element waits for.
const calmMs = 1500;

const watchShifts = (page) =>
  page.evaluate(() => {
    window.shifts = [];
    new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map((entry) => [entry.value, ...entry.sources.map(({ node }) => node?.className ?? node?.nodeName)])))
      .observe({ type: 'layout-shift', buffered: false });
  });

/// Tops of the elements in the window.
const readTops = (page) =>
  page.evaluate(() => [...document.querySelectorAll('main p, main h2, main h3, main h4, main li')]
    .map((element) => element.getBoundingClientRect().top)
    .filter((top) => top > -200 && top < innerHeight));

for (const part of [0, 0.2, 0.45, 0.7, 0.98]) {
  test(`nothing moves when the canvas takes over at ${part * 100} % of the story`, async () => {
    const { page, open, close } = await openGated();
    await page.evaluate((at) => scrollTo({ top: at * document.documentElement.scrollHeight, behavior: 'instant' }), part);
    await settle(page);
    await watchShifts(page);
    const before = await readTops(page);
    const scrolled = await page.evaluate(() => scrollY);
    assert.equal(await isDrawn(page), false);
    open();
    await waitDrawn(page);
    const after = await readTops(page);
    assert.equal(await page.evaluate(() => scrollY), scrolled);
    assert.ok(before.length > 0);
    assert.equal(after.length, before.length);
    before.forEach((top, index) => assert.ok(Math.abs(after[index] - top) <= 1, `${top} became ${after[index]}`));
    assert.deepEqual(await page.evaluate(() => window.shifts), []);
    await close();
  });
}

test('it waits while the reader selects', async () => {
  const { page, open, close } = await openGated();
  await page.evaluate(() => getSelection().selectAllChildren(document.querySelector('main p')));
  open();
  await page.waitForNetworkIdle();
  await pause(calmMs);
  assert.equal(await isDrawn(page), false);
  await page.evaluate(() => getSelection().removeAllRanges());
  await waitDrawn(page);
  await close();
});

test('it waits while the reader holds the page', async () => {
  const { page, open, close } = await openGated();
  await page.mouse.move(300, 300);
  await page.mouse.down();
  open();
  await page.waitForNetworkIdle();
  await pause(calmMs);
  assert.equal(await isDrawn(page), false);
  await page.mouse.up();
  await waitDrawn(page);
  await close();
});

test('it waits while a finger rests on the page after panning', async () => {
  const { page, open, close } = await openGated({ hasTouch: true });
  const client = await page.createCDPSession();
  const touch = (type, ...points) => client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([id, y]) => ({ id, x: 400, y })) });
  await page.evaluate(() => {
    window.cancelled = 0;
    addEventListener('pointercancel', () => { window.cancelled += 1; }, { passive: true });
  });
  await touch('touchStart', [0, 600]);
  for (let y = 580; y >= 400; y -= 20) await touch('touchMove', [0, y]);
  await page.waitForFunction(() => scrollY > 50 && window.cancelled > 0);
  open();
  await page.waitForNetworkIdle();
  await pause(calmMs);
  assert.equal(await isDrawn(page), false);
  // One of two fingers lifted: the other still holds the page.
  await touch('touchStart', [0, 400], [1, 200]);
  await touch('touchEnd', [0, 400]);
  await pause(calmMs);
  assert.equal(await isDrawn(page), false);
  await touch('touchEnd');
  await waitDrawn(page);
  await close();
});

test('it waits until scrolling has come to rest', async () => {
  const { page, open, close } = await openGated();
  open();
  const drawnWhileMoving = await page.evaluate(() => new Promise((resolve) => {
    const element = document.querySelector('documentary-timeline');
    let frames = 0;
    const step = () => {
      scrollBy({ top: 4, behavior: 'instant' });
      frames += 1;
      if (frames > 120 || element.hasAttribute('drawn')) resolve(element.hasAttribute('drawn'));
      else requestAnimationFrame(step);
    };
    step();
  }));
  assert.equal(drawnWhileMoving, false);
  await waitDrawn(page);
  await close();
});

test('it tells the page once that it is ready, and which entry is read', async () => {
  const { page, open, close } = await openGated();
  await page.$eval('documentary-timeline', (element) => {
    window.told = [];
    for (const type of ['ready', 'eventchange', 'error']) element.addEventListener(type, (event) => window.told.push([type, event.detail?.id ?? null]));
  });
  open();
  await waitDrawn(page);
  const second = await page.evaluate(() => {
    const article = document.querySelectorAll('article')[1];
    scrollTo({ top: article.getBoundingClientRect().top + scrollY - innerHeight * 0.2, behavior: 'instant' });
    return article.id.slice('event='.length);
  });
  await settle(page);
  const told = await page.evaluate(() => window.told);
  assert.equal(told.filter(([type]) => type === 'ready').length, 1);
  assert.equal(told.filter(([type]) => type === 'error').length, 0);
  assert.deepEqual(told.at(-1), ['eventchange', second]);
  await close();
});
