// Starts Debian's Firefox ESR for a test. It has WebGL only with a display, so each one brings
// its own virtual screen.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../../web/package.json', import.meta.url));
const puppeteer = require('puppeteer-core');

/// A virtual screen on a free display number: {name: ":7", close()}.
async function openScreen() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3].once('data', (text) => resolve(Number(String(text))));
  });
  return { name: `:${number}`, close: () => server.kill() };
}

/// A Firefox on its own screen; closing it closes the screen. FIREFOX names another program.
export async function launchFirefox(options = {}) {
  const screen = await openScreen();
  try {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
      headless: false,
      env: { ...process.env, DISPLAY: screen.name, MOZ_ENABLE_WAYLAND: '0' },
      ...options,
    });
    const close = browser.close.bind(browser);
    browser.close = async () => {
      await close();
      screen.close();
    };
    return browser;
  } catch (error) {
    screen.close();
    throw error;
  }
}
