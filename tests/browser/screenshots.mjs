// Pictures of every view on three screens, light and dark: scripts/screenshots [FOLDER]
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { serveSite } from './support/site_server.mjs';
import { launchChromium, openDrawn, openPage, scrollTo, settle } from './support/story_page.mjs';

const screens = { phone: [390, 844, 2], tablet: [820, 1180, 1], desktop: [1440, 900, 1] };

const top = (selector) => async (page) => {
  const y = await page.evaluate((one) => document.querySelector(one)?.getBoundingClientRect().top + scrollY - 80, selector);
  if (!Number.isFinite(y)) return false;
  await scrollTo(page, y);
  return true;
};
const press = (selector, shown) => async (page) => {
  const button = await page.$(selector);
  if (!button) return false;
  await button.evaluate((one) => one.click());
  await page.waitForSelector(shown);
  return true;
};

/// What is opened and what is done there before the picture; a step that finds nothing leaves the picture out.
const views = [
  { name: 'opening', path: '/', drawn: true },
  { name: 'chapter', path: '/', drawn: true, step: top('.chapter:nth-of-type(4)') },
  { name: 'accounts', path: '/', drawn: true, step: top('.accounts') },
  { name: 'gap', path: '/', drawn: true, step: top('.gap') },
  { name: 'path', path: '/', drawn: true, step: press('a[data-path], .ways a[href*="path"]', '.path-where') },
  { name: 'search', path: '/', drawn: true, step: press('.find-open', 'dialog[open]') },
  { name: 'explore', path: '/explore.html' },
  { name: 'sources', path: '/sources.html' },
  { name: 'map', path: '/register.html', step: top('#places') },
];

const folder = process.argv[2];
if (!folder) {
  console.error('Usage: node tests/browser/screenshots.mjs FOLDER');
  process.exit(2);
}
await mkdir(folder, { recursive: true });
const site = await serveSite();
const browser = await launchChromium();

async function picture(view, screen, scheme) {
  const [width, height, ratio] = screens[screen];
  const open = view.drawn ? openDrawn : openPage;
  const media = [{ name: 'prefers-color-scheme', value: scheme }];
  const page = await open(browser, { origin: site.origin, path: view.path, width, height, ratio, media, hasTouch: screen !== 'desktop' });
  await page.waitForNetworkIdle();
  if (!view.step || (await view.step(page))) {
    // Pictures of the story are fetched when they come near.
    await page.waitForNetworkIdle();
    await settle(page);
    const file = path.join(folder, `${view.name}-${screen}-${scheme}.webp`);
    await page.screenshot({ path: file, type: 'webp', quality: 60 });
    console.log(file);
  }
  await page.browserContext().close();
}

try {
  for (const screen of Object.keys(screens)) for (const scheme of ['light', 'dark']) for (const view of views) await picture(view, screen, scheme);
} finally {
  await browser.close();
  site.close();
}
