// Marks that mean something stand out from the ground by 3 : 1 or more, in both faces and both themes. Text is axe's.
import assert from 'node:assert/strict';
import test from 'node:test';
import { inkOf, readPng } from './support/pixels.mjs';
import { serveSite } from './support/site_server.mjs';
import { launchChromium, openDrawn, openPage, scrollTo } from './support/story_page.mjs';

const leastRatio = 3;
const site = await serveSite();
const browser = await launchChromium();
test.after(async () => {
  await browser.close();
  site.close();
});

/// Marks of the text face, and the property that paints each.
const marks = [
  ['.decade path:not(.grid), .chapter-strip use', 'stroke'],
  ['.decade', 'border-bottom-color'],
  ['.chapter-strip', 'border-bottom-color'],
  ['.chapter-strip rect', 'fill'],
  ['.chapters li', 'background-color', '::before'],
  ['.entries', 'border-left-color'],
  ['article:not(.soft) > .date', 'background-color', '::before'],
  ['.scale line', 'stroke'],
  ['.scale circle:not(.hollow)', 'fill'],
  ['.scale .hollow', 'stroke'],
  ['.bar rect', 'fill'],
];
/// What every documentary has.
const always = ['.decade', '.chapter-strip rect', '.entries'];

for (const scheme of ['light', 'dark']) {
  const options = { origin: site.origin, width: 1440, height: 900, media: [{ name: 'prefers-color-scheme', value: scheme }] };

  test(`marks of the text stand out, ${scheme}`, async () => {
    const page = await openPage(browser, { ...options, path: '/?plain' });
    const ground = channels(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor));
    for (const [selector, property, pseudo] of marks) {
      const colors = await page.$$eval(selector, (all, name, part) => all.map((one) => {
        const style = getComputedStyle(one, part);
        return [style[name], Number(style.opacity) * (name === 'fill' ? Number(style.fillOpacity) : name === 'stroke' ? Number(style.strokeOpacity) : 1)];
      }), property, pseudo ?? null);
      if (always.includes(selector)) assert.ok(colors.length > 0, `no ${selector}`);
      for (const [color, opacity] of colors.filter(([value]) => value !== 'none'))
        assert.ok(ratio(ground, blend(channels(color), opacity, ground)) >= leastRatio, `${selector}: ${color} at ${opacity}`);
    }
    await page.browserContext().close();
  });

  test(`the chapter's extent is an ink line along the base of its strip, ${scheme}`, async () => {
    const page = await openPage(browser, { ...options, path: '/?plain' });
    const strips = await page.$$eval('.chapter-strip', (all) => all.map((strip) => {
      const { y, height } = strip.querySelector('rect').getBBox();
      const inside = strip.clientHeight / 100;
      return { height: height * inside, below: strip.clientHeight - (y + height) * inside };
    }));
    assert.ok(strips.length > 0);
    for (const { height, below } of strips) assert.ok(height >= 2 && Math.abs(below) < 1, JSON.stringify({ height, below }));
    await page.browserContext().close();
  });

  test(`a chapter's strip shows the strokes of the whole, ${scheme}`, async () => {
    const page = await openPage(browser, { ...options, path: '/?plain' });
    const strip = await page.$('.chapter-strip');
    const { width, height, ...image } = readPng(await strip.screenshot());
    // Between the foot of the shortest strokes and the line under them, most of it outside of the first chapter's extent.
    const row = inkOf({ width, height, ...image }, { x: 0, y: Math.round(height * 0.85), width, height: 1 });
    const strokes = row.ink.filter((ink, x) => ink > 0.15 && x > width / 4).length;
    assert.ok(strokes >= 4, `${strokes} columns of ink`);
    await page.browserContext().close();
  });

  test(`what the canvas draws stands out, ${scheme}`, async () => {
    const page = await openDrawn(browser, options);
    const [ground, rule] = await page.evaluate(() => ['--ground', '--rule'].map((name) => getComputedStyle(document.documentElement).getPropertyValue(name)));
    const quiet = [ground, rule].map((color) => color.slice(1));
    const seen = new Set();
    for (const selector of ['main', '.chapter-head', '.accounts', '.bar', '.gap', '.return']) {
      const top = await page.evaluate((one) => document.querySelector(one)?.getBoundingClientRect().top + scrollY - 200, selector);
      if (Number.isFinite(top)) await scrollTo(page, Math.max(0, top));
      for (const [, color] of (await page.$eval('documentary-timeline', (element) => element.dumpFrame())).matchAll(/#([0-9a-f]{6})ff/g)) seen.add(color);
    }
    assert.ok(seen.size > 4, `only ${[...seen]}`);
    for (const color of seen)
      if (!quiet.includes(color)) assert.ok(ratio(hex(quiet[0]), hex(color)) >= leastRatio, `#${color}`);
    await page.browserContext().close();
  });
}

/// [red, green, blue, alpha] of a computed colour.
function channels(color) {
  const [red, green, blue, alpha = 1] = color.match(/[\d.]+/g).map(Number);
  return [red, green, blue, alpha];
}

const hex = (digits) => [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16));

function blend(color, opacity, ground) {
  const alpha = color[3] * opacity;
  return [0, 1, 2].map((at) => color[at] * alpha + ground[at] * (1 - alpha));
}

function luminance(color) {
  const [red, green, blue] = color.slice(0, 3).map((value) => (value <= 10.31 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/// WCAG's contrast.
function ratio(a, b) {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}
