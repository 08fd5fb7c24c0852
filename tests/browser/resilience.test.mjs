// Whatever fails, the text stays readable and one quiet line says what is the matter.
import assert from 'node:assert/strict';
import test from 'node:test';
import { serveSite } from './support/site_server.mjs';
import { launchChromium, openDrawn, openPage, readyTimeoutMs, settle, waitDrawn } from './support/story_page.mjs';

const browser = await launchChromium();
test.after(() => browser.close());

/// Runs `check` with a page of a site that is served by these rules.
async function withPage(options, check) {
  const { rules = [], drawn = false, ...others } = options;
  const site = await serveSite({ rules });
  try {
    const page = await (drawn ? openDrawn : openPage)(browser, { origin: site.origin, ...others });
    await check(page, site);
    await page.browserContext().close();
  } finally {
    site.close();
  }
}

/// The page's own words show, and no canvas covers them.
async function assertReadable(page) {
  const state = await page.evaluate(() => {
    const story = document.querySelector('main');
    const canvas = document.querySelector('.story-canvas');
    return {
      drawn: document.querySelector('documentary-timeline').hasAttribute('drawn'),
      color: getComputedStyle(story.querySelector('article p')).color,
      words: story.innerText.length,
      canvas: Boolean(canvas?.checkVisibility()),
      lines: document.querySelectorAll('.engine-note').length,
    };
  });
  assert.equal(state.drawn, false);
  assert.equal(state.canvas, false);
  assert.doesNotMatch(state.color, /rgba\(.*, 0\)/);
  assert.ok(state.words > 1000);
  return state;
}

async function assertNote(page, note) {
  await page.waitForSelector(`.engine-note[role="status"][data-note="${note}"]`, { timeout: readyTimeoutMs });
  const { lines } = await assertReadable(page);
  assert.equal(lines, 1);
  const words = await page.$eval('.engine-note', (line) => line.textContent);
  assert.ok(words.length > 20 && !words.includes('engine.'), words);
}

const truncate = (body) => body.subarray(0, body.length / 2);
const program = /\.wasm$/;
const dataset = /\/data\/(?!en-).*\.json$/;
const messages = /\/data\/en-.*\.json$/;
const failures = {
  'the program is missing': ['network', [{ when: program, status: 404 }]],
  'the program is damaged': ['engine', [{ when: program, change: truncate }]],
  'the program is damaged, and of an unknown type': ['engine', [{ when: program, change: truncate, headers: { 'content-type': 'text/plain' } }]],
  'the glue is damaged': ['engine', [{ when: /engine-.*\.js$/, change: truncate }]],
  'the glue is missing': ['network', [{ when: /engine-.*\.js$/, status: 500 }]],
  'the dataset is missing': ['network', [{ when: dataset, status: 404 }]],
  'the dataset is truncated': ['dataset', [{ when: dataset, change: truncate }]],
  'the dataset is of another format': ['dataset', [{ when: dataset, change: () => Buffer.from('{"format":"other-9"}') }]],
  'the dataset is no text': ['dataset', [{ when: dataset, change: () => Buffer.from([0xff, 0xfe, 0, 1, 2]) }]],
  'the host\'s policy refuses WebAssembly': ['webAssembly', [{ when: /\/$/, headers: { 'content-security-policy': "script-src 'self'" } }]],
};
for (const [name, [note, rules]] of Object.entries(failures)) {
  test(`the text stays when ${name}`, () => withPage({ rules }, (page) => assertNote(page, note)));
}

