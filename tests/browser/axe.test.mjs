// axe-core finds nothing, in both faces, both themes, on a desktop and a phone.
import test from 'node:test';
import { checkAxe } from './support/axe.mjs';
import { readPages, serveSite } from './support/site_server.mjs';
import { launchChromium, openDrawn, openPage } from './support/story_page.mjs';

const site = await serveSite();
const browser = await launchChromium();
test.after(async () => {
  await browser.close();
  site.close();
});

const screens = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844, isMobile: true } };

for (const [name, screen] of Object.entries(screens)) {
  for (const scheme of ['light', 'dark']) {
    const options = { ...screen, origin: site.origin, media: [{ name: 'prefers-color-scheme', value: scheme }] };
    test(`the text face is clean on a ${name}, ${scheme}`, async () => {
      const page = await openPage(browser, { ...options, path: '/?plain' });
      await checkAxe(page);
      await page.browserContext().close();
    });
    test(`the drawn face is clean on a ${name}, ${scheme}`, async () => {
      const page = await openDrawn(browser, options);
      await checkAxe(page);
      await page.browserContext().close();
    });
  }
}

test('the pages beside the story are clean', async () => {
  for (const name of (await readPages()).filter((one) => one !== 'index.html')) {
    const page = await openPage(browser, { origin: site.origin, path: `/${name}` });
    await checkAxe(page);
    await page.browserContext().close();
  }
});
