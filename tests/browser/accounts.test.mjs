// The accounts: a phone shows four answers and opens the rest, wider screens and paper show all; a source's label tells what was
// read of it in place.
import assert from 'node:assert/strict';
import test from 'node:test';
import { checkAxe } from './support/axe.mjs';
import { readDataset, serveSite } from './support/site_server.mjs';
import { launchChromium, openDrawn, openPage, settle } from './support/story_page.mjs';

const dataset = await readDataset();
const site = await serveSite();
const browser = await launchChromium({ args: ['--disable-smooth-scrolling'] });
test.after(async () => {
  await browser.close();
  site.close();
});

const rungsFirst = 4;
const phone = { origin: site.origin, width: 390, height: 844, isMobile: true };
const desktop = { origin: site.origin, width: 1440, height: 900 };
const answersTo = (question) => dataset.claims.filter((claim) => claim.question === question.id);
const long = dataset.questions.find((question) => answersTo(question).length > rungsFirst);
const accounts = `.accounts:has([id="question=${long.id}"])`;

const shownRungs = (page) => page.$$eval(`${accounts} [id^="claim="]`, (rungs) => rungs.filter((rung) => rung.checkVisibility()).length);
/// Words of the page within an element, and of them those that the canvas draws.
const drawnRungs = (page) => page.$eval(accounts, (box) => {
  const story = box.closest('documentary-timeline');
  const texts = story.dumpFrame().split('\n').filter((line) => line.startsWith('text '));
  const origin = story.getBoundingClientRect();
  return [...box.querySelectorAll('[id^="claim="]')].filter((rung) => {
    const when = rung.querySelector('.when').getBoundingClientRect();
    return rung.checkVisibility() && texts.some((line) => {
      const [, , x, baseline] = line.split(' ').map(Number);
      return Math.abs(x - (when.left - origin.left)) < 2 && baseline > when.top - origin.top && baseline < when.bottom - origin.top;
    });
  }).length;
});

test('a heading says in words whether the answers differ', async () => {
  const page = await openPage(browser, { ...desktop, path: '/?plain' });
  const low = (figure) => figure.exactly ?? figure.about ?? figure.almost;
  for (const question of dataset.questions) {
    const answers = answersTo(question);
    const tokens = new Set(answers.map((claim) => claim.answer ?? (claim.figure && low(claim.figure))).filter((token) => token !== undefined));
    const heading = await page.$eval(`[id="question=${question.id}"]`, (one) => one.textContent);
    if (tokens.size > 1) assert.match(heading, /; they differ$/, question.id);
    else if (answers.length < 2) assert.doesNotMatch(heading, /differ/, question.id);
  }
  await page.browserContext().close();
});

test('a phone shows four answers; the summary opens the others by touch and by keyboard, in both faces', async () => {
  const count = answersTo(long).length;
  for (const drawn of [false, true]) {
    const page = await (drawn ? openDrawn(browser, phone) : openPage(browser, { ...phone, path: '/?plain' }));
    const summary = await page.$(`${accounts} > details > summary`);
    assert.ok((await summary.boundingBox()).height >= 44);
    assert.match(await summary.evaluate((one) => one.textContent), new RegExp(`^${count - rungsFirst} more answers?$`));
    await summary.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    await settle(page);
    assert.equal(await shownRungs(page), rungsFirst);
    await summary.tap();
    await settle(page);
    assert.equal(await shownRungs(page), count);
    if (drawn) assert.ok(await drawnRungs(page) > 0 && await page.$('documentary-timeline[drawn]'));
    await summary.focus();
    await page.keyboard.press('Enter');
    await settle(page);
    assert.equal(await shownRungs(page), rungsFirst);
    assert.deepEqual(page.faults, []);
    await page.browserContext().close();
  }
});

test('the drawing has no scale where an answer is closed, and has it once it is open', async () => {
  const page = await openDrawn(browser, phone);
  const dotsIn = () => page.$eval(`${accounts}`, (box) => {
    const story = box.closest('documentary-timeline');
    box.querySelector('summary').scrollIntoView({ block: 'center' });
    const origin = story.getBoundingClientRect().top;
    const { top, bottom } = box.getBoundingClientRect();
    return { top: top - origin, bottom: bottom - origin };
  });
  const drawn = async () => {
    const { top, bottom } = await dotsIn();
    await settle(page);
    const dump = await page.$eval('documentary-timeline', (story) => story.dumpFrame());
    return dump.split('\n').filter((line) => /^(disc|ring) /.test(line))
      .map((line) => Number(line.split(' ')[2])).filter((y) => y > top && y < bottom).length;
  };
  const closed = await drawn();
  assert.ok(closed <= rungsFirst, `${closed} dots`);
  await page.$eval(`${accounts} > details`, (details) => { details.open = true; });
  await settle(page);
  assert.ok(await drawn() > closed);
  await page.browserContext().close();
});