/// The server announces more than it sends before it hangs up.
const cut = { 'content-length': '9999999', connection: 'close' };
const cutOff = {
  'the glue': { when: /engine-.*\.js$/, headers: cut },
  'the program': { when: program, headers: cut },
  'a program of an unknown type': { when: program, headers: { ...cut, 'content-type': 'text/plain' } },
  'the dataset': { when: dataset, headers: cut },
};
for (const [name, rule] of Object.entries(cutOff)) {
  test(`the network is told for ${name} cut off in transit, and all is fetched again`, () =>
    withPage({ rules: [rule] }, async (page) => {
      await assertNote(page, 'network');
      delete rule.headers;
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await page.waitForSelector('documentary-timeline[drawn]', { timeout: readyTimeoutMs });
      assert.equal(await page.$('.engine-note'), null);
    }));
}

for (const [name, rule] of Object.entries({ damaged: { change: truncate }, missing: { status: 404 }, 'cut off in transit': { headers: cut } })) {
  test(`the story is drawn though the words of notes are ${name}, and a note says what it can`, () =>
    withPage({ drawn: true, rules: [{ when: messages, ...rule }] }, async (page) => {
      await page.$eval('.story-canvas', (canvas) => canvas.getContext('webgl').getExtension('WEBGL_lose_context').loseContext());
      await assertNote(page, 'contextLost');
    }));
}

test('a policy that refuses WebAssembly spares the reader the program', () =>
  withPage({ rules: [{ when: /\/$/, headers: { 'content-security-policy': "script-src 'self'" } }] }, async (page, site) => {
    await assertNote(page, 'webAssembly');
    assert.deepEqual(site.requests.filter((path) => program.test(path)), []);
  }));

test('a program of an unknown type is run all the same', () =>
  withPage({ drawn: true, rules: [{ when: program, headers: { 'content-type': 'application/octet-stream' } }] }, async () => undefined));

test('the text stays without scripts', () =>
  withPage({ before: (page) => page.setJavaScriptEnabled(false) }, async (page) => {
    assert.equal((await assertReadable(page)).lines, 0);
  }));

test('the text stays without WebAssembly', () =>
  withPage({ before: (page) => page.evaluateOnNewDocument(() => { delete window.WebAssembly; }) }, (page) => assertNote(page, 'webAssembly')));

test('the text stays without WebGL', () =>
  withPage({
    before: (page) => page.evaluateOnNewDocument(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
        return /webgl/.test(kind) ? null : original.call(this, kind, ...rest);
      };
    }),
  }, (page) => assertNote(page, 'graphics')));

test('a slow network is told, and forgotten when the engine has come', async () => {
  let open;
  const gate = new Promise((resolve) => { open = resolve; });
  await withPage({ rules: [{ when: program, gate }] }, async (page) => {
    await assertNote(page, 'loading');
    open();
    await waitDrawn(page);
    assert.equal(await page.$('.engine-note'), null);
  });
});

test('a network that comes back is tried again', () => {
  const rule = { when: program, status: 503 };
  return withPage({ rules: [rule] }, async (page) => {
    await assertNote(page, 'network');
    delete rule.status;
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.waitForSelector('documentary-timeline[drawn]', { timeout: readyTimeoutMs });
    assert.equal(await page.$('.engine-note'), null);
  });
});

test('a lost graphics context shows the text until it is given back', () =>
  withPage({ drawn: true }, async (page) => {
    await page.$eval('.story-canvas', (canvas) => {
      window.lose = canvas.getContext('webgl').getExtension('WEBGL_lose_context');
      window.lose.loseContext();
    });
    await assertNote(page, 'contextLost');
    await page.evaluate(() => window.lose.restoreContext());
    await page.waitForSelector('documentary-timeline[drawn]', { timeout: readyTimeoutMs });
    await settle(page);
    assert.equal(await page.$('.engine-note'), null);
    assert.ok(await hasInk(page), 'the restored canvas is empty');
  }));

/// Whether the canvas shows anything in the middle of the window, by a picture of the page without its own text.
async function hasInk(page) {
  const picture = await page.screenshot({ encoding: 'base64' });
  await page.$eval('.story-canvas', (canvas) => canvas.style.setProperty('visibility', 'hidden'));
  const without = await page.screenshot({ encoding: 'base64' });
  await page.$eval('.story-canvas', (canvas) => canvas.style.removeProperty('visibility'));
  return picture !== without;
}

