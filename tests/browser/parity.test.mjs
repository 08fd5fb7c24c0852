// What the dataset says is on the page, for assistive technology, and in the drawing.
import assert from 'node:assert/strict';
import test from 'node:test';
import { english, flatten, piecesOf } from './support/plain_words.mjs';
import { readDataset, serveSite } from './support/site_server.mjs';
import { launchChromium, openDrawn, openPage, scrollTo, waitDrawn } from './support/story_page.mjs';

const dataset = await readDataset();
let openGate;
const gate = new Promise((resolve) => { openGate = resolve; });
const site = await serveSite({ rules: [{ when: /\.wasm$/, gate }] });
const browser = await launchChromium();
test.after(async () => {
  await browser.close();
  site.close();
});

const view = { width: 1000, height: 1400, origin: site.origin };
const missing = (text, within) => piecesOf(text).filter((piece) => !within.includes(piece));

test('every event and every claim is in the page without scripts', async () => {
  const page = await openPage(browser, { ...view, path: '/?plain', before: (made) => made.setJavaScriptEnabled(false) });
  const articles = await page.$$eval('article', (all) => all.map((one) => [one.id.slice('event='.length), one.textContent]));
  const textOf = new Map(articles.map(([id, text]) => [id, flatten(text)]));
  const whole = flatten(await page.$eval('main', (main) => main.textContent));
  for (const event of dataset.events) {
    assert.ok(textOf.has(event.id), `event ${event.id} is missing`);
    for (const text of [event.title, event.summary]) assert.deepEqual(missing(english(text), textOf.get(event.id)), [], event.id);
  }
  for (const claim of dataset.claims) assert.deepEqual(missing(english(claim.statement), whole), [], `claim ${claim.id}`);
  assert.equal(textOf.size, dataset.events.length);
  await page.browserContext().close();
});

test('the accessibility tree is the same before and after the upgrade', async () => {
  const page = await openPage(browser, view);
  const before = await readTree(page);
  openGate();
  await waitDrawn(page);
  const after = await readTree(page);
  assert.ok(before.length > 3 * dataset.events.length, `only ${before.length} nodes`);
  assert.deepEqual(after, before);
  for (const event of dataset.events) {
    const named = after.some((node) => node.startsWith('heading') && flatten(node).includes(piecesOf(english(event.title))[0]));
    assert.ok(named, `no heading for ${event.id}`);
  }
  await page.browserContext().close();
});

test('every event and every claim is drawn when scrolled to', async () => {
  const page = await openDrawn(browser, view);
  const drawn = new Set();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += view.height) {
    await scrollTo(page, top);
    for (const word of await drawnWords(page)) drawn.add(word);
  }
  const undrawn = (text) => piecesOf(text).join(' ').split(' ').filter((word) => word && !drawn.has(word));
  for (const claim of dataset.claims) assert.deepEqual(undrawn(english(claim.statement)), [], `claim ${claim.id}`);

  for (const event of dataset.events) {
    await page.evaluate((id) => document.getElementById(`event=${id}`).scrollIntoView({ behavior: 'instant' }), event.id);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const here = await drawnWords(page);
    const words = piecesOf(english(event.title)).join(' ').split(' ');
    assert.deepEqual(words.filter((word) => word && !here.has(word)), [], `title of ${event.id}`);
  }
  await page.browserContext().close();
});

/// One line a node: role, name, level.
async function readTree(page) {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return nodes
    .filter((node) => !node.ignored && node.role.value !== 'InlineTextBox')
    .map((node) => `${node.role.value} ${node.name?.value ?? ''} ${node.properties?.find((one) => one.name === 'level')?.value.value ?? ''}`);
}

/// Words that the canvas shows, from the engine's own list.
async function drawnWords(page) {
  const dump = await page.$eval('documentary-timeline', (element) => element.dumpFrame());
  const texts = dump.split('\n').filter((line) => line.startsWith('text ')).map((line) => line.slice(line.indexOf('"') + 1, line.lastIndexOf('"')));
  assert.ok(texts.length > 0, 'nothing is drawn');
  return new Set(flatten(texts.join(' ')).split(' '));
}
