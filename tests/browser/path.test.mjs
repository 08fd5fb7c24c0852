// Guided paths: the reader's own steps through the story, by mouse, touch and keyboard, drawn and not.
import assert from 'node:assert/strict';
import test from 'node:test';
import { checkAxe } from './support/axe.mjs';
import { english } from './support/plain_words.mjs';
import { readDataset, serveSite } from './support/site_server.mjs';
import { launchChromium, openDrawn, openPage, scrollTo, settle } from './support/story_page.mjs';

const dataset = await readDataset();
const site = await serveSite();
const browser = await launchChromium();
test.after(async () => {
  await browser.close();
  site.close();
});

const way = dataset.waysIn.find(({ target }) => target.startsWith('path:'));
const path = dataset.paths.find(({ id }) => `path:${id}` === way.target);
const chapterOf = (event) => dataset.chapters.find(({ id }) => id === dataset.events.find((one) => one.id === event).chapter);
const quiet = path.stops.findIndex((stop) => chapterOf(stop).quiet);
const desktop = { origin: site.origin, width: 1440, height: 900 };
const phone = { origin: site.origin, width: 390, height: 844, isMobile: true };

const strip = '.path-strip';
const press = async (page, name) => {
  await page.evaluate((words) => [...document.querySelectorAll('.path-strip button')].find((one) => one.textContent === words).click(), name);
  await arrive(page);
};
/// Until the page has not moved for some frames and the strip follows again.
const arrive = (page) => page.evaluate(() => new Promise((resolve) => {
  let last = -1;
  let still = 0;
  const look = () => {
    still = scrollY === last ? still + 1 : 0;
    last = scrollY;
    if (still > 15) resolve();
    else requestAnimationFrame(look);
  };
  look();
}));
const start = async (page) => {
  await page.$eval('a[data-path]', (link) => link.click());
  await page.waitForSelector(strip);
  await arrive(page);
};
const state = (page) => page.evaluate(() => {
  const text = (selector) => document.querySelector(`.path-strip ${selector}`)?.textContent ?? '';
  const { activeElement } = document;
  return {
    place: text('.path-where span'),
    asks: text('.path-asks'),
    hash: decodeURIComponent(location.hash),
    focus: activeElement.closest('article')?.id ?? activeElement.textContent.slice(0, 20),
    isTitle: activeElement.localName === 'h3',
    top: activeElement.getBoundingClientRect().top,
    bottom: activeElement.getBoundingClientRect().bottom,
    floor: document.querySelector('.path-strip')?.getBoundingClientRect().top ?? innerHeight,
  };
});
const expectAt = async (page, index) => {
  const now = await state(page);
  assert.equal(now.focus, `event=${path.stops[index]}`);
  assert.ok(now.isTitle && now.top >= 0 && now.bottom <= now.floor, JSON.stringify(now));
  assert.equal(now.hash, `#path=${path.id}&event=${path.stops[index]}`);
  const counted = chapterOf(path.stops[index]).quiet ? '' : `${index + 1} of ${path.stops.length}`;
  assert.equal(now.place, counted);
};

for (const [name, open] of [
  ['the plain page on a desktop', () => openPage(browser, { ...desktop, path: '/?plain' })],
  ['the drawn page on a desktop', () => openDrawn(browser, desktop)],
  ['the drawn page on a phone', () => openDrawn(browser, phone)],
]) {
  test(`a path goes on, asks before a quiet chapter, goes back and is left: ${name}`, async () => {
    const page = await open();
    assert.equal(await page.$(strip), null);
    await start(page);
    await expectAt(page, 0);
    for (let stop = 1; stop < (quiet < 0 ? 3 : quiet); stop += 1) {
      await press(page, 'Next');
      await expectAt(page, stop);
    }
    if (quiet >= 0) {
      const before = await page.evaluate(() => scrollY);
      await press(page, 'Next');
      const asked = await state(page);
      assert.equal(asked.asks, english(chapterOf(path.stops[quiet]).contentNote));
      assert.equal(await page.evaluate(() => scrollY), before);
      assert.equal(asked.place, '');
      await press(page, 'Back');
      assert.equal((await state(page)).asks, '');
      assert.equal(await page.evaluate(() => scrollY), before);
      await press(page, 'Next');
      await press(page, 'Go on');
      await expectAt(page, quiet);
      assert.doesNotMatch(await page.$eval(strip, (one) => one.textContent), /\d+ of \d+/);
      // Out of the chapter it was asked for, nothing is asked.
      await press(page, 'Back');
      await expectAt(page, quiet - 1);
    }
    await press(page, 'Leave');
    const left = await state(page);
    assert.equal(await page.$(strip), null);
    assert.ok(left.hash.startsWith('#event=') && left.isTitle, JSON.stringify(left));
    const decade = await page.evaluate(() => document.querySelector('.strip:not([hidden])')?.getBoundingClientRect().bottom ?? 0);
    assert.ok(left.top >= decade, `the title is at ${left.top}, beneath ${decade}`);
    assert.deepEqual(page.faults, []);
    await page.browserContext().close();
  });
}

test('scrolling by hand changes what the strip says and not the address', async () => {
  const page = await openPage(browser, { ...desktop, path: '/?plain' });
  await start(page);
  const address = page.url();
  const last = path.stops.length - 1;
  await page.evaluate((id) => document.getElementById(`event=${id}`).scrollIntoView({ behavior: 'instant' }), path.stops[last]);
  await settle(page);
  assert.equal((await state(page)).place, `${last + 1} of ${path.stops.length}`);
  assert.equal(page.url(), address);
  assert.equal(await page.$eval('.path-next', (one) => one.getAttribute('aria-disabled')), 'true');
  await scrollTo(page, 0);
  assert.equal((await state(page)).place, '');
  assert.equal(await page.$eval('.path-next', (one) => one.getAttribute('aria-disabled')), 'false');
  await page.browserContext().close();
});

