// Reading, by keyboard, pointer and assistive technology, in both faces.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import test from 'node:test';
import { readDataset, serveSite } from './support/site_server.mjs';
import { closePage, launchChromium, openDrawn, openPage, scrollTo, settle, storyHeight } from './support/story_page.mjs';

const require = createRequire(new URL('../../web/package.json', import.meta.url));
const axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
const dataset = await readDataset();
const site = await serveSite();
const browser = await launchChromium();
test.after(async () => {
  await browser.close();
  site.close();
});

const phone = { width: 390, height: 844, ratio: 1, isMobile: true };
const desktop = { width: 1440, height: 900, ratio: 1 };
const scheme = (value) => [{ name: 'prefers-color-scheme', value }];
const open = (options) => (options.path ? openPage : openDrawn)(browser, { origin: site.origin, ...options });

/// The accessibility tree as lines of role and name.
async function treeOf(page) {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter((node) => !node.ignored && node.name?.value && node.role?.value !== 'InlineTextBox')
    .map((node) => `${node.role.value}: ${node.name.value}`);
}

for (const [form, size] of Object.entries({ phone, desktop }))
  for (const theme of ['light', 'dark'])
    for (const face of ['text', 'drawn'])
      test(`axe finds nothing: ${form}, ${theme}, ${face} face`, async () => {
        const page = await open({ ...size, media: scheme(theme), ...(face === 'text' ? { path: '/?plain' } : {}) });
        // Through the debugger: the page's policy allows no script of anybody else.
        await page.evaluate(axe);
        const violations = await page.evaluate(async (isDrawn) => {
          // Where the canvas shows the words, axe cannot see their colours: palette contrast is a unit test.
          const rules = isDrawn ? { 'color-contrast': { enabled: false } } : {};
          const result = await globalThis.axe.run(document, { rules, resultTypes: ['violations'] });
          return result.violations.map((violation) => `${violation.id}: ${violation.nodes.length} × ${violation.nodes[0].html.slice(0, 120)}`);
        }, face === 'drawn');
        assert.deepEqual(violations, []);
        await closePage(page);
      });

for (const page of ['method.html', 'corrections.html', 'register.html'])
  test(`axe finds nothing on ${page}`, async () => {
    const opened = await open({ ...phone, path: `/${page}` });
    await opened.evaluate(axe);
    const violations = await opened.evaluate(async () => (await globalThis.axe.run()).violations.map((violation) => `${violation.id}: ${violation.nodes[0].html.slice(0, 120)}`));
    assert.deepEqual(violations, []);
    await closePage(opened);
  });

