// A frame on somebody else's page: who has the wheel, the finger and the keys, and what holds whatever the host does.
import assert from 'node:assert/strict';
import test from 'node:test';
import { checkAxe } from './support/axe.mjs';
import { bringFrame, frameOf, innerOf, openHost, serveEmbeds, waitFrameDrawn } from './support/host_page.mjs';
import { launchFirefox } from './support/firefox.mjs';
import { readDataset, readEditions } from './support/site_server.mjs';
import { closePage, launchChromium, openPage, settle } from './support/story_page.mjs';

const servers = await serveEmbeds();
const browser = await launchChromium({ args: ['--disable-smooth-scrolling', '--disable-features=BackForwardCache'] });
test.after(async () => {
  await browser.close();
  servers.close();
});
const dataset = await readDataset();
const longest = dataset.chapters.map(({ id }) => [id, dataset.events.filter(({ chapter }) => chapter === id).length])
  .reduce((best, one) => (one[1] > best[1] ? one : best))[0];
const chapterPage = `/embed/chapter-${longest}.html`;
const eventPage = `/embed/event-${dataset.events[0].id}.html`;
const open = (path = chapterPage, options = {}) => openHost(browser, servers, frameOf(servers, path, options.attributes), { width: 800, height: 700, ...options });
const scrollYOf = (where) => where.evaluate(() => scrollY);
/// A gesture goes on for some frames after the finger has left.
const rested = (page) => page.evaluate(() => new Promise((resolve) => {
  let [last, still] = [scrollY, 0];
  const look = () => {
    still = scrollY === last ? still + 1 : 0;
    last = scrollY;
    if (still < 20) requestAnimationFrame(look);
    else resolve();
  };
  look();
}));
const state = (frame) => frame.evaluate(() => document.documentElement.dataset.embed);

test('at rest the wheel scrolls the page around the frame, once activated the frame, after Escape the page again', async () => {
  const page = await open();
  const frame = await innerOf(page);
  const box = await bringFrame(page);
  assert.equal(await state(frame), 'rest');
  const before = await scrollYOf(page);
  await page.mouse.move(box.x + 300, box.y + 200);
  await page.mouse.wheel({ deltaY: 40 });
  await page.waitForFunction((y) => scrollY === y + 40, {}, before);
  assert.equal(await scrollYOf(frame), 0);

  await page.mouse.click(box.x + 550, box.y + 160);
  await frame.waitForFunction(() => document.documentElement.dataset.embed === 'read');
  await page.mouse.wheel({ deltaY: 200 });
  await frame.waitForFunction(() => scrollY === 200);
  assert.equal(await scrollYOf(page), before + 40);

  await page.keyboard.press('Escape');
  await frame.waitForFunction(() => document.documentElement.dataset.embed === 'rest');
  await page.mouse.wheel({ deltaY: 30 });
  await page.waitForFunction((y) => scrollY === y + 70, {}, before);
  assert.equal(await scrollYOf(frame), 200);
  await closePage(page);
});

test('the end of its content gives the wheel back', async () => {
  const page = await open();
  const frame = await innerOf(page);
  const box = await bringFrame(page);
  await page.mouse.click(box.x + 550, box.y + 200);
  await frame.waitForFunction(() => document.documentElement.dataset.embed === 'read');
  await frame.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const before = await scrollYOf(page);
  // A browser gives a gesture that began within the frame to the frame: the next is the page's.
  await page.mouse.move(box.x + 300, box.y + 205);
  await page.mouse.wheel({ deltaY: 50 });
  await page.waitForFunction((y) => scrollY > y, {}, before);
  await closePage(page);
});

