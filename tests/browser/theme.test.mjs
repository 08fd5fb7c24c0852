// The canvas has the page's own inks, whoever chose them; with inks that it has not, the text shows.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { serveSite } from './support/site_server.mjs';
import { launchChromium, openDrawn, openPage, waitDrawn } from './support/story_page.mjs';

const inks = {
  light: { ground: '#f4efe6', ink: '#1b1a17' },
  dark: { ground: '#14130f', ink: '#f1ebdd' },
};
const site = await serveSite();
const browser = await launchChromium();
test.after(async () => {
  await browser.close();
  site.close();
});

const readSource = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const element = 'documentary-timeline';

test('the style sheet, the script and the engine have the same inks', async () => {
  const styles = (await readSource('web/styles/story.css')).replace(/\/\*.*?\*\//gs, '');
  const rulesOf = (ground) => [...styles.matchAll(/\{([^{}]*)\}/g)].map(([, body]) => Object.fromEntries([...body.matchAll(/--(\w+):\s*([^;]+);/g)].map(([, name, value]) => [name, value])))
    .filter((rule) => rule.ground === ground);
  const scene = await readSource('src/scene/theme.cpp');
  const grounds = await readSource('src/core/base/contrast.h');
  const script = await readSource('web/src/element/capability.ts');
  for (const [name, { ground }] of Object.entries(inks)) {
    const [, list] = scene.match(new RegExp(`Theme k${name}\\{([^}]*)\\}`, 'i'));
    const [, channels] = grounds.match(new RegExp(`k${name}Ground\\{([^}]*)\\}`, 'i'));
    const drawnGround = `#${[...channels.matchAll(/0x([0-9A-F]{2})/g)].map(([, hex]) => hex).join('').toLowerCase()}`;
    const [ink, muted, faint, axis, rule] = [...list.matchAll(/0x([0-9A-F]{6})/g)].map(([, hex]) => `#${hex.toLowerCase()}`);
    const drawn = { ground: drawnGround, ink, muted, faint, axis, rule };
    const found = rulesOf(ground);
    assert.ok(found.length >= 1, `${name}: no rule of the style sheet has this ground`);
    for (const rules of found) assert.deepEqual({ ...rules, ...drawn }, rules, name);
    assert.ok(script.includes(`'${ink} ${muted} ${axis} ${drawnGround}'`), name);
  }
});

/// The paper that the page shows at the story, and the inks that the canvas draws with.
const readInks = (page) => page.$eval(element, (host) => ({
  paper: getComputedStyle(host).backgroundColor,
  drawn: [...new Set(host.dumpFrame().match(/#[0-9a-f]{8}/g))].map((hex) => hex.slice(0, 7)),
}));

const rgb = (hex) => `rgb(${hex.match(/[0-9a-f]{2}/g).map((part) => parseInt(part, 16)).join(', ')})`;

for (const [theme, scheme] of [['dark', 'light'], ['light', 'dark']]) {
  test(`theme="${theme}" is drawn so on a ${scheme} page, and taken back`, async () => {
    const page = await openDrawn(browser, { origin: site.origin, media: [{ name: 'prefers-color-scheme', value: scheme }] });
    assert.ok((await readInks(page)).drawn.includes(inks[scheme].ink));
    await page.$eval(element, (host, value) => host.setAttribute('theme', value), theme);
    await page.waitForFunction((ink) => document.querySelector('documentary-timeline').dumpFrame().includes(ink), {}, inks[theme].ink);
    await waitDrawn(page);
    const now = await readInks(page);
    assert.equal(now.paper, rgb(inks[theme].ground));
    assert.ok(!now.drawn.includes(inks[scheme].ink), now.drawn.join());
    await page.$eval(element, (host) => host.removeAttribute('theme'));
    await page.waitForFunction((ink) => document.querySelector('documentary-timeline').dumpFrame().includes(ink), {}, inks[scheme].ink);
    await waitDrawn(page);
    await page.browserContext().close();
  });
}

test('a site\'s own theme is drawn, high contrast too', async () => {
  const page = await openDrawn(browser, { origin: site.origin });
  await page.evaluate(() => { document.documentElement.dataset.theme = 'dark'; });
  await page.waitForFunction((ink) => document.querySelector('documentary-timeline').dumpFrame().includes(ink), {}, inks.dark.ink);
  await waitDrawn(page);
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-contrast', value: 'more' }] });
  await page.waitForFunction(() => document.querySelector('documentary-timeline').dumpFrame().includes('#ffffffff'));
  await waitDrawn(page);
  await page.browserContext().close();
});

for (const name of ['ink', 'muted', 'axis', 'ground']) {
  test(`the text shows where a site has an own --${name}`, async () => {
    const page = await openDrawn(browser, { origin: site.origin });
    await page.evaluate((property) => document.documentElement.style.setProperty(property, '#003'), `--${name}`);
    await page.waitForSelector(`${element}:not([drawn])`);
    assert.equal(await page.$('.engine-note'), null);
    await page.evaluate((property) => document.documentElement.style.removeProperty(property), `--${name}`);
    await waitDrawn(page);
    await page.browserContext().close();
  });
}

test('a dark story is printed dark on white', async () => {
  const page = await openPage(browser, { origin: site.origin, path: '/?plain' });
  await page.$eval(element, (host) => host.setAttribute('theme', 'dark'));
  await page.evaluate(() => { document.documentElement.dataset.theme = 'dark'; });
  await page.emulateMediaType('print');
  assert.equal(await page.$eval('article p:not(.date)', (words) => getComputedStyle(words).color), 'rgb(0, 0, 0)');
  await page.browserContext().close();
});
