// SDL2 in somebody else's page: it draws, and the page keeps its keys, wheel, touch and title.
import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { serve } from '../../scripts/lib/serve.mjs';
import { launchChromium } from './support/chromium.mjs';
import { launchFirefox } from './support/firefox.mjs';

const built = fileURLToPath(new URL('../../build/web/fence', import.meta.url));
const pageFiles = fileURLToPath(new URL('./fence', import.meta.url));

let folder;
let server;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'fence-'));
  await cp(pageFiles, folder, { recursive: true });
  await cp(built, folder, { recursive: true });
  server = await serve(folder, 0);
});
after(async () => {
  server?.close();
  await rm(folder, { recursive: true });
});

for (const [name, launch] of [['Chromium', launchChromium], ['Firefox', launchFirefox]]) {
  describe(name, () => {
    let browser;
    let page;
    let report;
    const faults = [];
    const seen = () => page.evaluate(() => window.seen.splice(0));
    /// waitForFunction makes its function from text in some browsers, which this page's policy forbids.
    const until = async (isSo) => {
      for (const giveUp = Date.now() + 5000; !(await page.evaluate(isSo)); ) assert.ok(Date.now() < giveUp, `never ${isSo}`);
    };

    before(async () => {
      browser = await launch();
      page = await browser.newPage();
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      report = await page.evaluate(() => window.finished);
    });
    after(() => browser?.close());

    test('SDL opens a transparent canvas in a shadow root and draws, under a strict content security policy', () => {
      assert.deepEqual(faults, []);
      assert.equal(report.fault, undefined);
      assert.deepEqual(report.size, [500, 400]);
      assert.deepEqual(report.quad, [200, 0, 0, 255]);
      assert.deepEqual(report.between, [0, 0, 0, 0]);
      assert.deepEqual(report.empty, [0, 0, 0, 0]);
    });

    test('a word painted by the browser reaches an SDL texture', () => {
      assert.ok(report.wordInk > 200 && report.wordInk < 3000, `${report.wordInk} dark pixels`);
    });

    test('SDL attaches no listener to the window, the document or the canvas', () => {
      assert.deepEqual(report.listeners, []);
    });

    test('what the fence leaves out fails and does not crash', () => {
      assert.equal(report.blit, -1);
      assert.equal(report.softwareRenderer, -1);
    });

    test("the title stays the page's", async () => {
      assert.equal(await page.title(), "The host's own title");
    });

    test("typing and Tab work in the host's inputs", async () => {
      await page.focus('#first');
      await page.keyboard.type('ab c');
      await page.keyboard.press('Tab');
      await page.keyboard.type('d');
      const values = await page.$$eval('input', (inputs) => inputs.map((input) => input.value));
      assert.deepEqual(values, ['ab c', 'd']);
    });

    test('F5, Ctrl+F and PageDown are not prevented', async () => {
      await page.evaluate(() => document.activeElement.blur());
      await seen();
      await page.keyboard.press('PageDown');
      await page.keyboard.down('Control');
      await page.keyboard.press('f');
      await page.keyboard.up('Control');
      // A real F5 would reload; the event alone shows whether somebody swallows it.
      const f5 = await page.evaluate(() =>
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F5', code: 'F5', bubbles: true, cancelable: true })));
      assert.equal(f5, true);
      const keys = await seen();
      assert.ok(keys.length >= 3);
      assert.deepEqual([...new Set(keys)], ['keydown false']);
    });

    test('the wheel over the canvas scrolls the page', async () => {
      await page.evaluate(() => window.scrollTo(0, 0));
      await page.mouse.move(200, 200);
      await page.mouse.wheel({ deltaY: 150 });
      await until(() => window.seen.some((line) => line.startsWith('wheel')));
      assert.ok((await seen()).includes('wheel false'));
      await until(() => window.scrollY > 0);
      await page.evaluate(() => window.scrollTo(0, 0));
    });

    test("a touch on the canvas stays the page's", async () => {
      await page.touchscreen.tap(200, 100);
      const touches = (await seen()).filter((line) => line.startsWith('touch'));
      assert.deepEqual(touches, ['touchstart false', 'touchend false']);
    });

    test('the page may be left without a question', async () => {
      let asked = false;
      page.on('dialog', (dialog) => { asked = true; dialog.accept(); });
      await page.goto('about:blank');
      assert.equal(asked, false);
    });
  });
}

test('SDL and the glue, not minified, stay below 75 KB of brotli', async () => {
  const files = (await readdir(built)).filter((name) => /\.(mjs|wasm)$/.test(name));
  assert.equal(files.length, 2);
  const sizes = await Promise.all(files.map(async (name) => brotliCompressSync(await readFile(path.join(built, name))).length));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  assert.ok(total < 75_000, `${total} bytes`);
});
