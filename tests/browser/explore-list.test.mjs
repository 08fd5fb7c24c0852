// The view Explore as a list: whole, in the order of time, and the page wherever the chart cannot be drawn.
import assert from 'node:assert/strict';
import test from 'node:test';
import { checkExplore, dumpOf, rest } from './support/explore_page.mjs';
import { readDataset, serveSite } from './support/site_server.mjs';
import { launchChromium, openPage, readyTimeoutMs, settle } from './support/story_page.mjs';

const dataset = await readDataset();
const site = await serveSite();
const browser = await launchChromium();
test.after(async () => {
  await browser.close();
  site.close();
});

const desktop = { origin: site.origin, width: 1440, height: 900 };

test('without WebAssembly the list is the page and says so', async () => {
  const refusing = await serveSite({ rules: [{ when: /explore\.html$/, headers: { 'content-security-policy': "script-src 'self'" } }] });
  const page = await openPage(browser, { ...desktop, origin: refusing.origin, path: '/explore.html' });
  await page.waitForSelector('.explore-note[data-note="webAssembly"]');
  await assertList(page);
  await page.browserContext().close();
  refusing.close();
});

for (const [name, rule] of Object.entries({
  'the program is missing': { when: /explore.*\.wasm$/, status: 404 },
  'the dataset is damaged': { when: /\/data\/(?!en-).*\.json$/, change: (body) => body.subarray(0, body.length / 2) },
}))
  test(`the list is the page when ${name}`, async () => {
    const faulty = await serveSite({ rules: [rule] });
    const page = await openPage(browser, { ...desktop, origin: faulty.origin, path: '/explore.html' });
    await page.waitForSelector('.explore-note[data-note]:not([data-note=""])', { timeout: readyTimeoutMs });
    await assertList(page);
    await page.browserContext().close();
    faulty.close();
  });

test('without scripts the list is the page and says so', async () => {
  const page = await openPage(browser, { ...desktop, path: '/explore.html', before: (made) => made.setJavaScriptEnabled(false) });
  await assertList(page);
  await page.browserContext().close();
});

test('a lost context leaves the list with a note, and comes back', () => checkExplore(browser, desktop, async (page) => {
  await page.evaluate(() => {
    window.lost = document.querySelector('.explore-chart canvas').getContext('webgl').getExtension('WEBGL_lose_context');
    window.lost.loseContext();
  });
  await page.waitForSelector('.explore-note[data-note="contextLost"]');
  await assertList(page);
  await page.evaluate(() => window.lost.restoreContext());
  await page.waitForSelector('timeline-explore[drawn]');
  await rest(page);
  assert.ok((await dumpOf(page)).length > 100);
  assert.equal(await page.$eval('.explore-note', (line) => line.checkVisibility()), false);
  page.faults.length = 0;
}));

const colours = (page, value) => page.createCDPSession().then((client) => client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] }));
for (const [name, [emulate, restore]] of Object.entries({
  'forced colours': [(page) => colours(page, 'active'), (page) => colours(page, 'none')],
  'paper': [(page) => page.emulateMediaType('print'), (page) => page.emulateMediaType('screen')],
}))
  test(`the list is the view in ${name}`, () => checkExplore(browser, desktop, async (page) => {
    await emulate(page);
    await settle(page);
    assert.equal(await page.$eval('timeline-explore', (view) => view.getBoundingClientRect().height), 0);
    assert.equal(await page.$$eval('.chronicle li', (items) => items.filter((item) => item.checkVisibility()).length), dataset.events.length);
    await restore(page);
    await page.waitForSelector('timeline-explore[drawn]');
    await rest(page);
    assert.ok(await page.$eval('.explore-chart canvas', (canvas) => canvas.getBoundingClientRect().height > 300));
  }));

test('the list has every entry in the order of time', async () => {
  const page = await openPage(browser, { ...desktop, path: '/explore.html?plain' });
  const items = await page.$$eval('.chronicle li', (all) => all.map((item) => ({ event: Number(item.dataset.event), date: item.querySelector('time')?.dateTime ?? null, href: item.querySelector('a').hash })));
  assert.equal(items.length, dataset.events.length);
  for (const { event, href } of items) assert.equal(href, `#event=${dataset.events[event].id}`);
  const dates = items.map(({ date }) => date).filter(Boolean).map((date) => date.slice(0, 4));
  assert.deepEqual(dates, [...dates].sort());
  await page.browserContext().close();
});

/// The chart takes no space, every entry is there to read, and one line says why.
async function assertList(page) {
  await settle(page).catch(() => undefined);
  const height = await page.$eval('timeline-explore', (view) => view.getBoundingClientRect().height);
  assert.equal(height, 0);
  assert.ok(await page.$eval('.explore-note', (line) => line.checkVisibility() && line.textContent.length > 20 && !line.textContent.includes('engine.')));
  assert.equal(await page.$$eval('.chronicle li', (items) => items.filter((item) => item.checkVisibility()).length), dataset.events.length);
}
