// Three browsers on a screen, behind the same four calls: goTo, run, wheel, close.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launchChromium } from './chromium.mjs';

const require = createRequire(new URL('../../../web/package.json', import.meta.url));
const puppeteer = require('puppeteer-core');
const miniBrowsers = ['4.1', '4.0', '6.0'].map((version) => `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-${version}/MiniBrowser`);

export const openers = { chromium: openChromium, firefox: openFirefox, webkit: openWebKit };

async function openChromium(display, width, height) {
  const browser = await launchChromium({
    headless: false,
    defaultViewport: null,
    env: { ...process.env, DISPLAY: display },
    args: [`--window-size=${width},${height}`, '--window-position=0,0', '--kiosk'],
  });
  return overPuppeteer(browser);
}

async function openFirefox(display, width, height) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: false,
    defaultViewport: null,
    env: { ...process.env, DISPLAY: display, MOZ_DISABLE_CONTENT_SANDBOX: '1' },
    args: ['--width', String(width), '--height', String(height)],
    extraPrefsFirefox: { 'webgl.force-enabled': true, 'layers.acceleration.force-enabled': true },
  });
  return overPuppeteer(browser);
}

async function overPuppeteer(browser) {
  const [page] = await browser.pages();
  await page.mouse.move(500, 400);
  return {
    goTo: (url) => page.goto(url, { waitUntil: 'load' }),
    run: (call, argument) => page.evaluate(call, argument),
    wheel: (deltaY) => page.mouse.wheel({ deltaY }),
    close: () => browser.close(),
  };
}

/// WebKitGTK's small browser, by the WebDriver protocol.
async function openWebKit(display, width, height) {
  const port = 20_000 + (process.pid % 20_000);
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: display } });
  const failed = new Promise((_, reject) => driver.once('error', reject));
  const send = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${path}: ${value.message}`);
    return value;
  };
  const binary = miniBrowsers.find((file) => existsSync(file));
  if (!binary) throw new Error('MiniBrowser is not installed: apt-get install webkit2gtk-driver');
  const options = { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation', `--geometry=${width}x${height}`] } } };
  const { sessionId } = await Promise.race([failed, retry(() => send('POST', '/session', { capabilities: options }))]);
  const session = `/session/${sessionId}`;
  let turned = 0;
  return {
    goTo: (url) => send('POST', `${session}/url`, { url }),
    run: (call, argument) => send('POST', `${session}/execute/sync`, { script: `return (${call})(arguments[0])`, args: [argument ?? null] }),
    wheel: (deltaY) => {
      // WebKit takes the difference from the wheel's last state for the turn.
      turned += deltaY;
      return send('POST', `${session}/actions`, {
        actions: [{ type: 'wheel', id: 'wheel', actions: [{ type: 'scroll', x: 400, y: 300, deltaX: 0, deltaY: turned, duration: 0 }] }],
      });
    },
    close: async () => {
      await send('DELETE', session).catch(() => undefined);
      driver.kill();
    },
  };
}

async function retry(call, times = 50) {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      times -= 1;
      if (!times || !/fetch failed/.test(error.message)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
