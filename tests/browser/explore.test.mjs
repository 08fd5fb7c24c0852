// The view Explore: drawn, moved and zoomed by mouse, touch, keyboard and buttons; its card, its address, its list.
import assert from 'node:assert/strict';
import test from 'node:test';
import { checkAxe } from './support/axe.mjs';
import { chartCorner, checkExplore, markInSight, marksOf, openExplore, rest, viewOf } from './support/explore_page.mjs';
import { inkOf, readPng } from './support/pixels.mjs';
import { readDataset, serveSite } from './support/site_server.mjs';
import { launchChromium, openDrawn, openPage, readyTimeoutMs, scrollTo, settle } from './support/story_page.mjs';

const dataset = await readDataset();
const site = await serveSite();
const browser = await launchChromium({ args: ['--disable-smooth-scrolling'] });
test.after(async () => {
  await browser.close();
  site.close();
});

const desktop = { origin: site.origin, width: 1440, height: 900 };
const phone = { origin: site.origin, width: 390, height: 844, isMobile: true };
const calm = [{ name: 'prefers-reduced-motion', value: 'reduce' }];
const withExplore = (options, check) => checkExplore(browser, options, check);
const days = ({ from, to }) => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
const press = async (page, act) => {
  await page.click(`[data-act="${act}"]`);
  await rest(page);
};

for (const [name, screen] of Object.entries({ desktop, phone }))
  test(`chart and overview are drawn on a ${name}`, () => withExplore(screen, async (page) => {
    for (const part of ['.explore-chart canvas', '.explore-overview canvas']) {
      const canvas = await page.$(part);
      const image = readPng(await canvas.screenshot());
      const { ink } = inkOf(image, { x: 0, y: 0, width: image.width, height: image.height });
      // The commonest brightness is the ground's.
      const counts = new Uint32Array(256);
      for (const value of ink) counts[Math.round(value * 255)] += 1;
      const ground = counts.indexOf(Math.max(...counts)) / 255;
      const share = ink.filter((value) => Math.abs(value - ground) > 0.1).length / ink.length;
      assert.ok(share > 0.005 && share < 0.6, `${part}: ${share} of it is ink`);
    }
    assert.equal(await page.$eval('.explore-note', (line) => line.checkVisibility()), false);
    const view = await viewOf(page);
    if (name === 'desktop') assert.equal(view.shown, dataset.events.length);
    else assert.ok(days(view) > 150 && days(view) < 200, `${view.from} to ${view.to}`);
  }));

test('Ctrl and the wheel zoom about the pointer', () => withExplore(desktop, async (page) => {
  const { event, x, y } = await markInSight(page, 24);
  const before = (await marksOf(page)).get(event);
  const seen = await viewOf(page);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 3; turn += 1) await page.mouse.wheel({ deltaY: -100 });
  await page.keyboard.up('Control');
  await rest(page);
  assert.ok(days(await viewOf(page)) < days(seen) * 0.8);
  const after = (await marksOf(page)).get(event);
  const middle = (box) => box.x + box.width / 2;
  assert.ok(Math.abs(middle(after) - middle(before)) < 2, `the mark went from ${middle(before)} to ${middle(after)}`);
  assert.equal(await page.evaluate(() => visualViewport.scale), 1);
}));

test('the wheel alone scrolls the page and leaves the chart as it is', () => withExplore(desktop, async (page) => {
  const { x, y } = await chartCorner(page);
  await scrollTo(page, 0);
  const before = await viewOf(page);
  await page.mouse.move(x + 600, 400);
  await page.mouse.wheel({ deltaY: 300 });
  await page.waitForFunction(() => scrollY > 200);
  assert.deepEqual(await viewOf(page), before);
  assert.ok(y < 900);
}));

test('a drag pans by as much as the pointer moves, and a drag up and down too', () => withExplore(desktop, async (page) => {
  await press(page, 'zoomIn');
  const { event, x, y } = await markInSight(page);
  const before = (await marksOf(page)).get(event);
  await page.mouse.move(x + 40, y);
  await page.mouse.down();
  for (let step = 1; step <= 8; step += 1) await page.mouse.move(x + 40 + 10 * step, y + 12 * step);
  await page.mouse.up();
  await rest(page);
  const after = (await marksOf(page)).get(event);
  assert.ok(Math.abs(after.x - before.x - 80) < 8, `the mark went from ${before.x} to ${after.x}`);
  assert.equal((await viewOf(page)).selected, null);
}));

