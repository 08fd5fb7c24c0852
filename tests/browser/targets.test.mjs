// What is pressed is large enough: 24 pixels for a mouse, 44 for a finger, on every page. Links in running text are as high
// as their line, marks on a map lie where their places do, as WCAG 2.2 (2.5.8) allows.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readPages, serveSite } from './support/site_server.mjs';
import { launchChromium, openPage, settle } from './support/story_page.mjs';

const site = await serveSite();
const browser = await launchChromium();
test.after(async () => {
  await browser.close();
  site.close();
});

const runningText = 'article > p, .lead, .about, .neutral, .note, .statement, .claims li > span, .prose p, .prose dd';
/// Places lie where they lie; the list under the map has the same.
const marks = '.map';
/// How high an inline box is depends on its font.
const mostOverlapPx = 2;
const pointers = [
  { name: 'a finger on a phone', isTouch: true, leastPx: 44, width: 390, height: 844 },
  { name: 'a finger on a tablet', isTouch: true, leastPx: 44, width: 820, height: 1180 },
  { name: 'a finger on a wide screen', isTouch: true, leastPx: 44, width: 1440, height: 900 },
  { name: 'a mouse', isTouch: false, leastPx: 24, width: 1440, height: 900 },
  { name: 'a mouse in a narrow window', isTouch: false, leastPx: 24, width: 390, height: 844 },
];

for (const { name, isTouch, leastPx, width, height } of pointers)
  test(`targets are ${leastPx} pixels or more for ${name}, and none lies on another`, async () => {
    for (const file of await readPages()) {
      const page = await openPage(browser, { origin: site.origin, path: `/${file}?plain`, width, height, isMobile: isTouch });
      assert.equal(await page.evaluate(() => matchMedia('(pointer: coarse)').matches), isTouch);
      const targets = await readTargets(page);
      assert.ok(targets.length > 5, `${file} has ${targets.length} targets`);
      const small = targets.filter((target) => Math.min(target.width, target.height) < leastPx - 0.01);
      assert.deepEqual(small.map((one) => `${one.words}: ${one.width} × ${one.height}`), [], file);
      const overlaps = targets.slice(1).filter((target, at) => targets[at].boxes.some((one) => target.boxes.some((other) => overlapPx(one, other) > mostOverlapPx)));
      assert.deepEqual(overlaps.map((one) => `${one.words} lies on what comes before it`), [], file);
      await page.browserContext().close();
    }
  });

/// Boxes of everything that can be pressed outside running text, all parts of the page opened.
async function readTargets(page) {
  await page.$$eval('details', (all) => all.forEach((one) => { one.open = true; }));
  await settle(page);
  return page.$$eval('a[href], button, summary, input', (all, prose) => all
    .filter((one) => one.checkVisibility() && !one.closest(prose))
    .map((one) => {
      const { width, height } = one.getBoundingClientRect();
      // A link that breaks over two lines has a box on each.
      const boxes = [...one.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
      return { words: one.textContent.slice(0, 40), width, height, boxes };
    }), `${runningText}, ${marks}`);
}

/// The lesser side of what two boxes have in common.
function overlapPx(a, b) {
  return Math.min(Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
}
