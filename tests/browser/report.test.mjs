// "Report or add" puts the prepared text on the clipboard and says so without touching the page's own words.
import assert from 'node:assert/strict';
import test from 'node:test';
import { serveSite } from './support/site_server.mjs';
import { launchChromium, openDrawn, openPage } from './support/story_page.mjs';

const site = await serveSite();
const browser = await launchChromium();
test.after(async () => {
  await browser.close();
  site.close();
});

/// Opens the story's first entry whose report leads to the prepared text, and presses its link.
async function report(page) {
  return page.evaluate(() => {
    const link = document.querySelector('article a.report[href$="#report"]');
    link.closest('details').open = true;
    const name = link.textContent;
    link.click();
    return { name, id: link.closest('article').id, was: location.href };
  });
}

const readLink = (page) => page.$eval('article a.report', (link) => link.textContent);

test('the text of a report is copied, told in a status line, and the link keeps its name', async () => {
  const page = await openDrawn(browser, { origin: site.origin });
  await page.browserContext().overridePermissions(site.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  await page.bringToFront();
  const { name, id, was } = await report(page);
  await page.waitForFunction(() => document.querySelector('body > [role="status"]')?.textContent);
  const said = await page.$eval('#report-text', (words) => words.dataset.copied);
  const version = await page.$eval('#report-text', (words) => words.dataset.version);
  assert.deepEqual(await page.$$eval('[role="status"]', (lines) => lines.map((line) => line.textContent)), [said]);
  assert.equal(await readLink(page), name);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of [id.replace('=', ':'), `${site.origin}/#${id}`, version]) assert.ok(copied.includes(part), copied);
  assert.doesNotMatch(copied, /[{}]/);
  assert.equal(page.url(), was);
  // Twice says it in the same line.
  await report(page);
  assert.equal((await page.$$('[role="status"]')).length, 1);
  await page.browserContext().close();
});

test('a clipboard that refuses leads to the page that has the text', async () => {
  const page = await openPage(browser, {
    origin: site.origin,
    path: '/?plain',
    before: (made) => made.evaluateOnNewDocument(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
    }),
  });
  await Promise.all([page.waitForNavigation(), report(page)]);
  assert.match(page.url(), /corrections\.html#report$/);
  await page.browserContext().close();
});