test('on a phone a swipe up scrolls the page, one to the side moves the chart', () => withExplore(phone, async (page) => {
  const corner = await chartCorner(page);
  const before = await viewOf(page);
  const top = await page.evaluate(() => scrollY);
  const y = Math.min(corner.y + 260, 500);
  const up = await page.touchscreen.touchStart(200, y);
  for (let step = 1; step <= 10; step += 1) await up.move(200, y - 20 * step);
  await up.end();
  await page.waitForFunction((from) => scrollY > from + 100, {}, top);
  await rest(page);
  assert.deepEqual(await viewOf(page), before);
  await chartCorner(page);
  const aside = await page.touchscreen.touchStart(300, y);
  for (let step = 1; step <= 10; step += 1) await aside.move(300 - 15 * step, y);
  await aside.end();
  await rest(page);
  const after = await viewOf(page);
  assert.ok(after.from > before.from, `${before.from} to ${after.from}`);
  assert.ok(Math.abs(days(after) - days(before)) <= 1);
}));

test('two fingers zoom', () => withExplore(phone, async (page) => {
  const corner = await chartCorner(page);
  const before = await viewOf(page);
  const y = Math.min(corner.y + 200, 500);
  const client = await page.createCDPSession();
  const touch = (type, spread) => client.send('Input.dispatchTouchEvent', {
    type, touchPoints: type === 'touchEnd' ? [] : [{ x: 195 - spread, y, id: 0 }, { x: 195 + spread, y, id: 1 }],
  });
  await touch('touchStart', 30);
  for (let spread = 40; spread <= 120; spread += 10) await touch('touchMove', spread);
  await touch('touchEnd', 0);
  await rest(page);
  const after = await viewOf(page);
  assert.ok(days(after) < days(before) / 2, `${days(before)} to ${days(after)} days`);
  assert.equal(await page.evaluate(() => visualViewport.scale), 1);
}));

test('there is a button for everything', () => withExplore({ ...desktop, media: calm }, async (page) => {
  const all = await viewOf(page);
  await press(page, 'zoomIn');
  const near = await viewOf(page);
  assert.ok(days(near) < days(all) * 0.6);
  await press(page, 'later');
  const later = await viewOf(page);
  assert.ok(later.from > near.from);
  await press(page, 'earlier');
  assert.ok((await viewOf(page)).from < later.from);
  await press(page, 'zoomOut');
  assert.ok(days(await viewOf(page)) > days(near) * 1.5);
  await press(page, 'zoomIn');
  await press(page, 'all');
  assert.deepEqual({ ...(await viewOf(page)) }, all);
  assert.equal(await page.$eval('[data-act="all"]', (button) => button.getAttribute('aria-pressed')), 'true');
  assert.equal(await page.$eval('[data-act="zoomOut"]', (button) => button.getAttribute('aria-disabled')), 'true');

  const order = await page.$$eval('.chronicle li', (items) => items.map((item) => Number(item.dataset.event)));
  for (const event of order.slice(0, 3)) {
    await press(page, 'next');
    assert.equal((await viewOf(page)).selected, event);
  }
  await press(page, 'previous');
  assert.equal((await viewOf(page)).selected, order[1]);
}));

test('the keys move, zoom, go from entry to entry, open and close', () => withExplore({ ...desktop, media: calm }, async (page) => {
  const key = async (name, shift = false) => {
    if (shift) await page.keyboard.down('Shift');
    await page.keyboard.press(name);
    if (shift) await page.keyboard.up('Shift');
    await rest(page);
    return viewOf(page);
  };
  await page.focus('.explore-chart');
  const all = await viewOf(page);
  const near = await key('+');
  assert.ok(days(near) < days(all));
  assert.ok((await key('ArrowRight')).from > near.from);
  assert.equal((await key('Home')).from, all.from);
  assert.equal((await key('End')).to, all.to);
  assert.equal((await key('0')).shown, all.shown);
  const first = (await key('ArrowRight', true)).selected;
  assert.notEqual(first, null);
  assert.notEqual((await key('ArrowRight', true)).selected, first);
  assert.equal((await key('ArrowLeft', true)).selected, first);
  assert.ok(await page.$eval('.explore-card', (card) => card.checkVisibility()));
  await key('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Read in the story');
  await key('Escape');
  assert.equal((await viewOf(page)).selected, null);
  assert.equal(await page.$eval('.explore-card', (card) => card.checkVisibility()), false);
  assert.ok(await page.evaluate(() => document.activeElement.matches('.explore-chart')));
}));

