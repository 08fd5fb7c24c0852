// The map beside the story: when it shows, what it draws, and what its places lead to.
import assert from 'node:assert/strict';
import test from 'node:test';
import { checkAxe } from './support/axe.mjs';
import { readEditorsDataset, serveSite } from './support/site_server.mjs';
import { closePage, launchChromium, openDrawn, scrollTo, settle } from './support/story_page.mjs';

const dataset = await readEditorsDataset();
const site = await serveSite();
const browser = await launchChromium();
test.after(async () => {
  await browser.close();
  site.close();
});

const wide = { width: 1440, height: 900 };
const quiet = new Set(dataset.chapters.filter((chapter) => chapter.quiet).map(({ id }) => id));
const entryOf = (place) => dataset.events.find(({ places = [], chapter }) => places[0] === place && !quiet.has(chapter)).id;

async function withPage(options, use) {
  const requests = [];
  const page = await openDrawn(browser, {
    origin: site.origin, ...wide, ...options,
    before: async (opened) => {
      opened.on('request', (request) => requests.push(request.url()));
      await options.before?.(opened);
    },
  });
  try {
    await use(page, requests);
    assert.deepEqual(page.faults, []);
  } finally {
    await closePage(page);
  }
}

/// Brings an entry's title a little above the reading line.
async function read(page, id) {
  const top = await page.evaluate((name) => document.getElementById(`event=${name}`).getBoundingClientRect().top + scrollY, id);
  await scrollTo(page, top - 250);
  await page.waitForFunction((name) => document.querySelector('documentary-timeline').event === name, {}, id);
  await settle(page);
}
const withMap = (page) => page.waitForSelector('.map-sheet');
const isShown = (page) => page.$eval('.map-box', (box) => box.checkVisibility({ visibilityProperty: true }));
const activeName = (page) => page.$$eval('.map-mark[aria-current] .map-label', (labels) => labels.map((label) => label.textContent).join());
/// Colours of the drawing, most frequent first, and the drawing itself.
const drawing = (page) => page.$eval('.map-sheet canvas', (canvas) => {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const counts = new Map();
  for (let at = 0; at < data.length; at += 4) {
    const color = `${data[at]},${data[at + 1]},${data[at + 2]},${data[at + 3]}`;
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  return { size: [canvas.width, canvas.height], colors: [...counts].sort((a, b) => b[1] - a[1]).map(([color]) => color), url: canvas.toDataURL() };
});

test('the map is drawn in the papers of each theme and marks the place that is read about', async () => {
  for (const [theme, papers] of [['light', ['250,246,236,255', '221,228,227,255', '235,228,212,255']], ['dark', ['38,34,25,255', '16,23,26,255', '27,25,19,255']]]) {
    await withPage({ media: [{ name: 'prefers-color-scheme', value: theme }] }, async (page) => {
      await withMap(page);
      await read(page, entryOf('zhanaozen'));
      assert.equal(await activeName(page), 'Zhanaozen');
      const { colors, size } = await drawing(page);
      assert.equal(size[0], 240);
      for (const paper of papers) assert.ok(colors.slice(0, 4).includes(paper), `${theme}: ${paper} of ${colors.slice(0, 6).join(' ')}`);
    });
  }
});

test('it changes when the place changes and only then', () => withPage({}, async (page) => {
  await withMap(page);
  const ofPlace = dataset.events.filter(({ places = [], chapter }) => places[0] === 'aktau' && !quiet.has(chapter)).map(({ id }) => id);
  await read(page, ofPlace[0]);
  await page.$eval('.map-sheet canvas', (canvas) => {
    const context = canvas.getContext('2d');
    const original = context.drawImage;
    window.copies = 0;
    context.drawImage = function (...all) { window.copies += 1; return original.apply(this, all); };
  });
  const first = await drawing(page);
  await read(page, ofPlace[1]);
  assert.equal(await activeName(page), 'Aktau');
  assert.equal(await page.evaluate(() => window.copies), 0);
  await read(page, entryOf('zhanaozen'));
  assert.equal(await activeName(page), 'Zhanaozen');
  assert.notEqual((await drawing(page)).url, first.url);
  assert.equal(await page.evaluate(() => window.copies), 1);
  await read(page, ofPlace[0]);
  assert.equal((await drawing(page)).url, first.url);
}));

test('a change of theme draws it anew', () => withPage({}, async (page) => {
  await withMap(page);
  await read(page, entryOf('aktau'));
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await page.waitForFunction(() => document.querySelector('.map-sheet canvas').getContext('2d').getImageData(3, 3, 1, 1).data[0] < 60);
}));

test('the story has the page to itself where it opens, where a chapter opens and where one is quiet', () => withPage({}, async (page) => {
  await withMap(page);
  await scrollTo(page, 0);
  await page.waitForFunction(() => document.querySelector('.map-column').style.visibility === 'hidden');
  const tops = (selector) => page.$$eval(selector, (parts) => parts.map((part) => part.getBoundingClientRect().top + scrollY));
  for (const top of (await tops('.chapter-head')).slice(0, 3)) {
    await scrollTo(page, top - 100);
    await page.waitForFunction(() => document.querySelector('.map-column').style.visibility === 'hidden');
  }
  const entries = await tops('.chapter.quiet article');
  assert.ok(entries.length > 0);
  for (const top of entries) {
    await scrollTo(page, top - 250);
    assert.equal(await isShown(page), false);
  }
  await read(page, entryOf('aktau'));
  await page.waitForFunction(() => document.querySelector('.map-column').style.visibility === '');
  assert.equal(await isShown(page), true);
}));

test('nothing of it is fetched where there is no room, and it comes when there is', () => withPage({ width: 1000 }, async (page, requests) => {
  await read(page, entryOf('aktau'));
  assert.deepEqual(requests.filter((url) => /map/.test(url)), []);
  await page.setViewport(wide);
  await withMap(page);
  assert.equal(requests.filter((url) => /\.map240\.(bin|en\.json)$/.test(url)).length, 2);
  await page.setViewport({ width: 1800, height: 1000 });
  await page.waitForFunction(() => document.querySelector('.map-sheet canvas').width === 360);
  await page.setViewport({ width: 1000, height: 800 });
  await settle(page);
  assert.equal(await isShown(page), false);
}));

test('it moves nothing of the story and covers none of it', () => withPage({ width: 1360, height: 700 }, async (page) => {
  await withMap(page);
  await read(page, entryOf('zhanaozen'));
  const { sheet, text, view } = await page.evaluate(() => ({
    sheet: document.querySelector('.map-sheet').getBoundingClientRect().toJSON(),
    text: Math.max(...[...document.querySelectorAll('article, article *')].map((part) => part.getBoundingClientRect().right)),
    view: [document.documentElement.clientWidth, document.documentElement.scrollWidth],
  }));
  assert.ok(sheet.left >= text + 8, `${sheet.left} beside ${text}`);
  assert.ok(sheet.right <= view[0] - 8, `${sheet.right} in ${view[0]}`);
  assert.equal(view[0], view[1]);
}));

test('a place lists its entries, opened at the one that is read, by pointer and by keyboard', () => withPage({}, async (page) => {
  await withMap(page);
  const id = entryOf('zhanaozen');
  await read(page, id);
  await page.click('.map-mark[aria-current] .map-label');
  const shown = await page.$eval('.map-list', (list) => ({
    heading: list.querySelector('h2').firstChild.textContent,
    entries: list.querySelectorAll('li').length,
    current: list.querySelector('[aria-current]').getAttribute('href'),
    offset: list.querySelector('[aria-current]').getBoundingClientRect().top - list.getBoundingClientRect().top,
  }));
  assert.equal(shown.heading, 'Zhanaozen');
  assert.equal(shown.entries, dataset.events.filter(({ places = [] }) => places.includes('zhanaozen')).length);
  assert.equal(shown.current, `#event=${id}`);
  assert.ok(shown.offset >= 0 && shown.offset < 80, String(shown.offset));
  await page.click('.map-mark[aria-current] .map-label');
  assert.equal(await page.$eval('.map-list', (list) => list.hidden), true);

  // One stop; arrow keys move within it, Enter opens, Escape in the list leads back.
  await page.focus('.map-mark[tabindex="0"]');
  assert.equal(await page.$$eval('.map-mark[tabindex="0"]', (marks) => marks.length), 1);
  const names = await page.$$eval('.map-mark', (marks) => marks.map((mark) => mark.getAttribute('aria-label')));
  const seen = new Set();
  for (let step = 0; step < names.length; ++step) {
    seen.add(await page.evaluate(() => document.activeElement.getAttribute('aria-label')));
    await page.keyboard.press('ArrowDown');
  }
  assert.deepEqual([...seen].sort(), [...names].sort());
  await page.keyboard.press('Home');
  const first = await page.evaluate(() => document.activeElement.getAttribute('aria-label'));
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-expanded')), 'true');
  await page.focus('.map-list li a');
  await page.keyboard.press('Escape');
  assert.equal(await page.$eval('.map-list', (list) => list.hidden), true);
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), first);
}));

