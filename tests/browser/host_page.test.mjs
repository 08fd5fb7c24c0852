// Somebody else's page around the story keeps its keys, wheel, touch, title and way out.
import assert from 'node:assert/strict';
import test from 'node:test';
import { serveSite } from './support/site_server.mjs';
import { launchChromium, openDrawn, settle } from './support/story_page.mjs';

const title = "The host's own title";
const asHost = (body) => Buffer.from(body.toString()
  .replace(/<title>[^<]*<\/title>/, `<title>${title}</title>`)
  // The search has its keys in the site's own header, which a host has not.
  .replace(/<header class=masthead>[^]*?<\/header>/, '')
  .replace('<documentary-timeline', '<input id="host" aria-label="Host"><button id="next">Host</button><documentary-timeline'));
const site = await serveSite({ rules: [{ when: /\/$/, change: asHost }] });
const browser = await launchChromium({ args: ['--disable-smooth-scrolling'] });
const page = await openDrawn(browser, {
  hasTouch: true,
  origin: site.origin,
  before: (made) => made.evaluateOnNewDocument(() => {
    window.active = [];
    const original = EventTarget.prototype.addEventListener;
    const scrollers = /^(wheel|mousewheel|touch|key|beforeunload|unload)/;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const isPassive = typeof options === 'object' && options?.passive === true;
      if (scrollers.test(type) && !isPassive) {
        // A list within the story may have arrow keys of its own: they reach it only when it has the focus.
        const isOwn = this instanceof Element && this.closest('main') && this.localName !== 'main' && type === 'keydown';
        if (!isOwn) window.active.push(type);
      }
      return original.call(this, type, listener, options);
    };
  }),
});
test.after(async () => {
  await browser.close();
  site.close();
});

test('no listener may hold up scrolling, keys or leaving', async () => {
  assert.deepEqual(await page.evaluate(() => window.active), []);
});

test('the title stays the host\'s', async () => {
  assert.equal(await page.title(), title);
});

test('typing and Tab work in the host\'s input', async () => {
  await page.focus('#host');
  await page.keyboard.type('ab cd/ +-');
  assert.equal(await page.$eval('#host', (input) => input.value), 'ab cd/ +-');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'next');
});

test('F5, Ctrl+F, Page Down, arrows and letters reach the browser', async () => {
  await page.evaluate(() => {
    document.activeElement.blur();
    window.held = [];
    addEventListener('keydown', (event) => event.defaultPrevented && window.held.push(event.key), { passive: true });
    for (const [key, ctrlKey] of [['F5', false], ['f', true], ['PageDown', false], ['ArrowDown', false], [' ', false], ['j', false]]) {
      const target = document.querySelector('article a, article summary');
      target.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }));
    }
  });
  assert.deepEqual(await page.evaluate(() => window.held), []);
});

test('the wheel over the canvas scrolls the page', async () => {
  await page.evaluate(() => scrollTo({ top: 1000, behavior: 'instant' }));
  await settle(page);
  await page.mouse.move(500, 400);
  await page.mouse.wheel({ deltaY: 300 });
  await page.waitForFunction(() => scrollY === 1300);
});

test('a finger over the canvas scrolls the page', async () => {
  await page.evaluate(() => scrollTo({ top: 1000, behavior: 'instant' }));
  await settle(page);
  const finger = await page.touchscreen.touchStart(500, 500);
  for (let y = 480; y >= 300; y -= 20) await finger.move(500, y);
  await finger.end();
  await page.waitForFunction(() => scrollY > 1100);
});

test('a click over the canvas reaches the link below it', async () => {
  const hash = await page.evaluate(() => {
    const link = document.querySelector('.next a, .content-note a');
    link.scrollIntoView({ block: 'center', behavior: 'instant' });
    return link.hash;
  });
  await settle(page);
  await page.click('.next a, .content-note a');
  await page.waitForFunction((wanted) => location.hash === wanted, {}, hash);
});

test('leaving the page asks nothing', async () => {
  let asked = false;
  page.once('dialog', (dialog) => {
    asked = true;
    return dialog.accept();
  });
  await page.goto('about:blank');
  assert.equal(asked, false);
});
