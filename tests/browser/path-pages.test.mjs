// A guided path through a site of several pages, where sources are on a page of their own: the built tool bakes one for the test.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { serveSite } from './support/site_server.mjs';
import { launchChromium, openPage, settle } from './support/story_page.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const eventsEach = 300;
const dataset = JSON.parse(await readFile(path.join(root, 'tests/datasets/valid/smallest.json'), 'utf8'));
const [model] = dataset.events;
dataset.chapters = ['first', 'second'].map((id) => ({ id, title: { en: id }, about: { en: 'A chapter.' } }));
Object.assign(dataset.chapters[1], { quiet: true, contentNote: { en: 'It is quiet from here on.' } });
dataset.events = dataset.chapters.flatMap(({ id }, chapter) => Array.from({ length: eventsEach }, (_, index) => ({
  ...model, id: `${id}-${index}`, date: String(1000 + chapter * eventsEach + index), chapter: id,
})));
dataset.events[5].claims = ['said'];
dataset.claims = [{ id: 'said', statement: { en: 'It was so.' }, saidBy: { name: { en: 'Somebody' }, kind: 'press' }, sources: ['one'], status: 'reported' }];
dataset.paths = [{ id: 'across', title: { en: 'Across' }, stops: ['first-5', 'first-200', 'second-7'] }];
dataset.waysIn = [{ label: { en: 'Across' }, target: 'path:across' }];

const folder = await mkdtemp(path.join(tmpdir(), 'path-site-'));
const file = path.join(folder, 'story.json');
await writeFile(file, JSON.stringify(dataset));
execFileSync(path.join(root, 'build/native/timeline'), [
  'html', file, '--messages', path.join(root, 'data/messages/en.json'),
  '--assets', path.join(root, 'build/web/bundle/.vite/manifest.json'), '-o', path.join(folder, 'site'),
], { stdio: 'ignore' });
const site = await serveSite({ folder: path.join(folder, 'site') });
const browser = await launchChromium({ args: ['--disable-smooth-scrolling'] });
test.after(async () => {
  await browser.close();
  site.close();
  await rm(folder, { recursive: true, force: true });
});

const isAt = (page, id) => page.waitForFunction((name) => document.activeElement.closest('article')?.id === name && document.querySelector('.path-strip'), {}, `event=${id}`);

test('the way in leads to the first stop\'s page, and Next to the next one\'s, asking before a quiet chapter', async () => {
  const page = await openPage(browser, { origin: site.origin, path: '/index.html' });
  await page.click('a[data-path]');
  await isAt(page, 'first-5');
  assert.match(page.url(), /\/chapter-first\.html#path=across&event=first-5$/);
  await page.click('.path-next');
  await isAt(page, 'first-200');
  await page.click('.path-next');
  await page.waitForSelector('.path-asks:not(:empty)');
  assert.equal(await page.$eval('.path-asks', (one) => one.textContent), 'It is quiet from here on.');
  await page.click('.path-next');
  await isAt(page, 'second-7');
  assert.match(page.url(), /\/chapter-second\.html#path=across&event=second-7$/);
  assert.equal(await page.$eval('.path-where span', (one) => one.textContent), '');
  await page.goBack();
  await isAt(page, 'first-200');
  assert.deepEqual(page.faults, []);
  await page.browserContext().close();
});

test('the register offers the path', async () => {
  const page = await openPage(browser, { origin: site.origin, path: '/register.html' });
  await page.click('a[href$="#path=across"]');
  await isAt(page, 'first-5');
  await page.browserContext().close();
});

test('what was read of a source is fetched from the page of sources', async () => {
  const page = await openPage(browser, { origin: site.origin, path: '/chapter-first.html?plain' });
  await page.$eval('.claims a[href*="#source="]', (link) => link.click());
  await page.waitForSelector('.source-note');
  await settle(page);
  assert.match(await page.$eval('.source-note p', (one) => one.textContent), /Read whole\./);
  assert.match(await page.$eval('.source-note a.report', (one) => one.dataset.report ?? one.href), /first-5/);
  assert.deepEqual(page.faults, []);
  await page.browserContext().close();
});