test('one finger scrolls the page around a frame at rest, and the frame once it was tapped', async () => {
  const page = await open(chapterPage, { hasTouch: true });
  const frame = await innerOf(page);
  const box = await bringFrame(page);
  const swipe = async () => {
    const finger = await page.touchscreen.touchStart(box.x + 300, box.y + 300);
    for (let y = 290; y >= 200; y -= 10) await finger.move(box.x + 300, box.y + y);
    await finger.end();
  };
  const before = await scrollYOf(page);
  await swipe();
  await page.waitForFunction((y) => scrollY > y + 20, {}, before);
  await rested(page);
  assert.equal(await scrollYOf(frame), 0);
  await bringFrame(page);
  await page.touchscreen.tap(box.x + 550, box.y + 160);
  await frame.waitForFunction(() => document.documentElement.dataset.embed === 'read');
  // The browser learns with the next frame that the content can be scrolled.
  await settle(frame);
  const held = await scrollYOf(page);
  await swipe();
  await frame.waitForFunction(() => scrollY > 20);
  assert.equal(await scrollYOf(page), held);
  await closePage(page);
});

test('the keyboard reaches the frame by Tab alone, and leaving it gives everything back', async () => {
  const page = await open();
  const frame = await innerOf(page);
  await page.focus('#field');
  await page.keyboard.type('ab +-/');
  assert.equal(await page.$eval('#field', (field) => field.value), 'ab +-/');
  await page.evaluate(() => document.activeElement.blur());
  const before = await scrollYOf(page);
  await page.keyboard.press('PageDown');
  await page.waitForFunction((y) => scrollY > y, {}, before);
  assert.equal(await scrollYOf(frame), 0);

  await bringFrame(page);
  await frame.focus('.embed-foot button');
  await page.keyboard.press('Enter');
  await frame.waitForFunction(() => document.documentElement.dataset.embed === 'read');
  await page.keyboard.press('PageDown');
  await frame.waitForFunction(() => scrollY > 100);
  await page.focus('#field');
  await frame.waitForFunction(() => document.documentElement.dataset.embed === 'rest');
  await closePage(page);
});

test('a frame that shows its whole content has nothing to activate', async () => {
  const page = await open(eventPage, { attributes: 'width=600 height=4000' });
  const frame = await innerOf(page);
  await frame.waitForFunction(() => document.documentElement.dataset.embed === 'whole');
  assert.equal(await frame.$eval('.embed-foot button', (button) => button.hidden), true);
  await closePage(page);
});

test('a frame without an origin of its own draws, stores nothing and says no fault', async () => {
  const page = await open(chapterPage, { attributes: 'width=600 height=500 sandbox="allow-scripts"' });
  const frame = await innerOf(page);
  await bringFrame(page);
  await waitFrameDrawn(frame);
  assert.equal(await frame.evaluate(() => self.origin), 'null');
  assert.deepEqual(page.faults, []);
  await closePage(page);
});

test('where its files may not be read from elsewhere, such a frame stays text and still gives way', async () => {
  const closed = await serveEmbeds([{ when: /./, headers: { 'access-control-allow-origin': 'https://example.org' } }]);
  const page = await openHost(browser, closed, frameOf(closed, chapterPage, 'width=600 height=500 sandbox="allow-scripts"'), { width: 800, height: 700 });
  const frame = await innerOf(page);
  assert.equal(await state(frame), 'rest');
  assert.equal(await frame.$eval('documentary-timeline', (element) => element.hasAttribute('drawn')), false);
  assert.ok((await frame.$$('article h3')).length > 0);
  await closePage(page);
  closed.close();
});

