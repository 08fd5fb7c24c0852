// The page of sources: whole without scripts; searched and narrowed with them, by keyboard, mouse and finger.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import test from 'node:test';
import { checkAxe, faces } from './support/axe.mjs';
import { readDataset, serveSite, siteFolder } from './support/site_server.mjs';
import { closePage, launchChromium, openPage, settle } from './support/story_page.mjs';

const site = await serveSite();
const browser = await launchChromium();
const dataset = await readDataset();
const html = await readFile(path.join(siteFolder, 'sources.html'), 'utf8');
test.after(async () => {
  await browser.close();
  site.close();
});

const address = '/sources.html';
const isMany = dataset.sources.length > 100;

async function openSources(options = {}) {
  const page = await openPage(browser, { origin: site.origin, path: address, ...options });
  await page.waitForSelector('.source-filters:not([hidden])');
  return page;
}

const shownIds = (page) => page.$$eval('.source-list > li', (rows) => rows.filter((row) => row.checkVisibility()).map((row) => row.id.slice('source='.length)));
const found = (page) => page.$eval('.found', (line) => line.textContent);
const languageOf = (source) => source.titleLanguage ?? dataset.languages[0];

/// The piece of the page that is about one source.
const pieceOf = (id) => {
  const start = html.indexOf(`<li id="source=${id}"`);
  const end = html.indexOf('<li id="source=', start + 1);
  return html.slice(start, end < 0 ? undefined : end);
};

test('every source stands there with what rests on it', () => {
  for (const source of dataset.sources) {
    const piece = pieceOf(source.id);
    assert.ok(piece.startsWith('<li'), source.id);
    if (source.link === 'none' && source.url) assert.ok(!piece.includes(`"${source.url}"`), `${source.id} is linked`);
    else if (source.url) assert.ok(piece.includes(`href="${source.url.replaceAll('&', '&amp;')}"`), `${source.id} is not linked`);
    assert.equal(piece.includes('Archived copy'), Boolean(source.archiveUrl), source.id);
    for (const event of dataset.events)
      if (event.sources?.some((one) => (one.source ?? one) === source.id))
        assert.match(piece, new RegExp(`#event=${event.id}"`), `${source.id}: ${event.id}`);
    for (const origin of source.derivesFrom ?? []) assert.ok(piece.includes(`#source=${origin}"`), source.id);
  }
});

test('every claim stands under each of its sources', () => {
  const text = (words) => words.replace(/<[^>]+>/g, '').replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&#39;', "'");
  for (const claim of dataset.claims) {
    const who = claim.saidBy.name[dataset.languages[0]]?.text ?? claim.saidBy.name[dataset.languages[0]];
    for (const { source } of claim.sources.map((one) => (one.source ? one : { source: one })))
      assert.ok(text(pieceOf(source)).includes(who), `${claim.id} under ${source}`);
  }
});

test('without a script the page is whole and offers nothing that would not work', async () => {
  const page = await openPage(browser, { origin: site.origin, path: address, before: (made) => made.setJavaScriptEnabled(false) });
  assert.equal(await page.$('.source-filters:not([hidden])'), null);
  assert.equal((await page.$$('.source-list > li')).length, dataset.sources.length);
  await closePage(page);
});

test('words narrow the list, fold accents and case, and stand in the address', async () => {
  const page = await openSources();
  assert.equal(await found(page), `${dataset.sources.length} of ${dataset.sources.length} sources`);
  assert.equal(new URL(page.url()).search, '');
  const { label, id } = dataset.sources[2];
  await page.focus('#source-search');
  await page.keyboard.type(label.toUpperCase().replace('E', 'É'));
  const ids = await shownIds(page);
  assert.ok(ids.includes(id) && ids.length < dataset.sources.length, String(ids));
  assert.equal(await found(page), `${ids.length} of ${dataset.sources.length} sources`);
  assert.equal(new URL(page.url()).searchParams.get('q'), label.toUpperCase().replace('E', 'É'));
  // The same address shows the same.
  const again = await openSources({ path: address + new URL(page.url()).search });
  assert.deepEqual(await shownIds(again), ids);
  await again.focus('#source-search');
  await again.keyboard.down('Control');
  await again.keyboard.press('a');
  await again.keyboard.up('Control');
  await again.keyboard.press('Delete');
  assert.equal((await shownIds(again)).length, dataset.sources.length);
  assert.equal(new URL(again.url()).search, '');
  await closePage(page);
  await closePage(again);
});