const clients = new WeakMap();

/// Later calls for a page replace the earlier ones: they share its session.
async function emulate(page, features, media = '') {
  if (!clients.has(page)) clients.set(page, await page.createCDPSession());
  await clients.get(page).send('Emulation.setEmulatedMedia', { media, features });
}

const choices = {
  'forced colours': [(page) => emulate(page, [{ name: 'forced-colors', value: 'active' }]), (page) => emulate(page, [])],
  'paper': [(page) => emulate(page, [], 'print'), (page) => emulate(page, [])],
  'a translator': [
    (page) => page.evaluate(() => document.documentElement.classList.add('translated-ltr')),
    (page) => page.evaluate(() => document.documentElement.classList.remove('translated-ltr')),
  ],
  'letters set apart by the reader': [
    (page) => page.evaluate(() => document.documentElement.style.setProperty('letter-spacing', '0.12em')),
    (page) => page.evaluate(() => document.documentElement.style.removeProperty('letter-spacing')),
  ],
  'somebody else\'s colours': [
    (page) => page.evaluate(() => document.documentElement.style.cssText = 'color: #eee; --ink: #eee; --ground: #111'),
    (page) => page.evaluate(() => document.documentElement.style.cssText = ''),
  ],
};
for (const [name, [begin, end]] of Object.entries(choices)) {
  test(`the text shows for ${name}, without a word about it, and the canvas afterwards`, () =>
    withPage({ drawn: true }, async (page) => {
      await begin(page);
      await page.waitForSelector('documentary-timeline:not([drawn])');
      assert.equal((await assertReadable(page)).lines, 0);
      await end(page);
      await waitDrawn(page);
    }));
}

test('nothing is fetched for a reader who saves data', () =>
  withPage({
    before: (page) => page.evaluateOnNewDocument(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    }),
  }, async (page, site) => {
    await page.waitForNetworkIdle();
    assert.equal((await assertReadable(page)).lines, 0);
    assert.deepEqual(site.requests.filter((path) => program.test(path)), []);
  }));