test('a policy without WebAssembly leaves the text', async () => {
  const strict = await serveEmbeds([{ when: /\/embed\//, headers: { 'content-security-policy': "script-src 'self' 'unsafe-inline'" } }]);
  const page = await openHost(browser, strict, frameOf(strict, chapterPage), { width: 800, height: 700 });
  const frame = await innerOf(page);
  await bringFrame(page);
  await frame.waitForSelector('.engine-note[data-note="webAssembly"]');
  assert.equal(await frame.$eval('documentary-timeline', (element) => element.hasAttribute('drawn')), false);
  await closePage(page);
  strict.close();
});

test('a frame that is hidden or has no size at the start draws when it is shown', async () => {
  for (const style of ['iframe { display: none }', 'iframe { width: 0; height: 0 }']) {
    const page = await openHost(browser, servers, frameOf(servers, chapterPage), { style, width: 800, height: 700 });
    await page.evaluate(() => {
      document.querySelector('style').textContent = 'p { height: 900px } iframe { width: 600px; height: 500px }';
    });
    await bringFrame(page);
    await waitFrameDrawn(await innerOf(page));
    await closePage(page);
  }
});

test('five of seven frames draw, the others show their text; one that goes makes room', async () => {
  const page = await openHost(browser, servers, frameOf(servers, eventPage, 'width=380 height=210').repeat(7), {
    style: 'iframe { display: inline-block }', width: 1200, height: 900,
  });
  await bringFrame(page);
  const drawn = () => page.$$('iframe').then((handles) => Promise.all(handles.map(async (handle) => {
    const frame = await handle.contentFrame();
    return frame.$('documentary-timeline[drawn]').then(Boolean);
  })));
  const settleAt = async (count) => {
    for (let wait = 0; wait < 240; wait += 1) {
      if ((await drawn()).filter(Boolean).length === count) break;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    return (await drawn()).filter(Boolean).length;
  };
  assert.equal(await settleAt(5), 5);
  const texts = await page.$$('iframe').then((handles) => Promise.all(handles.map(async (handle) => (await handle.contentFrame()).$eval('article h3', (title) => title.textContent.length))));
  assert.ok(texts.every((length) => length > 0));
  const before = await drawn();
  await page.evaluate((at) => document.querySelectorAll('iframe')[at].remove(), before.indexOf(true));
  assert.equal(await settleAt(5), 5);
  await closePage(page);
});

test('removed and put back twenty times it draws again, and no context is left behind', async () => {
  const page = await open(eventPage);
  const warnings = [];
  page.on('console', (message) => /context/i.test(message.text()) && warnings.push(message.text()));
  await bringFrame(page);
  await waitFrameDrawn(await innerOf(page));
  for (let round = 0; round < 20; round += 1) {
    await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      const next = frame.nextSibling;
      frame.remove();
      next.before(frame);
    });
    await waitFrameDrawn(await innerOf(page));
  }
  assert.deepEqual(warnings, []);
  await closePage(page);
});

test('it tells its height in its own form and in those of WordPress, AMP and Medium', async () => {
  const page = await open(`${eventPage}#?secret=abcdefghij`);
  const frame = await innerOf(page);
  await page.waitForFunction(() => heard.some(({ data }) => data.message === 'height'));
  const height = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  const heard = (await page.evaluate(() => window.heard)).map(({ data }) => data);
  const last = (match) => heard.filter(match).pop();
  assert.equal(last((data) => data.ns && data.type === 'resize').height, height);
  assert.deepEqual(last((data) => data.message === 'height'), { message: 'height', value: height, secret: 'abcdefghij' });
  assert.deepEqual(last((data) => data.sentinel === 'amp'), { sentinel: 'amp', type: 'embed-size', height });
  assert.equal(JSON.parse(last((data) => typeof data === 'string')).height, height);
  assert.ok(heard.some((data) => data.type === 'ready' && data.title.length > 0));
  await page.evaluate(() => { heard = []; frames[0].postMessage({ message: 'ready', secret: 'abcdefghij' }, '*'); });
  await page.waitForFunction(() => heard.some(({ data }) => data.message === 'height'));
  await closePage(page);
});

test('the host may go to an entry and set the theme; other words, shapes and senders are ignored', async () => {
  const page = await open();
  const frame = await innerOf(page);
  const say = (message) => page.evaluate((data) => frames[0].postMessage(data, '*'), message);
  const ours = (members) => ({ ns: 'documentary-timeline', v: 1, ...members });
  const id = await frame.evaluate(() => [...document.querySelectorAll('article')].pop().id);
  for (const wrong of [
    null, 7, 'goto', { type: 'goto', id }, ours({ type: 'goto', id: 12 }), ours({ type: 'goto', id: '"><img src=x>' }),
    { ns: 'documentary-timeline', v: 2, type: 'goto', id }, ours({ type: 'theme', theme: 'red' }), ours({ type: 'draws' }), ours({}),
  ]) await say(wrong);
  // From the frame itself, not from the page around it.
  await frame.evaluate((data) => postMessage(data, '*'), ours({ type: 'goto', id }));
  await say(ours({ type: 'goto', id: 'event=nowhere' }));
  await page.waitForFunction(() => heard.some(({ data }) => data.type === 'error' && data.id === 'event=nowhere'));
  assert.equal(await scrollYOf(frame), 0);
  assert.equal(await frame.evaluate(() => document.documentElement.dataset.theme), undefined);
  const outer = await scrollYOf(page);
  await say(ours({ type: 'theme', theme: 'dark' }));
  await say(ours({ type: 'goto', id }));
  await frame.waitForFunction(() => scrollY > 0 && document.documentElement.dataset.theme === 'dark');
  assert.equal(await scrollYOf(page), outer);
  await closePage(page);
});

test('words in the address never become markup; a range keeps its entries', async () => {
  const evil = encodeURIComponent('"><img src=x onerror=alert(1)><script>alert(1)</script>');
  const page = await openPage(browser, {
    origin: servers.site, path: `/embed/?theme=${evil}&from=${evil}&to=${evil}&${evil}=${evil}#${evil}`, width: 600, height: 500,
  });
  assert.equal(await page.$('img[src="x"], script:not([src]):not([type]) ~ script:not([src])'), null);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), undefined);
  assert.equal(await page.$$eval('article', (all) => all.length), dataset.events.length);
  await page.goto(`${servers.site}/embed/?from=2011-12-16&to=2011-12&theme=dark`);
  const spans = await page.$$eval('.entries > li', (all) => all.map((item) => item.dataset.span));
  const expected = await page.evaluate(async () => {
    const text = await (await fetch('/embed/')).text();
    const all = [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('.entries > li')];
    return all.map((item) => item.dataset.span).filter((span) => {
      const [first, last] = span.split('/');
      return (!first || first <= '2011-12-31') && (!last || last >= '2011-12-16');
    });
  });
  assert.deepEqual(spans, expected);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
  await closePage(page);
});

