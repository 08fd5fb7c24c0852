// Search and filters in the view Explore: the chart and its list show what passes, and hits open in the chart.
import assert from 'node:assert/strict';
import test from 'node:test';
import { checkAxe } from './support/axe.mjs';
import { checkExplore, marksOf, rest, viewOf } from './support/explore_page.mjs';
import { readDataset, serveSite } from './support/site_server.mjs';
import { closePage, launchChromium, openPage } from './support/story_page.mjs';

const dataset = await readDataset();
const site = await serveSite();
const browser = await launchChromium();
test.after(async () => {
  await browser.close();
  site.close();
});

const desktop = { origin: site.origin, width: 1440, height: 900 };
const track = dataset.tracks[0].id;
const onTrack = dataset.events.flatMap(({ tracks = [] }, event) => tracks.includes(track) ? [event] : []);
const hashOf = (page) => page.evaluate(() => decodeURIComponent(location.hash));
const listed = (page) => page.$$eval('.chronicle li', (items) => items.filter((item) => item.checkVisibility()).map((item) => Number(item.dataset.event)));
const numbers = (events) => [...events].sort((a, b) => a - b);

async function openSearch(page) {
  await page.click('.find-open');
  await page.waitForSelector('.find[open] .find-empty, .find[open] .find-hit');
}

test('a filter leaves its entries in chart and list, stands in the address, is kept and cleared', () => checkExplore(browser, desktop, async (page) => {
  const all = await listed(page);
  assert.equal(all.length, dataset.events.length);
  await openSearch(page);
  await page.click('.find-filters summary');
  await page.click(`[data-kept="track ${track}"]`);
  await page.keyboard.press('Escape');
  await rest(page);
  assert.equal(await hashOf(page), `#track=${track}`);
  assert.deepEqual(numbers(await listed(page)), onTrack);
  const marks = [...(await marksOf(page)).keys()];
  assert.ok(marks.length > 0 && marks.every((event) => onTrack.includes(event)), String(marks));
  assert.equal(await page.$eval('.find-open', (button) => button.textContent), `Search: ${onTrack.length} of ${dataset.events.length}`);

  // Moving through the view keeps it.
  await page.focus('.explore-chart');
  await page.keyboard.press('+');
  await page.waitForFunction(() => /from=/.test(location.hash));
  assert.match(await hashOf(page), new RegExp(`^#from=[^&]+&to=[^&]+&track=${track}$`));
  await page.reload({ waitUntil: 'load' });
  await page.waitForFunction((count) => document.querySelectorAll('.chronicle li:not([hidden])').length === count, {}, onTrack.length);
  await page.waitForSelector('timeline-explore[drawn]');
  await rest(page);
  assert.deepEqual(numbers(await listed(page)), onTrack);
  assert.ok([...(await marksOf(page)).keys()].every((event) => onTrack.includes(event)));

  await openSearch(page);
  await page.click('.find-clear');
  await page.keyboard.press('Escape');
  await rest(page);
  assert.equal((await listed(page)).length, all.length);
  assert.doesNotMatch(await hashOf(page), /track=/);
}));

test('a hit opens in the chart, by keyboard; accounts lead into the story', () => checkExplore(browser, desktop, async (page) => {
  await page.keyboard.press('/');
  await page.waitForSelector('.find[open] .find-empty');
  await page.type('.find-field', 'Aktau');
  await page.waitForSelector('.find-hit');
  const address = await page.$eval('.find-hit', (hit) => hit.getAttribute('href'));
  assert.match(address, /^#event=/);
  const away = await page.$$eval('[aria-labelledby="find-accounts"] .find-hit', (hits) => hits.map((hit) => hit.getAttribute('href')));
  // An account outside a ladder has its entry's address.
  assert.ok(away.length > 0 && away.every((href) => /^(index\.html#claim=|#event=)/.test(href)), String(away));
  await page.keyboard.press('Enter');
  await page.waitForSelector('.explore-card:not([hidden])');
  await rest(page);
  const { selected } = await viewOf(page);
  assert.equal(`#event=${dataset.events[selected].id}`, decodeURIComponent(address));
  assert.match(await hashOf(page), new RegExp(`^#event=${dataset.events[selected].id}`));
}));

test('the filter goes along from the story to Explore and back', async () => {
  const page = await openPage(browser, { ...desktop, path: `/?plain#event=${dataset.events[onTrack[1]].id}&track=${track}` });
  await page.waitForFunction(() => document.querySelector('.find-open')?.textContent !== 'Search');
  await Promise.all([page.waitForNavigation(), page.click('a[href^="explore.html"]')]);
  await page.waitForSelector('timeline-explore[drawn] .explore-card:not([hidden])');
  await page.waitForFunction((count) => document.querySelectorAll('.chronicle li:not([hidden])').length === count, {}, onTrack.length);
  await rest(page);
  const back = await page.$eval('.explore-card a', (link) => link.hash);
  assert.equal(decodeURIComponent(back), `#event=${dataset.events[onTrack[1]].id}&track=${track}`);
  assert.deepEqual(page.faults, []);
  await closePage(page);
});

for (const width of [390, 820, 1440])
  test(`the way to the search covers nothing at ${width}, and axe finds nothing with the panel open`, () => checkExplore(browser, { ...desktop, width }, async (page) => {
    const covered = await page.evaluate(() => {
      const own = document.querySelector('.find-open').getBoundingClientRect();
      return [...document.querySelectorAll('.masthead a:not(.skip), h1, .explore-head p, .explore-bar button')].filter((one) => {
        const words = document.createRange();
        words.selectNodeContents(one);
        const box = words.getBoundingClientRect();
        return box.right > own.left + 1 && box.left < own.right - 1 && box.bottom > own.top + 1 && box.top < own.bottom - 1;
      }).map((one) => one.textContent);
    });
    assert.deepEqual(covered, []);
    await openSearch(page);
    await checkAxe(page);
  }));
