// Finding, copying and printing are the browser's own, in the drawn face too.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import test from 'node:test';
import { english, flatten, piecesOf } from './support/plain_words.mjs';
import { readDataset, serveSite } from './support/site_server.mjs';
import { launchChromium, openDrawn, settle } from './support/story_page.mjs';

const dataset = await readDataset();
const site = await serveSite();
const browser = await launchChromium();
const page = await openDrawn(browser, { origin: site.origin });
test.after(async () => {
  await browser.close();
  site.close();
});

/// A paragraph of several lines, and the words around its first line break.
const readBreak = () => {
  for (const paragraph of document.querySelectorAll('article > p:not(.date)')) {
    const node = paragraph.firstChild;
    if (paragraph.childNodes.length !== 1 || !(node instanceof Text)) continue;
    const range = document.createRange();
    const topOf = (offset) => {
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      return range.getBoundingClientRect().top;
    };
    for (const space of node.data.matchAll(/ /g)) {
      const after = space.index + 1;
      if (topOf(after) <= topOf(0) + 4) continue;
      const words = node.data.slice(0, space.index).split(' ').slice(-2).concat(node.data.slice(after).split(' ').slice(0, 2)).join(' ');
      if (document.querySelector('main').textContent.split(words).length === 2) return { words, whole: node.data, id: paragraph.closest('article').id };
    }
  }
  return null;
};

test('words on both sides of a line break are found', async () => {
  const { words, id } = await page.evaluate(readBreak);
  const found = await page.evaluate((text) => {
    getSelection().removeAllRanges();
    return window.find(text, true);
  }, words);
  assert.ok(found, words);
  await settle(page);
  const place = await page.evaluate(() => {
    const range = getSelection().getRangeAt(0);
    const box = range.getBoundingClientRect();
    return { id: range.startContainer.parentElement.closest('article').id, lines: range.getClientRects().length, top: box.top, bottom: box.bottom, height: innerHeight };
  });
  assert.equal(place.id, id);
  assert.equal(place.lines, 2);
  assert.ok(place.bottom > 0 && place.top < place.height, 'what was found is out of sight');
  assert.ok(await page.$('documentary-timeline[drawn]'), 'finding has switched the canvas off');
});

test('a paragraph is copied as one line', async () => {
  const { whole, id } = await page.evaluate(readBreak);
  await page.browserContext().overridePermissions(site.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  await page.bringToFront();
  const copied = await page.evaluate(async (articleId, text) => {
    const paragraph = [...document.getElementById(articleId).querySelectorAll('p')].find((one) => one.textContent === text);
    getSelection().selectAllChildren(paragraph);
    document.execCommand('copy');
    return navigator.clipboard.readText();
  }, id, whole);
  assert.equal(copied.trim(), whole);
});

test('selected words stay transparent, so that they are not painted twice', async () => {
  const color = await page.evaluate(() => {
    const paragraph = document.querySelector('article > p:not(.date)');
    return [getComputedStyle(paragraph).color, getComputedStyle(paragraph, '::selection').color];
  });
  assert.deepEqual(color, ['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
});

test('the drawn page prints the whole text, and is drawn again afterwards', async () => {
  const pdf = await page.pdf({ format: 'A4' });
  const text = flatten(execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, maxBuffer: 64 * 1024 * 1024, encoding: 'utf8' })).replace(/[\s-]/g, '');
  const printed = (piece) => text.includes(piece.replace(/[\s-]/g, ''));
  for (const event of dataset.events) {
    for (const words of [event.title, event.summary]) {
      const lost = piecesOf(english(words)).flatMap((piece) => piece.split(/(?<=[.;]) /)).filter((piece) => !printed(piece));
      // A page may end within a sentence, with its number or address between the halves.
      assert.ok(lost.length <= 1, `${event.id}: ${lost.join(' / ')}`);
    }
  }
  await page.evaluate(() => getSelection().removeAllRanges());
  await page.waitForSelector('documentary-timeline[drawn]');
});