test('the overview is dragged, moved by keys, and says what is shown', () => withExplore({ ...desktop, media: calm }, async (page) => {
  await press(page, 'zoomIn');
  await press(page, 'zoomIn');
  const before = await viewOf(page);
  await page.$eval('.explore-overview', (overview) => overview.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const box = await page.$eval('.explore-overview canvas', (canvas) => {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    return { left, top, width, height };
  });
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 6; step += 1) await page.mouse.move(x - 20 * step, y);
  await page.mouse.up();
  await rest(page);
  const after = await viewOf(page);
  assert.ok(after.from < before.from, `${before.from} to ${after.from}`);
  assert.ok(Math.abs(days(after) - days(before)) <= 2);
  await page.focus('.explore-overview');
  await page.keyboard.press('ArrowRight');
  await rest(page);
  const moved = await viewOf(page);
  assert.ok(moved.from > after.from);
  const said = await page.$eval('.explore-overview', (overview) => [overview.getAttribute('aria-valuetext'), Number(overview.getAttribute('aria-valuenow'))]);
  assert.equal(said[0], moved.words);
  assert.ok(said[1] > 0 && said[1] < 100);
}));

for (const [name, screen] of Object.entries({ desktop, phone }))
  test(`an entry that is chosen on a ${name} shows its card, and says title and date only`, () => withExplore({ ...screen, media: calm }, async (page) => {
    const { event, x, y } = await markInSight(page);
    if (name === 'phone') await page.touchscreen.tap(x, y);
    else await page.mouse.click(x, y);
    await rest(page);
    assert.equal((await viewOf(page)).selected, event);
    const card = await page.$eval('.explore-card', (one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return { top, bottom, words: one.innerText, href: one.querySelector('a').href, inner: innerHeight };
    });
    assert.ok(card.bottom <= card.inner + 1 && card.top >= card.inner / 2, `from ${card.top} to ${card.bottom} of ${card.inner}`);
    assert.ok(card.words.includes('Read in the story') && /\d+ sources?/.test(card.words), card.words);
    assert.ok(card.href.endsWith(`#event=${dataset.events[event].id}`), card.href);
    const title = await page.$eval('.explore-card h2', (heading) => heading.textContent);
    const said = await page.$eval('.explore-said', (line) => line.textContent);
    assert.ok(said.startsWith(`${title}, `) && said.length < title.length + 80, said);
    await page.click('.explore-close');
    await rest(page);
    assert.equal((await viewOf(page)).selected, null);
  }));

for (const [name, screen] of Object.entries({ desktop, phone }))
  test(`an entry that the buttons come to is in sight above its card on a ${name}`, () => withExplore({ ...screen, media: calm }, async (page) => {
    for (let step = 0; step < 12; step += 1) {
      await press(page, 'next');
      const { selected } = await viewOf(page);
      const mark = (await marksOf(page)).get(selected);
      const [canvas, card] = await page.evaluate(() => ['.explore-chart canvas', '.explore-card'].map((part) => document.querySelector(part).getBoundingClientRect().top));
      const top = canvas + mark.y;
      assert.ok(top >= 0 && top + mark.height <= card, `entry ${selected} is at ${top}, the card at ${card}`);
    }
  }));

