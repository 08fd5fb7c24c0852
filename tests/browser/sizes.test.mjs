// No text is too small to read, and what sticks to the window leaves it to the story.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readPages, serveSite } from './support/site_server.mjs';
import { launchChromium, openDrawn, openPage, scrollTo, settle } from './support/story_page.mjs';

const leastTextPx = 14;
const mostStickyShare = 0.12;
const windows = [[390, 844], [820, 1180], [1440, 900]];

const site = await serveSite();
const faulty = await serveSite({ rules: [{ when: /\.wasm$/, status: 404 }] });
const browser = await launchChromium();
test.after(async () => {
  await browser.close();
  site.close();
  faulty.close();
});

for (const width of [390, 1440])
  test(`no text is below ${leastTextPx} pixels at ${width}`, async () => {
    for (const file of await readPages()) {
      const page = await openPage(browser, { origin: site.origin, path: `/${file}?plain`, width, height: 844 });
      const texts = await page.evaluate(() => {
        document.querySelectorAll('details').forEach((one) => { one.open = true; });
        const found = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          if (/\S/.test(node.data) && node.parentElement.checkVisibility())
            found.push([parseFloat(getComputedStyle(node.parentElement).fontSize), node.data.trim().slice(0, 40)]);
        return found;
      });
      assert.ok(texts.length > 20, `${file} has ${texts.length} texts`);
      assert.deepEqual(texts.filter(([size]) => size < leastTextPx), [], file);
      await page.browserContext().close();
    }
  });

for (const textPercent of [100, 200])
  test(`what sticks takes at most 12 % of the window, and nothing of a low one, with text at ${textPercent} %`, async () => {
    for (const [width, height] of [...windows, [900, 480]]) {
      const most = height < 500 ? 0 : mostStickyShare * height;
      const drawn = await openDrawn(browser, { origin: site.origin, width, height });
      await enlarge(drawn, textPercent);
      await scrollTo(drawn, 6000);
      const parts = await stickyParts(drawn);
      const strip = parts.filter((part) => part.name !== 'map-column');
      if (most) assert.ok(strip.some((part) => part.name === 'strip' && part.height > 20), `no strip at ${width} × ${height}`);
      assert.ok(sumOf(strip) <= most, `${JSON.stringify(strip)} at ${width} × ${height}`);
      assert.ok(strip.every((part) => part.inner <= part.height + 1), `the strip is cut off at ${width} × ${height}: ${JSON.stringify(strip)}`);
      // The map stands beside the story: what it takes of the window is a part of its area.
      const map = await drawn.$$eval('.map-sheet', (sheets) => sheets.reduce((sum, sheet) => sum + sheet.offsetWidth * sheet.offsetHeight, 0));
      if (textPercent === 100) assert.ok(map <= mostStickyShare * width * height, `a map of ${map} at ${width} × ${height}`);
      await drawn.browserContext().close();

      const note = await openPage(browser, { origin: faulty.origin, width, height });
      await note.waitForSelector('.engine-note:not(:empty)');
      await enlarge(note, textPercent);
      assert.ok(sumOf(await stickyParts(note)) <= most, `the note at ${width} × ${height}`);
      await note.browserContext().close();
    }
  });

async function enlarge(page, percent) {
  await page.evaluate((size) => document.documentElement.style.setProperty('font-size', `${size}%`), percent);
  await settle(page);
  await settle(page);
}

const sumOf = (parts) => parts.reduce((sum, part) => sum + part.height, 0);

/// What stays in the window when the page scrolls: its height, and where its content ends.
function stickyParts(page) {
  return page.evaluate(() => {
    // What shows, rather than all: to ask each element of the page for its style takes seconds.
    const shown = new Set();
    for (let y = 1; y < innerHeight; y += 8)
      for (const x of [0.1, 0.5, 0.9])
        for (let one = document.elementFromPoint(x * innerWidth, y); one && !shown.has(one); one = one.parentElement) shown.add(one);
    return [...shown].filter((one) => /sticky|fixed/.test(getComputedStyle(one).position)).map((one) => {
      const box = one.getBoundingClientRect();
      const ends = [...one.children].map((child) => child.getBoundingClientRect().bottom);
      return { name: one.className, height: box.height, inner: Math.max(...ends, box.top) - box.top };
    });
  });
}