test('the accessibility tree is the same before and after the upgrade, and has every entry and claim', async () => {
  const plain = await open({ ...desktop, path: '/?plain' });
  const drawn = await open(desktop);
  const before = await treeOf(plain);
  assert.deepEqual(await treeOf(drawn), before);
  const told = before.join('\n');
  for (const event of dataset.events) {
    const title = event.title[dataset.languages[0]].text ?? event.title[dataset.languages[0]];
    assert.ok(told.includes(title.split(/["*]/).reduce((a, b) => (b.length > a.length ? b : a), '')), event.id);
  }
  await closePage(plain);
  await closePage(drawn);
});

test('Tab reaches every entry once, from header to footer within entries + chapters + 15 stops', async () => {
  const page = await open(desktop);
  const stops = [];
  await page.focus('.masthead li:last-child a');
  for (let stop = 0; stop < 400; ++stop) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const focused = document.activeElement;
      const box = focused.getBoundingClientRect();
      const sticky = document.querySelector('.strip:not([hidden])')?.getBoundingClientRect();
      return {
        inFooter: !!focused.closest('footer'),
        entry: focused.closest('article')?.id ?? '',
        visible: box.bottom > (sticky?.bottom ?? 0) && box.top < innerHeight,
        outline: getComputedStyle(focused).outlineStyle,
      };
    });
    if (at.inFooter) break;
    stops.push(at);
  }
  const entries = stops.map((stop) => stop.entry).filter(Boolean);
  assert.deepEqual([...new Set(entries)].length, dataset.events.length);
  assert.equal(entries.length, dataset.events.length);
  assert.ok(stops.length <= dataset.events.length + dataset.chapters.length + 15, `${stops.length} stops`);
  assert.deepEqual(stops.filter((stop) => !stop.visible || stop.outline === 'none'), []);
  console.log(`${stops.length} stops`);
  await closePage(page);
});

test('an entry\'s sources open from its one stop, and the register moves by arrow keys', async () => {
  const page = await open(desktop);
  await page.focus('article summary');
  await page.keyboard.press('Enter');
  await settle(page);
  await page.keyboard.press('Tab');
  assert.match(await page.evaluate(() => document.activeElement.getAttribute('href')), /^#source=/);
  await page.keyboard.press('Enter');
  await settle(page);
  assert.match(await page.evaluate(() => location.hash), /^#source=/);
  await page.focus('.register li a[tabindex="0"]');
  const first = await page.evaluate(() => document.activeElement.textContent);
  await page.keyboard.press('ArrowDown');
  assert.notEqual(await page.evaluate(() => document.activeElement.textContent), first);
  await closePage(page);
});

test('an address opens its entry clear of the strip, Back returns, and scrolling leaves the address alone', async () => {
  const id = dataset.events[Math.floor(dataset.events.length / 2)].id;
  const page = await openDrawn(browser, { origin: site.origin, path: `/#event=${id}`, ...desktop });
  const top = await page.evaluate((name) => document.getElementById(`event=${name}`).getBoundingClientRect().top, id);
  const strip = await page.evaluate(() => document.querySelector('.strip').getBoundingClientRect().height);
  assert.ok(top >= strip - 1 && top < 200, `entry at ${top}, strip ${strip}`);
  await scrollTo(page, 3000);
  assert.equal(await page.evaluate(() => location.hash), `#event=${id}`);
  await page.evaluate(() => document.querySelector('.chapters a').click());
  await settle(page);
  assert.match(await page.evaluate(() => location.hash), /^#chapter=/);
  await page.goBack();
  await settle(page);
  assert.equal(await page.evaluate(() => location.hash), `#event=${id}`);
  await closePage(page);
});

test('nothing foreign is asked for, nothing is stored, the policy is never broken', async () => {
  const foreign = [];
  const page = await openDrawn(browser, {
    origin: site.origin,
    ...desktop,
    before: async (made) => {
      made.on('request', (request) => !request.url().startsWith(site.origin) && !request.url().startsWith('data:') && foreign.push(request.url()));
      await made.evaluateOnNewDocument(() => {
        globalThis.violations = [];
        addEventListener('securitypolicyviolation', (event) => globalThis.violations.push(event.violatedDirective));
      });
    },
  });
  for (let top = 0; top < (await storyHeight(page)); top += 4000) await scrollTo(page, top);
  assert.deepEqual(foreign, []);
  assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
  assert.deepEqual(await page.cookies(), []);
  assert.equal(await page.evaluate(async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length), 0);
  assert.deepEqual(page.faults, []);
  await closePage(page);
});

test('nothing runs while nothing changes', async () => {
  const page = await open(desktop);
  await scrollTo(page, 5000);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const counts = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  const before = await counts();
  const drawsBefore = await page.evaluate(() => document.querySelector('documentary-timeline').statistics());
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const after = await counts();
  assert.equal(await page.evaluate(() => document.querySelector('documentary-timeline').statistics()), drawsBefore);
  assert.equal(after.LayoutCount, before.LayoutCount);
  assert.equal(after.RecalcStyleCount, before.RecalcStyleCount);
  await closePage(page);
});

test('a paragraph is found across its line breaks, selected, and copied as one line', async () => {
  const page = await open(phone);
  const paragraph = await page.evaluate(() => {
    const longest = [...document.querySelectorAll('article > p:not(.date)')].reduce((a, b) => (b.textContent.length > a.textContent.length ? b : a));
    const range = document.createRange();
    range.selectNodeContents(longest);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    return { text: longest.textContent, copied: getSelection().toString(), lines: longest.getClientRects().length, height: longest.offsetHeight };
  });
  assert.ok(paragraph.height > 60, 'the paragraph has several lines');
  assert.equal(paragraph.copied, paragraph.text);
  assert.ok(!paragraph.copied.includes('\n') && !paragraph.copied.includes('\u00ad'));
  const half = Math.floor(paragraph.text.length / 2);
  const found = await page.evaluate((words) => {
    getSelection().removeAllRanges();
    return window.find(words);
  }, paragraph.text.slice(half - 40, half + 40));
  assert.ok(found);
  await closePage(page);
});

for (const zoom of [1, 2, 4])
  test(`PageDown skips no line at ${zoom * 100} %, and what sticks takes at most 12 % of the height`, async () => {
    const page = await open({ width: Math.round(1280 / zoom), height: Math.round(900 / zoom), ratio: zoom });
    await scrollTo(page, Math.round(6000 / zoom));
    const measure = () => page.evaluate(() => ({
      top: scrollY,
      height: innerHeight,
      sticky: [...document.querySelectorAll('*')].filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position) && element.getBoundingClientRect().width > 0 && getComputedStyle(element).visibility === 'visible' && element.textContent + element.innerHTML !== '').reduce((sum, element) => sum + element.getBoundingClientRect().height, 0),
    }));
    await page.evaluate(() => document.activeElement?.blur());
    const before = await measure();
    await page.keyboard.press('PageDown');
    for (let last = -1, now = 0; last !== now;) {
      last = now;
      await new Promise((resolve) => setTimeout(resolve, 200));
      now = await page.evaluate(() => scrollY);
    }
    const after = await measure();
    assert.ok(before.sticky <= before.height * 0.12, `${before.sticky} of ${before.height}`);
    assert.ok(after.top > before.top);
    assert.ok(after.top - before.top <= before.height - before.sticky, `moved ${after.top - before.top} of ${before.height} with ${before.sticky} covered`);
    await closePage(page);
  });

test('print has every word, with the accounts\' sources, whichever face shows', async () => {
  const page = await open(desktop);
  await page.emulateMediaType('print');
  await settle(page);
  const shown = await page.evaluate(() => {
    const paragraph = document.querySelector('article > p:not(.date)');
    const canvas = document.querySelector('.story-canvas');
    return { color: getComputedStyle(paragraph).color, canvas: getComputedStyle(canvas).display };
  });
  assert.equal(shown.color, 'rgb(0, 0, 0)');
  assert.equal(shown.canvas, 'none');
  await closePage(page);
});

test('the text reads with scripts off', async () => {
  const page = await openPage(browser, { origin: site.origin, ...phone, before: (made) => made.setJavaScriptEnabled(false) });
  assert.equal(await page.$('documentary-timeline[drawn]'), null);
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  assert.ok(nodes.filter((node) => node.role?.value === 'article').length >= dataset.events.length);
  assert.deepEqual(page.faults, []);
  await closePage(page);
});
