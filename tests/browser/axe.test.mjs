// axe-core finds nothing: in both faces, on a desktop and a phone, and in every view, language and theme.
import test from 'node:test';
import { checkAxe } from './support/axe.mjs';
import { readEditions, readPages, serveSite } from './support/site_server.mjs';
import { closePage, launchChromium, openDrawn, openPage } from './support/story_page.mjs';

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

const themes = {
  light: [['prefers-color-scheme', 'light']],
  dark: [['prefers-color-scheme', 'dark']],
  'high contrast, light': [['prefers-color-scheme', 'light'], ['prefers-contrast', 'more']],
  'high contrast, dark': [['prefers-color-scheme', 'dark'], ['prefers-contrast', 'more']],
};

// Colours are the same in every language: the other editions are looked at in one theme.
for (const { language, folder } of await readEditions())
  test(`every view is clean in ${folder ? 'its language' : 'every theme'}: ${language}`, async () => {
    const looks = Object.entries(themes).slice(0, folder ? 1 : undefined);
    for (const name of await readPages()) {
      const page = await openPage(browser, { origin: site.origin, path: `/${folder}${name}?plain`, width: 1440, height: 900 });
      const session = await page.createCDPSession();
      for (const [theme, features] of looks) {
        await session.send('Emulation.setEmulatedMedia', { features: features.map(([feature, value]) => ({ name: feature, value })) });
        // Only colours differ from theme to theme.
        const contrast = theme.startsWith('high') ? 'color-contrast-enhanced' : 'color-contrast';
        await checkAxe(page, theme === 'light' ? {} : { rules: [contrast] });
      }
      await closePage(page);
    }
  });