test('title, licence, version and the way to the site are in sight at every size', async () => {
  for (const [width, height] of [[300, 200], [400, 320], [600, 500], [1200, 900]]) {
    const page = await openPage(browser, { origin: servers.site, path: chapterPage, width, height });
    const foot = await page.$eval('.embed-foot', (one) => ({ box: one.getBoundingClientRect().toJSON(), words: one.innerText }));
    assert.ok(foot.box.top >= 0 && foot.box.bottom <= height + 0.5, `${width}×${height}: ${JSON.stringify(foot.box)}`);
    assert.ok(foot.box.height <= height * 0.45, `${width}×${height}: ${foot.box.height}`);
    for (const part of [dataset.version, dataset.dataLicence]) assert.ok(foot.words.includes(part), part);
    assert.match(await page.$eval('.embed-home a', (link) => link.getAttribute('href')), /^\.\.\/index\.html#chapter=/);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, `${width}`);
    await closePage(page);
  }
});

test('nothing is asked of another host, in any form of the embed', async () => {
  for (const path of [chapterPage, eventPage, '/embed/', `/embed/source-${dataset.sources[0].id}.html`, `/embed/track-${dataset.tracks[0].id}.html`]) {
    const asked = [];
    const page = await openPage(browser, {
      origin: servers.site, path, width: 600, height: 500,
      before: (made) => made.on('request', (request) => asked.push(request.url())),
    });
    await page.waitForNetworkIdle();
    assert.ok(asked.length > 1);
    for (const url of asked) assert.ok(/^data:|^blob:/.test(url) || url.startsWith(servers.site), url);
    assert.deepEqual(page.faults, [], path);
    await closePage(page);
  }
});

test('a link that a sandbox does not let out is passed to the host and shown', async () => {
  const page = await open(eventPage, { attributes: 'width=600 height=500 sandbox="allow-scripts"' });
  const frame = await innerOf(page);
  await bringFrame(page);
  const href = await frame.$eval('.embed-home a', (link) => { link.click(); return link.href; });
  await page.waitForFunction((url) => heard.some(({ data }) => data.type === 'link' && data.href === url), {}, href);
  assert.ok((await frame.$eval('.embed-foot output', (line) => line.textContent)).includes(href));
  await closePage(page);
});

test('the host\'s style sheet, forms and dialogs do not reach into the frame', async () => {
  const page = await openHost(browser, servers, `<dialog id=box><input id=within></dialog>${frameOf(servers, chapterPage, 'width=600 height=500')}`, {
    style: '* { all: unset } iframe { display: block; width: 600px; height: 500px } p { display: block; height: 900px }', width: 800, height: 700,
  });
  const frame = await innerOf(page);
  await bringFrame(page);
  await waitFrameDrawn(frame);
  assert.notEqual(await frame.$eval('h2', (title) => getComputedStyle(title).fontWeight), '400');
  await page.evaluate(() => document.querySelector('#box').showModal());
  await page.focus('#within');
  await page.keyboard.type('abc');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('x');
  assert.equal(await page.$eval('#within', (field) => field.value), 'abxc');
  await closePage(page);
});

test('in Firefox too the wheel is the page\'s, then the frame\'s, then the page\'s', async () => {
  const firefox = await launchFirefox({ extraPrefsFirefox: { 'general.smoothScroll': false } });
  try {
    const page = await openHost(firefox, servers, frameOf(servers, chapterPage), { width: 800, height: 700 });
    const frame = await innerOf(page);
    const box = await bringFrame(page);
    const before = await scrollYOf(page);
    await page.mouse.move(box.x + 300, box.y + 200);
    await page.mouse.wheel({ deltaY: 60 });
    await page.waitForFunction((y) => scrollY > y, {}, before);
    assert.equal(await scrollYOf(frame), 0);
    await rested(page);
    const moved = await bringFrame(page);
    const held = await scrollYOf(page);
    await page.mouse.click(moved.x + 550, moved.y + 160);
    await frame.waitForFunction(() => document.documentElement.dataset.embed === 'read');
    await page.mouse.wheel({ deltaY: 120 });
    await frame.waitForFunction(() => scrollY > 0);
    await rested(frame);
    assert.equal(await scrollYOf(page), held);
    await page.keyboard.press('Escape');
    await frame.waitForFunction(() => document.documentElement.dataset.embed === 'rest');
    const inner = await scrollYOf(frame);
    await page.mouse.wheel({ deltaY: 60 });
    await page.waitForFunction((y) => scrollY > y, {}, held);
    assert.equal(await scrollYOf(frame), inner);
  } finally {
    await firefox.close();
  }
});

for (const { language, folder } of await readEditions())
  test(`axe finds nothing in the frames' pages: ${language}`, async () => {
    for (const path of ['', `event-${dataset.events[0].id}.html`, `source-${dataset.sources[0].id}.html`, `track-${dataset.tracks[0].id}.html`]) {
      for (const scheme of folder ? ['light'] : ['light', 'dark']) {
        const page = await openPage(browser, {
          origin: servers.site, path: `/${folder}embed/${path}?theme=${scheme}&plain`, width: 600, height: 500, ratio: 1,
        });
        await settle(page);
        await checkAxe(page);
        await closePage(page);
      }
    }
  });
