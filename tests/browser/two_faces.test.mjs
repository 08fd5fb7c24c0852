// The words that the canvas draws lie where the browser sets them: at every line of the story, at four device ratios.
import assert from 'node:assert/strict';
import test from 'node:test';
import { correlate, readLineBoxes } from './support/correlation.mjs';
import { serveSite } from './support/site_server.mjs';
import { launchChromium, openDrawn, openPage, scrollTo, storyHeight } from './support/story_page.mjs';

const mostOffsetPx = 1;
const leastScore = 0.8;
const views = [
  { width: 1000, height: 2000, ratio: 1 },
  { width: 1000, height: 1600, ratio: 1.25 },
  { width: 720, height: 1300, ratio: 2 },
  { width: 390, height: 1200, ratio: 3 },
];

const site = await serveSite();
const browser = await launchChromium();
test.after(async () => {
  await browser.close();
  site.close();
});
const lab = await browser.newPage();

const capture = (page) => page.screenshot({ encoding: 'base64', optimizeForSpeed: true });

/// Nothing that sticks to the window's edge may cover a line.
const hideStrip = (page) => page.evaluate(() => document.querySelector('.strip').style.setProperty('display', 'none'));

for (const view of views) {
  test(`every line of the story is drawn within ${mostOffsetPx} px at ratio ${view.ratio}`, async () => {
    const plain = await openPage(browser, { ...view, origin: site.origin, path: '/?plain' });
    const drawn = await openDrawn(browser, { ...view, origin: site.origin });
    await hideStrip(drawn);
    const height = await storyHeight(plain);
    assert.equal(await storyHeight(drawn), height);
    const faults = [];
    let compared = 0;
    for (let top = 0; top < height; top += view.height - 60) {
      await Promise.all([plain, drawn].map((page) => scrollTo(page, top)));
      const boxes = await readLineBoxes(plain);
      assert.deepEqual(await readLineBoxes(drawn), boxes);
      const lines = await correlate(lab, await capture(plain), await capture(drawn), boxes, view.ratio);
      const inked = lines.filter((line) => line.score !== null);
      compared += inked.length;
      faults.push(...inked.filter((line) => line.offset > mostOffsetPx || line.score < leastScore).map((line) => ({ top, ...line })));
    }
    assert.ok(compared > 500, `only ${compared} lines were compared`);
    assert.deepEqual(faults.slice(0, 20), [], `${faults.length} of ${compared} lines`);
    for (const page of [plain, drawn]) await page.browserContext().close();
  });
}