test('an element without a size waits until it has one', () =>
  withPage({
    before: (page) => page.evaluateOnNewDocument(() => {
      new MutationObserver((_, observer) => {
        const element = document.querySelector('documentary-timeline');
        if (!element) return;
        element.style.display = 'none';
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    }),
  }, async (page, site) => {
    await page.waitForNetworkIdle();
    assert.deepEqual(site.requests.filter((path) => program.test(path)), []);
    await page.$eval('documentary-timeline', (element) => element.style.removeProperty('display'));
    await waitDrawn(page);
  }));

test('an element without a width waits until it grows', () =>
  withPage({
    before: (page) => page.evaluateOnNewDocument(() => {
      new MutationObserver((_, observer) => {
        const element = document.querySelector('documentary-timeline');
        if (!element) return;
        element.style.width = '0px';
        element.style.overflow = 'hidden';
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    }),
  }, async (page, site) => {
    await page.waitForNetworkIdle();
    assert.deepEqual(site.requests.filter((path) => program.test(path)), []);
    await page.$eval('documentary-timeline', (element) => { element.style.width = '800px'; });
    await waitDrawn(page);
  }));

test('an element that is hidden and shown again is drawn again', () =>
  withPage({ drawn: true }, async (page) => {
    await page.$eval('documentary-timeline', (element) => element.style.setProperty('display', 'none'));
    await settle(page);
    await page.$eval('documentary-timeline', (element) => element.style.removeProperty('display'));
    await waitDrawn(page);
  }));

test('an element that is taken away leaves nothing behind, and works again when put back', () =>
  withPage({ drawn: true }, async (page) => {
    await page.evaluate(() => {
      window.taken = document.querySelector('documentary-timeline');
      window.taken.remove();
    });
    assert.deepEqual(await page.evaluate(() => [window.taken.querySelectorAll('canvas').length, window.taken.hasAttribute('drawn')]), [0, false]);
    await page.evaluate(() => document.querySelector('footer').before(window.taken));
    await waitDrawn(page);
  }));

test('an element that is taken away again and again while it loads keeps one canvas, one context and its pictures', () =>
  withPage({
    before: (page) => page.evaluateOnNewDocument(() => {
      window.contexts = new Set();
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
        const context = original.call(this, kind, ...rest);
        if (context && /webgl/.test(kind)) window.contexts.add(context);
        return context;
      };
    }),
  }, async (page) => {
    await page.$eval('documentary-timeline', (element) => element.setAttribute('pace', 'any'));
    // Each time a little later, so that every step of the load is broken off once.
    await page.evaluate(async () => {
      const element = document.querySelector('documentary-timeline');
      for (let time = 0; time < 20; time += 1) {
        element.remove();
        document.querySelector('footer').before(element);
        await new Promise((resolve) => setTimeout(resolve, time * 25));
      }
    });
    await waitDrawn(page);
    await page.$eval('img[data-media]', (picture) => picture.scrollIntoView({ behavior: 'instant' }));
    await page.waitForSelector('img[data-drawn]');
    const live = () => page.evaluate(() => [
      [...window.contexts].filter((context) => !context.isContextLost()).length,
      document.querySelectorAll('.story-canvas').length,
    ]);
    assert.deepEqual(await live(), [1, 1]);
    // Taken away with pictures drawn: the page's own show until the next engine has them.
    await page.evaluate(() => {
      const element = document.querySelector('documentary-timeline');
      element.remove();
      document.querySelector('footer').before(element);
    });
    assert.equal(await page.$('img[data-drawn]'), null);
    await waitDrawn(page);
    assert.deepEqual(await live(), [1, 1]);
  }));

test('another window size, density or text size is drawn anew', () =>
  withPage({ drawn: true, width: 1000, height: 800 }, async (page) => {
    for (const [width, ratio] of [[700, 1], [720, 2], [1000, 1.5]]) {
      await page.setViewport({ width, height: 800, deviceScaleFactor: ratio });
      await page.waitForFunction((pixels) => document.querySelector('.story-canvas').width === pixels, {}, width * ratio);
    }
    const lines = () => page.$eval('documentary-timeline', (element) => element.dumpFrame().split('\n').filter((line) => line.startsWith('text ')).join());
    const before = await lines();
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await page.waitForFunction((was) => document.querySelector('documentary-timeline').dumpFrame().split('\n').filter((line) => line.startsWith('text ')).join() !== was, {}, before);
    assert.ok(await page.$('documentary-timeline[drawn]'));
  }));

test('a darker theme is drawn dark', () =>
  withPage({ drawn: true }, async (page) => {
    const inks = () => page.$eval('documentary-timeline', (element) => element.dumpFrame().match(/#[0-9a-f]{8}/g).join());
    const light = await inks();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.waitForFunction((was) => document.querySelector('documentary-timeline').dumpFrame().match(/#[0-9a-f]{8}/g).join() !== was, {}, light);
    assert.ok(await page.$('documentary-timeline[drawn]'));
  }));

test('a slow device goes back to the text', () =>
  withPage({
    before: (page) => page.evaluateOnNewDocument(() => {
      // Every look at the clock finds 20 ms gone.
      const original = performance.now.bind(performance);
      let late = 0;
      performance.now = () => original() + (late += 20);
    }),
  }, async (page) => {
    await page.waitForSelector('documentary-timeline[drawn]', { timeout: readyTimeoutMs });
    for (let step = 0; step < 12; step += 1) {
      await page.evaluate(() => scrollBy({ top: 30, behavior: 'instant' }));
      await settle(page);
    }
    await assertNote(page, 'slowDevice');
  }));
