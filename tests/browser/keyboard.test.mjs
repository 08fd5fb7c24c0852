// The story by keyboard and by address: every stop is seen, no line is skipped, Back goes back.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readDataset, serveSite } from './support/site_server.mjs';
import { launchChromium, openDrawn, settle } from './support/story_page.mjs';

const dataset = await readDataset();
const site = await serveSite();
// The browser's own smooth scrolling would only make the tests wait.
const browser = await launchChromium({ args: ['--disable-smooth-scrolling'] });
test.after(async () => {
  await browser.close();
  site.close();
});

/// Bottom of what sticks to the window's upper edge, client pixels.
const coveredPx = (page) => page.evaluate(() => {
  const strip = document.querySelector('.strip');
  const box = strip.getBoundingClientRect();
  const covers = !strip.hidden && getComputedStyle(strip).visibility === 'visible' && box.top <= 0;
  return covers ? box.bottom : 0;
});

test('Tab goes from the header to the footer in at most one stop an event, one a chapter and fifteen', async () => {
  const page = await openDrawn(browser, { origin: site.origin, width: 1000, height: 800 });
  const most = dataset.events.length + dataset.chapters.length + 15;
  const stops = { header: 0, story: 0, footer: 0 };
  const unseen = [];
  for (let stop = await nextStop(page); stop; stop = await nextStop(page)) {
    stops[stop.part] += 1;
    if (!stop.isSeen) unseen.push(stop.name);
    assert.ok(stops.story < 2 * most, 'Tab does not leave the story');
  }
  assert.deepEqual(unseen, []);
  assert.ok(stops.header > 0 && stops.footer > 0, JSON.stringify(stops));
  assert.ok(stops.story >= dataset.events.length, `only ${stops.story} stops`);
  assert.ok(stops.story + 1 <= most, `${stops.story + 1} presses from the header to the footer`);
  await page.browserContext().close();
});

/// Presses Tab; null when the focus has left the page.
async function nextStop(page) {
  await page.keyboard.press('Tab');
  return page.evaluate((above) => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const box = element.getBoundingClientRect();
    return {
      name: element.textContent.slice(0, 40),
      isSeen: box.bottom > above && box.top < innerHeight,
      part: element.closest('footer') ? 'footer' : element.closest('main') ? 'story' : 'header',
    };
  }, await coveredPx(page));
}

test('an entry that is opened opens its links to Tab, in order, and closes them again', async () => {
  const page = await openDrawn(browser, { origin: site.origin });
  const id = await page.evaluate(() => {
    // The entry with the most kinds of links; not every chronology has one with all of them.
    const kindsOf = (article) => [':scope > p a', '.claims a', '.ladder a'].filter((part) => article.querySelector(part)).length;
    const entries = [...document.querySelectorAll('article:has(.sources summary)')].filter((one) => kindsOf(one) > 0);
    return entries.reduce((best, one) => (kindsOf(one) > kindsOf(best) ? one : best)).id;
  });
  const fromBefore = async () => {
    // The focus starts at the entry's own beginning.
    await page.evaluate((name) => {
      const start = document.createElement('span');
      start.tabIndex = -1;
      document.getElementById(name).prepend(start);
      start.focus();
      start.remove();
    }, id);
    const stops = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate((name) => {
        const { activeElement } = document;
        return document.getElementById(name).contains(activeElement) ? activeElement.textContent : null;
      }, id);
      if (stop === null) return stops;
      stops.push(stop);
    }
  };
  const texts = (part) => page.evaluate((name, selector) =>
    [...document.getElementById(name).querySelectorAll(selector)].map((element) => element.textContent), id, part);

  assert.deepEqual(await fromBefore(), await texts('.sources summary'));
  await page.evaluate((name) => document.getElementById(name).querySelector('.sources summary').focus(), id);
  await page.keyboard.press('Enter');
  await settle(page);
  assert.deepEqual(await fromBefore(), await texts('a, .sources summary'));
  await page.evaluate((name) => document.getElementById(name).querySelector('.sources summary').focus(), id);
  await page.keyboard.press('Enter');
  await settle(page);
  assert.deepEqual(await fromBefore(), await texts('.sources summary'));
  await page.browserContext().close();
});