test('Back returns to the stop before, and at the beginning leaves the path', async () => {
  const page = await openPage(browser, { ...desktop, path: '/?plain' });
  await start(page);
  await press(page, 'Next');
  await page.goBack();
  await arrive(page);
  const back = await state(page);
  assert.equal(back.place, `1 of ${path.stops.length}`);
  assert.equal(back.hash, `#path=${path.id}&event=${path.stops[0]}`);
  await page.goBack();
  await page.waitForFunction(() => !document.querySelector('.path-strip'));
  await page.browserContext().close();
});

test('an address with a path and a stop opens there, drawn too; one without a stop opens at the first', async () => {
  for (const open of [openPage, openDrawn]) {
    const page = await open(browser, { ...desktop, path: `/#path=${path.id}&event=${path.stops[2]}` });
    await page.waitForSelector(strip);
    await arrive(page);
    await expectAt(page, 2);
    await page.browserContext().close();
  }
  const page = await openPage(browser, { ...desktop, path: `/?plain#path=${path.id}` });
  await page.waitForSelector(strip);
  await arrive(page);
  assert.equal((await state(page)).focus, `event=${path.stops[0]}`);
  await page.browserContext().close();
  const unknown = await openPage(browser, { ...desktop, path: '/?plain#path=no-such-path' });
  await settle(unknown);
  assert.equal(await unknown.$(strip), null);
  assert.deepEqual(unknown.faults, []);
  await unknown.browserContext().close();
});

test('by keyboard: the way in, Next and Leave are pressed, and the focus is seen', async () => {
  const page = await openDrawn(browser, desktop);
  await page.focus('a[data-path]');
  await page.keyboard.press('Enter');
  await page.waitForSelector(strip);
  await arrive(page);
  await expectAt(page, 0);
  await page.focus('.path-next');
  await page.keyboard.press('Enter');
  await arrive(page);
  await expectAt(page, 1);
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), 'none');
  // Last in the document's order: one step back from its end.
  const last = await page.evaluate(() => [...document.querySelectorAll('a[href], button, summary')].at(-1).textContent);
  assert.equal(last, 'Leave');
  await page.browserContext().close();
});

test('nothing glides for who wants less motion, nor through a quiet chapter', async () => {
  const glides = async (page, steps) => {
    await page.evaluate(() => {
      window.behaviours = [];
      const own = Element.prototype.scrollIntoView;
      Element.prototype.scrollIntoView = function scroll(options) { window.behaviours.push(options.behavior); own.call(this, options); };
    });
    await start(page);
    for (let step = 1; step < steps; step += 1) await press(page, (await state(page)).asks ? 'Go on' : 'Next');
    return page.evaluate(() => window.behaviours);
  };
  const still = await openPage(browser, { ...desktop, path: '/?plain', media: [{ name: 'prefers-reduced-motion', value: 'reduce' }] });
  assert.ok((await glides(still, 3)).every((behaviour) => behaviour === 'instant'));
  await still.browserContext().close();
  if (quiet < 0) return;
  const page = await openPage(browser, { ...desktop, height: 2400, path: '/?plain', media: [{ name: 'prefers-reduced-motion', value: 'no-preference' }] });
  const behaviours = await glides(page, quiet + 2);
  assert.equal(behaviours[quiet], 'instant');
  await page.browserContext().close();
});

test('the strip is large enough to press, leaves the window to the story, and axe finds nothing', async () => {
  for (const [width, height, isMobile] of [[390, 844, true], [320, 568, true], [820, 1180, true], [1440, 900, false], [900, 480, false]]) {
    const page = await openDrawn(browser, { origin: site.origin, width, height, isMobile });
    await start(page);
    await settle(page);
    const measures = await page.evaluate(() => {
      const own = document.querySelector('.path-strip');
      const decade = document.querySelector('.strip');
      const sticks = (one) => (one && /fixed|sticky/.test(getComputedStyle(one).position) ? one.getBoundingClientRect().height : 0);
      return {
        sticky: sticks(own) + sticks(decade),
        least: Math.min(...[...own.querySelectorAll('button')].map((one) => Math.min(one.offsetHeight, one.offsetWidth))),
        wide: document.documentElement.scrollWidth,
        texts: [...own.querySelectorAll('*')].map((one) => parseFloat(getComputedStyle(one).fontSize)),
      };
    });
    assert.ok(measures.sticky <= (height < 500 ? 0 : 0.12 * height) + 0.01, `${measures.sticky} of ${height}`);
    assert.ok(measures.least >= (isMobile ? 44 : 24), `${measures.least} at ${width}`);
    assert.ok(measures.wide <= width, `${measures.wide} at ${width}`);
    assert.ok(measures.texts.every((size) => size >= 14));
    await checkAxe(page, { values: null });
    await page.browserContext().close();
  }
});

test('touch presses the strip, and without scripts the way in leads to the first stop', async () => {
  const page = await openDrawn(browser, phone);
  await (await page.$('a[data-path]')).tap();
  await page.waitForSelector(strip);
  await arrive(page);
  await (await page.$('.path-next')).tap();
  await arrive(page);
  await expectAt(page, 1);
  await page.browserContext().close();
  const still = await openPage(browser, { ...desktop, before: (made) => made.setJavaScriptEnabled(false) });
  assert.equal(await still.$eval('a[data-path]', (link) => link.getAttribute('href')), `#event=${path.stops[0]}`);
  await still.browserContext().close();
});
