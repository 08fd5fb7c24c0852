// Somebody else's page around the story keeps its keys, wheel, touch, title and way out.
import assert from 'node:assert/strict';
import test from 'node:test';
import { serveSite } from './support/site_server.mjs';
import { launchChromium, openDrawn, settle } from './support/story_page.mjs';

const title = "The host's own title";
const asHost = (body) => Buffer.from(body.toString()
  .replace(/<title>[^<]*<\/title>/, `<title>${title}</title>`)
  .replace('<documentary-timeline', '<input id="host" aria-label="Host"><button id="next">Host</button><documentary-timeline'));
const site = await serveSite({ rules: [{ when: /\/$/, change: asHost }] });
const browser = await launchChromium({ args: ['--disable-smooth-scrolling'] });
const page = await openDrawn(browser, {
  origin: site.origin,
  before: (made) => made.evaluateOnNewDocument(() => {
    window.active = [];
    const original = EventTarget.prototype.addEventListener;
    const scrollers = /^(wheel|mousewheel|touch|key|beforeunload|unload)/;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const isPassive = typeof options === 'object' && options?.passive === true;
      if (scrollers.test(type) && !isPassive) window.active.push(`${type} ${new Error().stack.split('\n')[2]}`);
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
  const client = await page.createCDPSession();
  await client.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await client.send('Input.synthesizeScrollGesture', { x: 500, y: 400, yDistance: -200, gestureSourceType: 'touch', speed: 2000, preventFling: true });
  await page.waitForFunction(() => scrollY > 1150);
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
