// Pictures of the drawn story on three screens, light and dark: node tests/browser/screenshots.mjs OUTDIR
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { serveSite } from './support/site_server.mjs';
import { launchChromium, openDrawn, scrollTo, settle } from './support/story_page.mjs';

const screens = { phone: [390, 844, 2], tablet: [820, 1180, 1], desktop: [1440, 900, 1] };
/// What stands at the top of each picture.
const places = { opening: null, chapter: '.chapter:nth-of-type(4)', accounts: '.accounts', gap: '.gap', sources: '.register' };

const folder = process.argv[2];
if (!folder) {
  console.error('Usage: node tests/browser/screenshots.mjs OUTDIR');
  process.exit(2);
}
await mkdir(folder, { recursive: true });
const site = await serveSite();
const browser = await launchChromium();
try {
  for (const [screen, [width, height, ratio]] of Object.entries(screens)) {
    for (const scheme of ['light', 'dark']) {
      const page = await openDrawn(browser, { origin: site.origin, width, height, ratio, media: [{ name: 'prefers-color-scheme', value: scheme }] });
      for (const [place, selector] of Object.entries(places)) {
        const top = selector ? await page.evaluate((one) => document.querySelector(one)?.getBoundingClientRect().top + scrollY - 80, selector) : 0;
        if (!Number.isFinite(top)) continue;
        await scrollTo(page, top);
        // Pictures of the story are fetched when they come near.
        await page.waitForNetworkIdle();
        await settle(page);
        const file = path.join(folder, `${screen}-${scheme}-${place}.png`);
        await page.screenshot({ path: file });
        console.log(file);
      }
      await page.browserContext().close();
    }
  }
} finally {
  await browser.close();
  site.close();
}
