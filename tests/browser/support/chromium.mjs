// Starts Debian's Chromium for a test, with a fresh profile and software WebGL.
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../../web/package.json', import.meta.url));
const puppeteer = require('puppeteer-core');

const flags = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/// A headless Chromium; the caller closes it. CHROMIUM names another program than "chromium".
export function launchChromium(options = {}) {
  const { args = [], ...others } = options;
  const named = process.env.CHROMIUM;
  return puppeteer.launch({
    executablePath: named ?? '/usr/bin/chromium',
    headless: true,
    args: [...flags, ...args],
    ...others,
  });
}
