// What the page does not do: nothing while idle, nothing elsewhere, nothing kept, nothing against its own policy.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import test from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { readPages, serveSite, siteFolder } from './support/site_server.mjs';
import { launchChromium, openDrawn, openPage, scrollTo, waitDrawn } from './support/story_page.mjs';

const site = await serveSite();
const browser = await launchChromium();
test.after(async () => {
  await browser.close();
  site.close();
});

const idleMs = 3000;
const mostScriptBytes = 14 * 1024;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

test('an idle page asks for no frame and sets no timer', async () => {
  const page = await openDrawn(browser, { origin: site.origin, before: countCalls });
  await scrollTo(page, 3000);
  await pause(1500);
  const frames = () => page.$eval('documentary-timeline', (element) => JSON.parse(element.statistics()).frames);
  const before = await frames();
  assert.ok(before > 0);
  await page.evaluate(() => { window.calls = []; });
  await pause(idleMs);
  assert.deepEqual(await page.evaluate(() => window.calls), []);
  assert.equal(await frames(), before);
  await page.browserContext().close();
});

test('the page asks only its own server, and the browser keeps nothing of it', async () => {
  const asked = [];
  const page = await openDrawn(browser, {
    origin: site.origin,
    before: async (made) => {
      made.on('request', (request) => asked.push(request.url()));
      await made.evaluateOnNewDocument(() => {
        window.violations = [];
        document.addEventListener('securitypolicyviolation', (event) => window.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
      });
    },
  });
  for (let top = 0; top < 20_000; top += 2500) await scrollTo(page, top);
  await page.waitForNetworkIdle();
  assert.ok(asked.length >= 5);
  assert.deepEqual(asked.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:')), []);
  assert.deepEqual(await page.evaluate(() => window.violations), []);
  assert.deepEqual(page.faults, []);
  assert.deepEqual(await page.browserContext().cookies(), []);
  const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length]);
  assert.deepEqual(kept, [0, 0, 0, 0]);
  await page.browserContext().close();
});

test('no page breaks its own content security policy', async () => {
  for (const name of await readPages()) {
    const page = await openPage(browser, { origin: site.origin, path: `/${name}?plain` });
    assert.deepEqual(page.faults, [], name);
    assert.ok(await page.$('meta[http-equiv="Content-Security-Policy"]'), name);
    await page.browserContext().close();
  }
});

test('our own script stays within its bytes, and nothing names a path of the machine that built it', async () => {
  const folder = path.join(siteFolder, 'assets');
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  const own = scripts.filter((name) => name.startsWith('story-'));
  assert.equal(own.length, 1);
  assert.ok(brotliCompressSync(await readFile(path.join(folder, own[0]))).length <= mostScriptBytes);
  for (const name of (await readdir(folder)).filter((one) => /\.(js|wasm)$/.test(one))) {
    // Emscripten's own invented home.
    const text = (await readFile(path.join(folder, name), 'latin1')).replaceAll('/home/web_user', '');
    assert.deepEqual(text.match(/\/(home|root|tmp|work|Users)\/[\w./-]*|sourceMappingURL/), null, name);
  }
});

test('the engine is fetched after the text is painted, and not at all for a plain page', async () => {
  const asked = [];
  const plain = await openPage(browser, { origin: site.origin, path: '/?plain', before: (made) => { made.on('request', (request) => asked.push(request.url())); } });
  await pause(1000);
  assert.deepEqual(asked.filter((url) => /wasm|engine|\/data\//.test(url)), []);
  await plain.browserContext().close();

  const page = await openPage(browser, { origin: site.origin });
  await waitDrawn(page);
  const times = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    engine: performance.getEntriesByType('resource').filter((one) => one.name.endsWith('.wasm')).map((one) => one.startTime),
  }));
  assert.equal(times.engine.length, 1);
  assert.ok(times.engine[0] >= times.painted - 50, JSON.stringify(times));
  await page.browserContext().close();
});

/// Notes who asks for frames and timers from now on.
async function countCalls(page) {
  await page.evaluateOnNewDocument(() => {
    window.calls = [];
    for (const name of ['requestAnimationFrame', 'setTimeout', 'setInterval', 'requestIdleCallback']) {
      const original = window[name].bind(window);
      window[name] = (...rest) => {
        window.calls.push(`${name} ${new Error().stack.split('\n')[2]?.trim()}`);
        return original(...rest);
      };
    }
  });
}
