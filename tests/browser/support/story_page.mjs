// Opens the story in a page and waits for one of its faces.
import { launchChromium } from './chromium.mjs';

export const readyTimeoutMs = 60_000;

/// @param options  {origin, path, width, height, ratio, media: [{name, value}], isMobile, before: (page) => Promise}
/// @return a page with `faults`: errors of scripts, of the console and of requests so far
export async function openPage(browser, options) {
  const { origin, path = '/', width = 1000, height = 800, ratio = 1, media = [], isMobile = false, hasTouch = isMobile } = options;
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.faults = [];
  page.on('pageerror', (error) => page.faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && page.faults.push(message.text()));
  await page.setViewport({ width, height, deviceScaleFactor: ratio, isMobile, hasTouch });
  if (media.length) await page.emulateMediaFeatures(media);
  await options.before?.(page);
  await page.goto(origin + path, { waitUntil: 'load' });
  return page;
}

/// A page that shows the canvas, however slow the machine is that runs the tests.
export async function openDrawn(browser, options) {
  const page = await openPage(browser, options);
  await page.$eval('documentary-timeline', (element) => element.setAttribute('pace', 'any'));
  await waitDrawn(page);
  return page;
}

/// @error  throws what the page says when it stays text
export async function waitDrawn(page) {
  const end = '.engine-note:not([data-note="loading"])';
  await page.waitForSelector(`documentary-timeline[drawn], ${end}`, { timeout: readyTimeoutMs });
  const note = await page.$eval(end, (line) => line.dataset.note).catch(() => null);
  if (note) throw new Error(`The page stays text: ${note}`);
  await settle(page);
}

export async function closePage(page) {
  await page.browserContext().close();
}

/// Two frames: what was asked for in the first is on the screen after the second.
export async function settle(page) {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

export async function scrollTo(page, y) {
  await page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), y);
  await settle(page);
}

export const storyHeight = (page) => page.evaluate(() => document.documentElement.scrollHeight);

export { launchChromium };
