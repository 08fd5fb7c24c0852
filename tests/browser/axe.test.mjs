// axe-core finds nothing, in both faces, both themes, on a desktop and a phone.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import test from 'node:test';
import { readPages, serveSite } from './support/site_server.mjs';
import { launchChromium, openDrawn, openPage } from './support/story_page.mjs';

const require = createRequire(new URL('../../web/package.json', import.meta.url));
const axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
const site = await serveSite();
const browser = await launchChromium();
test.after(async () => {
  await browser.close();
  site.close();
});

const screens = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844, isMobile: true } };
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function check(page) {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate((values) => window.axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] }), standards);
  assert.ok(passes.length > 10, 'axe checked nothing');
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0].html.slice(0, 120)}`), []);
}

for (const [name, screen] of Object.entries(screens)) {
  for (const scheme of ['light', 'dark']) {
    const options = { ...screen, origin: site.origin, media: [{ name: 'prefers-color-scheme', value: scheme }] };
    test(`the text face is clean on a ${name}, ${scheme}`, async () => {
      const page = await openPage(browser, { ...options, path: '/?plain' });
      await check(page);
      await page.browserContext().close();
    });
    test(`the drawn face is clean on a ${name}, ${scheme}`, async () => {
      const page = await openDrawn(browser, options);
      await check(page);
      await page.browserContext().close();
    });
  }
}

test('the pages beside the story are clean', async () => {
  for (const name of (await readPages()).filter((one) => one !== 'index.html')) {
    const page = await openPage(browser, { origin: site.origin, path: `/${name}` });
    await check(page);
    await page.browserContext().close();
  }
});