test('the address changes only when the reader acts, and Back goes back', () => withExplore({ ...desktop, media: calm }, async (page) => {
  const hash = () => page.evaluate(() => location.hash);
  const length = await page.evaluate(() => history.length);
  await new Promise((resolve) => setTimeout(resolve, 600));
  assert.equal(await hash(), '');
  for (let step = 0; step < 3; step += 1) await press(page, 'zoomIn');
  await page.waitForFunction(() => /^#from=[-\d]+&to=[-\d]+$/.test(location.hash));
  const near = await viewOf(page);
  assert.equal(await hash(), `#from=${near.from}&to=${near.to}`);
  assert.equal(await page.evaluate(() => history.length), length + 1);
  await press(page, 'next');
  const { selected } = await viewOf(page);
  await page.waitForFunction((id) => location.hash.startsWith(`#event=${id}`), {}, dataset.events[selected].id);
  await page.evaluate(() => history.back());
  await page.waitForFunction(() => location.hash.startsWith('#from='));
  await rest(page);
  const back = await viewOf(page);
  assert.deepEqual([back.from, back.to, back.selected], [near.from, near.to, null]);
}));

test('an address with a span opens there', () => withExplore({ ...desktop, path: '#from=2012-03-01&to=2012-05-31' }, async (page) => {
  const view = await viewOf(page);
  assert.deepEqual([view.from, view.to], ['2012-03-01', '2012-05-31']);
}));

test('from the story to Explore and back the entry stays the same', async () => {
  const event = dataset.events[Math.floor(dataset.events.length / 2)];
  const page = await openDrawn(browser, { ...desktop, path: `/#event=${event.id}` });
  const link = await page.$('.masthead a[href^="explore.html"]');
  await link.evaluate((one) => one.click());
  await page.waitForFunction(() => document.querySelector('timeline-explore')?.hasAttribute('drawn'), { timeout: readyTimeoutMs });
  await rest(page);
  assert.equal(dataset.events[(await viewOf(page)).selected].id, event.id);
  await page.$eval('.explore-card a', (link) => link.click());
  await page.waitForFunction((id) => document.getElementById(`event=${id}`), {}, event.id);
  await settle(page);
  const top = await page.evaluate((id) => document.getElementById(`event=${id}`).getBoundingClientRect().top, event.id);
  assert.ok(top >= 0 && top < 450, `the entry is at ${top}`);
  await page.browserContext().close();
});

test('the story\'s link carries the entry at the reading line, and none at the opening', async () => {
  const page = await openPage(browser, { ...desktop, path: '/?plain' });
  const carried = () => page.$eval('.masthead a[href^="explore.html"]', (link) => {
    link.dispatchEvent(new PointerEvent('pointerdown'));
    return link.hash;
  });
  assert.equal(await carried(), '');
  await page.$eval('article:nth-of-type(1)', (article) => article.scrollIntoView({ block: 'start', behavior: 'instant' }));
  const id = await page.$eval('article', (article) => article.id);
  await page.$eval('article', (article) => window.scrollBy({ top: article.getBoundingClientRect().top - innerHeight * 0.37, behavior: 'instant' }));
  assert.equal(await carried(), `#${id}`);
  await page.browserContext().close();
});

for (const [name, screen] of Object.entries({ desktop, phone }))
  for (const scheme of ['light', 'dark'])
    test(`the view is clean for axe on a ${name}, ${scheme}, with a card open`, () => withExplore({
      ...screen, path: `#event=${dataset.events[0].id}`, media: [{ name: 'prefers-color-scheme', value: scheme }],
    }, async (page) => {
      assert.ok(await page.$eval('.explore-card', (card) => card.checkVisibility()));
      await checkAxe(page);
    }));

for (const [name, screen, least] of [['mouse', desktop, 24], ['finger', phone, 44], ['finger on a narrow phone', { ...phone, width: 320, height: 568 }, 44]])
  test(`buttons are ${least} pixels or more for a ${name}`, () => withExplore({ ...screen, path: `#event=${dataset.events[0].id}` }, async (page) => {
    const small = await page.$$eval('timeline-explore :is(button, a)', (all, most) => all.map((one) => [one.getAttribute('aria-label') ?? one.textContent, one.getBoundingClientRect()])
      .filter(([, box]) => Math.min(box.width, box.height) < most - 0.01).map(([words, box]) => `${words}: ${box.width} × ${box.height}`), least);
    assert.deepEqual(small, []);
  }));

test('the page is never wider than its window', async () => {
  const page = await openExplore(browser, { ...desktop, path: `#event=${dataset.events[0].id}` });
  for (const width of [320, 360, 390, 699, 820, 1024, 1440, 1920, 2560]) {
    await page.setViewport({ width, height: 800 });
    await settle(page);
    await rest(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${wide} pixels too wide at ${width}`);
    const chart = await page.$eval('.explore-chart canvas', (canvas) => canvas.getBoundingClientRect().width);
    assert.ok(chart > width * 0.8, `the chart is ${chart} wide at ${width}`);
  }
  await page.browserContext().close();
  for (const width of [320, 390])
    await withExplore({ ...phone, width, path: `#event=${dataset.events[0].id}` }, async (narrow) => {
      const wide = await narrow.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${wide} pixels too wide on a phone of ${width}`);
      const [card, bar] = await narrow.evaluate(() => ['.explore-card', '.explore-bar'].map((part) => document.querySelector(part).getBoundingClientRect().toJSON()));
      assert.ok(card.bottom <= bar.top + 1 && card.top >= 421, JSON.stringify([card, bar]));
    });
});

test('an idle view asks for no frame and sets no timer', () => withExplore({
  ...desktop,
  before: (page) => page.evaluateOnNewDocument(() => {
    window.calls = [];
    for (const name of ['requestAnimationFrame', 'setTimeout', 'setInterval', 'requestIdleCallback']) {
      const original = window[name].bind(window);
      window[name] = (...rest) => {
        window.calls.push(name);
        return original(...rest);
      };
    }
  }),
}, async (page) => {
  await press(page, 'zoomIn');
  await page.mouse.move(700, 400);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await page.evaluate(() => { window.calls = []; });
  await new Promise((resolve) => setTimeout(resolve, 3000));
  assert.deepEqual(await page.evaluate(() => window.calls), []);
}));

test('with reduced motion the chart jumps; without, it moves', async () => {
  const framesOf = async (media) => {
    const page = await openExplore(browser, { ...desktop, media });
    const frames = () => page.$eval('timeline-explore', (view) => JSON.parse(view.statistics()).frames);
    const before = await frames();
    await press(page, 'zoomIn');
    const count = (await frames()) - before;
    await page.browserContext().close();
    return count;
  };
  assert.ok(await framesOf(calm) <= 2);
  assert.ok(await framesOf([]) > 2);
});
