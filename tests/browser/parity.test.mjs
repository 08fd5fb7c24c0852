// What the dataset says is on the page, for assistive technology, and in the drawing.
import assert from 'node:assert/strict';
import test from 'node:test';
import { english, flatten, piecesOf } from './support/plain_words.mjs';
import { readDataset, serveSite } from './support/site_server.mjs';
import { launchChromium, openDrawn, openPage, settle, waitDrawn } from './support/story_page.mjs';

const dataset = await readDataset();
let openGate;
const gate = new Promise((resolve) => { openGate = resolve; });
const site = await serveSite({ rules: [{ when: /\.wasm$/, gate }] });
const browser = await launchChromium();
test.after(async () => {
  await browser.close();
  site.close();
});

const view = { width: 1000, height: 900, origin: site.origin };
const missing = (text, within) => piecesOf(text).filter((piece) => !within.includes(piece));

const solid = (text) => flatten(text).replaceAll(' ', '');

/// The first piece of a text that does not follow the ones before it; null when all are there, in order. White space does
/// not count: it says nothing where lines and runs end.
function lostPiece(text, within) {
  const words = solid(within);
  let from = 0;
  for (const piece of piecesOf(text)) {
    const at = words.indexOf(solid(piece), from);
    if (at < 0) return piece;
    from = at + solid(piece).length;
  }
  return null;
}

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

test('the accessibility tree is the same before and after the upgrade, with every event and every claim', async () => {
  const page = await openPage(browser, view);
  const before = await readTree(page);
  openGate();
  await waitDrawn(page);
  const after = await readTree(page);
  assert.ok(before.length > 3 * dataset.events.length, `only ${before.length} nodes`);
  assert.deepEqual(after.map(describe), before.map(describe));

  const said = await saidBy(page, after);
  for (const event of dataset.events) {
    const words = await said(await page.$(`[id="event=${event.id}"]`));
    for (const field of ['title', 'summary'])
      assert.equal(lostPiece(english(event[field]), words), null, `${field} of ${event.id}`);
    const named = after.some((node) => node.role.value === 'heading' && lostPiece(english(event.title), node.name?.value ?? '') === null);
    assert.ok(named, `no heading for ${event.id}`);
  }
  for (const claim of dataset.claims)
    assert.equal(lostPiece(english(claim.statement), await said(await claimElement(page, claim))), null, `claim ${claim.id}`);
  await page.browserContext().close();
});

test('every event and every claim is drawn, word after word in its own box, when scrolled to', async () => {
  const page = await openDrawn(browser, view);
  for (const event of dataset.events) {
    const article = await page.$(`[id="event=${event.id}"]`);
    for (const [field, selector] of [['title', 'h3'], ['summary', 'h3 + p']])
      assert.equal(lostPiece(english(event[field]), await drawnWords(page, await article.$(selector))), null, `${field} of ${event.id}`);
  }
  for (const claim of dataset.claims)
    assert.equal(lostPiece(english(claim.statement), await drawnWords(page, await claimElement(page, claim))), null, `claim ${claim.id}`);
  await page.browserContext().close();
});

/// Where a claim is said: in its row of its question's accounts, else in its entry's list.
async function claimElement(page, claim) {
  const places = await page.$$(`[id="claim=${claim.id}"]`);
  for (const event of dataset.events.filter((one) => one.claims?.includes(claim.id)))
    places.push(...await page.$$(`[id="event=${event.id}"] .claims li`));
  for (const place of places)
    if (lostPiece(english(claim.statement), await place.evaluate((one) => one.textContent)) === null) return place;
  throw new Error(`Claim ${claim.id} has no place in the page`);
}

/// Nodes that assistive technology is told of.
async function readTree(page) {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return nodes.filter((node) => !node.ignored && node.role.value !== 'InlineTextBox');
}

/// One line a node: role, name, level.
function describe(node) {
  const level = node.properties?.find((one) => one.name === 'level')?.value.value ?? '';
  return `${node.role.value} ${node.name?.value ?? ''} ${level}`;
}

/// @return (element) → the words of the tree's text nodes that come from inside the element, in the document's order
async function saidBy(page, nodes) {
  const client = await page.createCDPSession();
  const { root } = await client.send('DOM.getDocument', { depth: -1 });
  await client.detach();
  const inside = new Map();
  const collect = (node) => {
    const own = new Set([node.backendNodeId]);
    for (const child of node.children ?? []) for (const id of collect(child)) own.add(id);
    inside.set(node.backendNodeId, own);
    return own;
  };
  collect(root);
  const texts = new Map(nodes.filter((node) => node.role.value === 'StaticText').map((node) => [node.backendDOMNodeId, node.name.value]));
  assert.ok(texts.size > 0, 'the tree has no text');
  return async (element) => [...inside.get(await element.backendNodeId())].map((id) => texts.get(id) ?? '').join(' ');
}

/// Scrolls to an element; the words of the engine's own list that it draws within the element's box, in the list's order.
async function drawnWords(page, element) {
  await element.evaluate((one) => {
    for (let closed = one.closest('details:not([open])'); closed; closed = closed.parentElement.closest('details:not([open])')) closed.open = true;
    one.scrollIntoView({ behavior: 'instant', block: 'center' });
  });
  await settle(page);
  const { box, dump } = await element.evaluate((one) => {
    const story = one.closest('documentary-timeline');
    const origin = story.getBoundingClientRect();
    const own = one.getBoundingClientRect();
    return { box: { left: own.left - origin.left, right: own.right - origin.left, top: own.top - origin.top, bottom: own.bottom - origin.top }, dump: story.dumpFrame() };
  });
  const drawn = dump.split('\n').filter((line) => line.startsWith('text '));
  assert.ok(drawn.length > 0, 'nothing is drawn');
  return drawn
    .filter((line) => {
      const [, , x, baseline] = line.split(' ').map(Number);
      return x >= box.left - 1 && x <= box.right && baseline > box.top && baseline <= box.bottom + 1;
    })
    .map((line) => line.slice(line.indexOf('"') + 1, line.lastIndexOf('"')).replace(/\\(["\\])/g, '$1'))
    .join(' ');
}