test('an entry of the list is gone to in the page', () => withPage({}, async (page) => {
  await withMap(page);
  await read(page, entryOf('zhanaozen'));
  await page.click('.map-mark[aria-current] .map-label');
  const href = await page.$eval('.map-list li:last-child a', (link) => link.getAttribute('href'));
  await page.evaluate(() => { window.same = true; });
  await page.$eval('.map-list li:last-child a', (link) => link.click());
  await page.waitForFunction((end) => location.hash === end, {}, href);
  assert.equal(await page.evaluate(() => window.same), true);
}));

for (const [language, list] of [['', 'Places as a list'], ['ru/', 'Места списком'], ['kk/', 'Жерлер тізімі'], ['es/', 'Lugares en lista']]) {
  test(`its words are in the page's language and pass the accessibility rules: ${language || 'en/'}`, () => withPage({ path: `/${language}` }, async (page) => {
    await withMap(page);
    await read(page, entryOf('aktau'));
    await page.click('.map-mark[aria-current] .map-label');
    assert.equal(await page.$eval('.map-box > .map-ways a', (link) => link.textContent), list);
    const places = await page.$$eval('.map-label', (labels) => labels.map((label) => label.textContent));
    const names = dataset.places.map(({ name }) => name[language.slice(0, 2) || 'en'] ?? name.en);
    for (const place of places) assert.ok(names.includes(place), place);
    const boxes = await page.$$eval('.map-name, .map-label:not(.unseen), .map-scale', (words) => words.map((word) => {
      const range = document.createRange();
      range.selectNodeContents(word);
      return { text: word.textContent, box: range.getBoundingClientRect().toJSON() };
    }));
    const { left, right } = await page.$eval('.map-sheet', (sheet) => sheet.getBoundingClientRect().toJSON());
    for (const [at, { text, box }] of boxes.entries()) {
      assert.ok(box.left >= left - 1 && box.right <= right + 1, `${text} within the map`);
      for (const other of boxes.slice(0, at)) {
        const apart = box.right <= other.box.left + 1 || other.box.right <= box.left + 1 || box.bottom <= other.box.top + 4 || other.box.bottom <= box.top + 4;
        assert.ok(apart, `${text} over ${other.text}`);
      }
    }
    await checkAxe(page);
  }));
}