test('the register of sources is one stop that names its keys', async () => {
  const page = await openDrawn(browser, { origin: site.origin });
  const stop = await page.$$('.register a[tabindex="0"]');
  assert.equal(stop.length, 1);
  await stop[0].focus();
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const focused = nodes.find((node) => node.properties?.some(({ name, value }) => name === 'focused' && value.value === true) && node.role.value === 'link');
  assert.equal(focused.properties.find(({ name }) => name === 'keyshortcuts')?.value.value, 'ArrowDown ArrowUp Home End');
  const places = [];
  for (const key of ['ArrowDown', 'End', 'Home']) {
    await page.keyboard.press(key);
    places.push(await page.evaluate(() => [...document.querySelectorAll('.register a')].indexOf(document.activeElement)));
  }
  assert.deepEqual(places, [1, await page.$$eval('.register a', (links) => links.length - 1), 0]);
  await page.browserContext().close();
});

for (const hash of ['%', '%E0%A4%A', '%zz']) {
  test(`an address that ends in #${hash} is no address of an entry, and the story works`, async () => {
    const page = await openDrawn(browser, { origin: site.origin, path: `/#${hash}` });
    assert.deepEqual(page.faults, []);
    assert.equal((await page.$$('.register a[tabindex="0"]')).length, 1);
    await page.evaluate(() => { location.hash = '#%'; });
    await settle(page);
    assert.deepEqual(page.faults, []);
    await page.browserContext().close();
  });
}

for (const [zoom, width, height] of [[100, 1280, 1024], [200, 640, 512], [400, 320, 256]]) {
  test(`Page Down skips no line at ${zoom} %`, async () => {
    const page = await openDrawn(browser, { origin: site.origin, width, height, ratio: zoom / 100 });
    const lines = await readLines(page);
    const read = async () => {
      const covered = await coveredPx(page);
      return page.evaluate((above) => ({ top: scrollY + above, bottom: scrollY + innerHeight }), covered);
    };
    const skipped = [];
    let seen = await read();
    for (let press = 0; press < 120; press += 1) {
      await page.keyboard.press('PageDown');
      await settle(page);
      const now = await read();
      if (now.bottom === seen.bottom) break;
      skipped.push(...lines.filter(([top, bottom]) => bottom > seen.bottom && top < now.top));
      seen = now;
    }
    const end = await page.evaluate(() => document.documentElement.scrollHeight);
    assert.ok(seen.bottom >= Math.min(20 * height, end - 1), `Page Down ends at ${seen.bottom} of ${end}`);
    assert.deepEqual(skipped, []);
    await page.browserContext().close();
  });
}

test('an address with an event opens there, and Back returns from a link', async () => {
  const event = dataset.events[Math.floor(dataset.events.length / 2)];
  const page = await openDrawn(browser, { origin: site.origin, path: `/#event=${event.id}` });
  const topOf = (id) => page.evaluate((name) => document.getElementById(name).getBoundingClientRect().top, `event=${id}`);
  const height = await page.evaluate(() => innerHeight);
  const top = await topOf(event.id);
  assert.ok(top >= 0 && top < height / 2, `the event is at ${top}`);

  const before = await page.evaluate(() => scrollY);
  const target = await page.evaluate(() => {
    const link = document.querySelector('.next a[href^="#chapter="], .content-note a[href^="#chapter="]');
    link.click();
    return link.getAttribute('href').slice(1);
  });
  await settle(page);
  const chapterTop = await page.evaluate((id) => document.getElementById(id).getBoundingClientRect().top, target);
  assert.ok(Math.abs(chapterTop) < height / 2, `the chapter is at ${chapterTop}`);
  await page.evaluate(() => new Promise((resolve) => {
    addEventListener('popstate', resolve, { once: true });
    history.back();
  }));
  await settle(page);
  assert.ok(Math.abs(await page.evaluate(() => scrollY) - before) <= 1);
  await page.browserContext().close();
});

test('scrolling leaves the address alone', async () => {
  const page = await openDrawn(browser, { origin: site.origin });
  const before = await page.evaluate(() => [location.href, history.length]);
  for (let step = 0; step < 12; step += 1) {
    await page.evaluate(() => scrollBy({ top: 900, behavior: 'instant' }));
    await settle(page);
  }
  assert.deepEqual(await page.evaluate(() => [location.href, history.length]), before);
  await page.browserContext().close();
});

/// Top and bottom of every line of the page, in its own coordinates.
function readLines(page) {
  return page.evaluate(() => {
    const lines = [];
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!/\S/.test(node.data) || !node.parentElement.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 1) lines.push([box.top + scrollY, box.bottom + scrollY]);
    }
    return lines;
  });
}