test('wider screens show every answer without a summary, drawn and not, and the lists count on', async () => {
  const count = answersTo(long).length;
  for (const drawn of [false, true]) {
    const page = await (drawn ? openDrawn(browser, desktop) : openPage(browser, { ...desktop, path: '/?plain' }));
    await page.$eval(accounts, (one) => one.scrollIntoView());
    await settle(page);
    assert.equal(await shownRungs(page), count);
    assert.equal(await page.$eval(`${accounts} summary`, (one) => one.checkVisibility()), false);
    if (drawn) assert.ok(await drawnRungs(page) > rungsFirst);
    const starts = await page.$$eval('.accounts details > ol', (lists) => lists.map((list) => list.start));
    assert.ok(starts.every((start) => start === rungsFirst + 1), String(starts));
    await page.browserContext().close();
  }
});

test('an address of an answer opens it on a phone', async () => {
  const hidden = await openPage(browser, { ...phone, path: '/?plain' });
  const id = await hidden.$eval(`${accounts} > details`, (one) => one.querySelector('[id^="claim="]').id);
  await hidden.browserContext().close();
  const page = await openDrawn(browser, { ...phone, path: `/#${id}` });
  const { open, top, height } = await page.evaluate((name) => {
    const rung = document.getElementById(name);
    return { open: rung.closest('details').open, top: rung.getBoundingClientRect().top, height: innerHeight };
  }, id);
  assert.ok(open);
  assert.ok(top >= 0 && top < height, `the answer is at ${top}`);
  await page.browserContext().close();
});

const label = '.rung a[href*="#source="]';

test('a label tells what was read of its source beneath it, and Escape or a second press closes it', async () => {
  for (const drawn of [false, true]) {
    const page = await (drawn ? openDrawn(browser, desktop) : openPage(browser, { ...desktop, path: '/?plain' }));
    const address = page.url();
    const link = await page.$(label);
    const source = await link.evaluate((one) => document.getElementById(decodeURIComponent(new URL(one.href).hash.slice(1))).textContent);
    assert.equal(await link.evaluate((one) => one.getAttribute('aria-expanded')), 'false');
    await link.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    await settle(page);
    await link.click();
    await page.waitForSelector('.source-note');
    const rung = await link.evaluate((one) => one.closest('.rung').id);
    assert.equal(await link.evaluate((one) => one.getAttribute('aria-expanded')), 'true');
    const note = await page.$('.source-note');
    assert.equal(await note.evaluate((one) => one.closest('.rung').id), rung);
    assert.equal(await note.$eval('p', (one) => one.textContent), source);
    const [register, report] = [await note.$('a[href*="#source="]'), await note.$('a.report')];
    assert.equal(await register.evaluate((one) => one.textContent), 'In the list of sources');
    assert.equal(await report.evaluate((one) => one.dataset.report), rung.replace('=', ':'));
    assert.equal(page.url(), address);
    await settle(page);
    if (drawn) {
      const words = (await note.$eval('small', (one) => one.textContent)).trim().split(' ').slice(0, 2).join(' ');
      assert.ok((await page.$eval('documentary-timeline', (story) => story.dumpFrame())).includes(words), words);
    }
    await link.click();
    assert.equal(await page.$('.source-note'), null);
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.source-note');
    await checkAxe(page, { part: 'main', values: null });
    await page.keyboard.press('Escape');
    assert.equal(await page.$('.source-note'), null);
    assert.ok(await link.evaluate((one) => one === document.activeElement && one.getAttribute('aria-expanded') === 'false'));
    assert.deepEqual(page.faults, []);
    await page.browserContext().close();
  }
});

test('a report from a note names the claim', async () => {
  const page = await openPage(browser, { ...desktop, path: '/?plain' });
  await page.browserContext().overridePermissions(site.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  await page.bringToFront();
  await page.$eval(label, (one) => one.click());
  await page.waitForSelector('.source-note');
  const claim = await page.$eval('.source-note', (one) => one.closest('.rung').id);
  await page.$eval('.source-note a.report', (one) => one.click());
  await page.waitForSelector('body > [role="status"]:not(:empty)');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of [claim.replace('=', ':'), `#${claim}`]) assert.ok(copied.includes(part), copied);
  await page.browserContext().close();
});

test('without scripts a label leads to the register', async () => {
  const page = await openPage(browser, { ...desktop, before: (made) => made.setJavaScriptEnabled(false) });
  const target = await page.$eval(label, (one) => one.getAttribute('href').split('#')[1]);
  assert.ok(await page.$(`.register [id="${target}"]`));
  await page.browserContext().close();
});