for (const [how, press] of [
  ['by keyboard', async (page, selector) => { await page.focus(selector); await page.keyboard.press('Space'); }],
  ['by mouse', (page, selector) => page.click(selector)],
  ['by finger', (page, selector) => page.tap(selector)],
])
  test(`boxes by language and kind narrow the list ${how}`, async () => {
    const page = await openSources(how === 'by finger' ? { width: 390, height: 844, isMobile: true } : {});
    const { kind } = dataset.sources.at(-1);
    const language = languageOf(dataset.sources.at(-1));
    await press(page, `[name="kind"][value="${kind}"]`);
    await press(page, `[name="language"][value="${language}"]`);
    await page.waitForFunction(() => /kind=/.test(location.search) && /language=/.test(location.search));
    const expected = dataset.sources.filter((one) => one.kind === kind && languageOf(one) === language).map(({ id }) => id);
    assert.deepEqual((await shownIds(page)).sort(), expected.sort());
    const amount = await page.$eval(`[name="kind"][value="${kind}"]`, (box) => box.parentElement.querySelector('.amount').textContent);
    assert.equal(Number(amount), expected.length);
    await press(page, `[name="kind"][value="${kind}"]`);
    await press(page, `[name="language"][value="${language}"]`);
    await page.waitForFunction(() => !location.search);
    assert.deepEqual(page.faults, []);
    await closePage(page);
  });

test('where nothing is found the page says which filter to drop, and drops it', async () => {
  const page = await openSources({ path: `${address}?q=qqqq&kind=${dataset.sources[0].kind}` });
  assert.deepEqual(await shownIds(page), []);
  const ways = await page.$$eval('.nothing button', (all) => all.map((one) => one.textContent));
  const rest = dataset.sources.filter(({ kind }) => kind === dataset.sources[0].kind).length;
  assert.equal(ways.length, 2, String(ways));
  assert.ok(ways[0].includes('“qqqq”') && ways[0].includes(String(rest)), ways[0]);
  await page.focus('.nothing button');
  await page.keyboard.press('Enter');
  assert.equal((await shownIds(page)).length, rest);
  assert.equal(new URL(page.url()).search, `?kind=${dataset.sources[0].kind}`);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'source-search');
  await closePage(page);
});

test('an address that names a source shows it, opened, whatever the filters say', async () => {
  const { id } = dataset.sources.at(-1);
  const page = await openSources({ path: `${address}?q=qqqq#source=${id}` });
  await settle(page);
  const row = await page.$eval(`[id="source=${id}"]`, (one) => ({
    top: one.getBoundingClientRect().top, open: one.querySelector('details')?.open ?? true, shown: one.checkVisibility(),
  }));
  assert.ok(row.shown && row.open, JSON.stringify(row));
  assert.ok(row.top >= -1 && row.top < 800, JSON.stringify(row));
  await closePage(page);
});

test('the story leads to the page of sources from its own list', { skip: !isMany && 'a smaller documentary' }, async () => {
  const page = await openPage(browser, { origin: site.origin, path: '/?plain' });
  await Promise.all([page.waitForNavigation(), page.$eval('#sources a', (link) => link.click())]);
  assert.equal(new URL(page.url()).pathname, address);
  await closePage(page);
});

for (const { name, options } of faces)
  test(`axe finds nothing, with filters set and a source opened: ${name}`, async () => {
    const page = await openSources({ ...options, path: `${address}?q=qqqq` });
    await checkAxe(page);
    await page.$eval('.nothing button', (one) => one.click());
    await page.$eval('.source-list details', (one) => { one.open = true; });
    await checkAxe(page);
    await closePage(page);
  });
