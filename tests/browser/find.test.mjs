// The search: opened by key, mouse and finger, it finds names in every spelling, leads to them and narrows by filters.
import assert from 'node:assert/strict';
import test from 'node:test';
import { checkAxe } from './support/axe.mjs';
import { readDataset, serveSite } from './support/site_server.mjs';
import { launchChromium, openDrawn, openPage, scrollTo, settle } from './support/story_page.mjs';

const dataset = await readDataset();
const site = await serveSite();
const browser = await launchChromium();
test.after(async () => {
  await browser.close();
  site.close();
});

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844, isMobile: true };
const plain = { origin: site.origin, path: '/?plain', ...desktop };
const entries = dataset.events.length;
const onTrack = (track) => dataset.events.filter((event) => event.tracks.includes(track)).length;
const track = dataset.tracks.find(({ id }) => onTrack(id) > 1 && onTrack(id) < entries);

async function openPanel(page, words = '') {
  await page.keyboard.press('/');
  await page.waitForSelector('.find[open] .find-empty, .find[open] .find-hit');
  if (words) await type(page, words);
}

async function type(page, words) {
  await page.$eval('.find-field', (field) => field.select());
  await page.keyboard.type(words);
  await settle(page);
}

const textOf = (page, selector) => page.$eval(selector, (one) => one.textContent);
const textsOf = (page, selector) => page.$$eval(selector, (all) => all.map((one) => one.textContent));
const hashOf = (page) => page.evaluate(() => decodeURIComponent(location.hash));
const markCount = (page) => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0);

async function close(page) {
  assert.deepEqual(page.faults, []);
  await page.browserContext().close();
}

for (const width of [320, 390, 600, 700, 760, 820, 1440])
  test(`the button moves nothing and covers nothing at ${width}`, async () => {
    const bare = await openPage(browser, { ...plain, width, before: (page) => page.setJavaScriptEnabled(false) });
    const page = await openPage(browser, { ...plain, width });
    await page.waitForSelector('.find-open');
    await settle(page);
    const boxes = (one) => one.$$eval('.masthead a:not(.skip), .opening > *', (all) => all.map((part) => {
      const { left, top, width: wide, height } = part.getBoundingClientRect();
      return [left, top, wide, height].map(Math.round).join(' ');
    }));
    assert.deepEqual(await boxes(page), await boxes(bare));
    const covered = await page.$$eval('.masthead a:not(.skip), h1, .kicker', (all) => {
      const own = document.querySelector('.find-open').getBoundingClientRect();
      return all.filter((part) => {
        const range = document.createRange();
        range.selectNodeContents(part);
        return [...range.getClientRects()].some((box) => box.right > own.left && box.left < own.right && box.bottom > own.top && box.top < own.bottom);
      }).map((part) => part.textContent);
    });
    assert.deepEqual(covered, []);
    assert.ok(await page.$eval('.find-open', (one, edge) => one.getBoundingClientRect().right <= edge, width));
    await bare.browserContext().close();
    await close(page);
  });

test('nothing of the search is fetched before it is opened', async () => {
  const own = await serveSite();
  const page = await openPage(browser, { ...plain, origin: own.origin });
  await page.waitForSelector('.find-open');
  await settle(page);
  assert.deepEqual(own.requests.filter((path) => /find|panel|search/.test(path)), []);
  await openPanel(page);
  assert.ok(own.requests.some((path) => /find-.*\.wasm$/.test(path)));
  await close(page);
  own.close();
});

test('the slash and Ctrl or Cmd with K open it, the field in focus; Ctrl+F is left to the browser', async () => {
  for (const keys of [['/'], ['Control', 'k'], ['Meta', 'k']]) {
    const page = await openPage(browser, plain);
    for (const key of keys.slice(0, -1)) await page.keyboard.down(key);
    await page.keyboard.press(keys.at(-1));
    for (const key of keys.slice(0, -1)) await page.keyboard.up(key);
    await page.waitForSelector('.find[open] .find-empty');
    assert.ok(await page.evaluate(() => document.activeElement.matches('.find-field')));
    await page.keyboard.type('a/b');
    assert.equal(await page.$eval('.find-field', (field) => field.value), 'a/b');
    await close(page);
  }
  const page = await openPage(browser, plain);
  const isTaken = await page.evaluate(() => !document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true, bubbles: true, cancelable: true })));
  assert.equal(isTaken, false);
  await close(page);
});

test('every spelling finds the same place and man', async () => {
  const page = await openPage(browser, plain);
  await openPanel(page);
  const found = async (words) => {
    await type(page, words);
    return textsOf(page, '.find-title');
  };
  for (const spellings of [['Zhanaozen', 'Janaozen', 'Жанаозен', 'Жаңаөзен', 'Schanaosen'], ['Kushakbayev', 'Кушакбаев', 'Qushaqbaev', 'Kuschakbajew']]) {
    const expected = await found(spellings[0]);
    assert.ok(expected.length > 3, `${spellings[0]}: ${expected.length}`);
    for (const spelling of spellings) assert.deepEqual(await found(spelling), expected, spelling);
  }
  await type(page, 'Жаңаөзен');
  assert.deepEqual(await textsOf(page, '.find-group'), (await textsOf(page, '.find-group')).filter((heading) => /^(Entries|Accounts|Sources|Places) \d+$/.test(heading)));
  const marks = await page.$$eval('.find mark', (all) => all.map((one) => [one.textContent, getComputedStyle(one).textDecorationLine]));
  assert.ok(marks.length > 5);
  assert.ok(marks.every(([, line]) => line === 'underline'));
  await close(page);
});

test('by keyboard: arrows and Enter lead to an entry, its words are underlined, Escape takes the lines away', async () => {
  const page = await openPage(browser, plain);
  await openPanel(page, 'hunger strike');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const { title, address } = await page.evaluate(() => {
    const hit = document.activeElement;
    return { title: hit.querySelector('.find-title')?.textContent, address: hit.getAttribute('href') };
  });
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await settle(page);
  assert.equal(await page.$('.find[open]'), null);
  assert.equal(await hashOf(page), address);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), title);
  const top = await page.evaluate((id) => document.getElementById(id).getBoundingClientRect().top, address.slice(1));
  assert.ok(top >= 0 && top < desktop.height / 2, `the entry is at ${top}`);
  assert.ok(await markCount(page) >= 2);
  await page.keyboard.press('Escape');
  assert.equal(await markCount(page), 0);
  await close(page);
});

test('Enter in the field takes the first hit', async () => {
  const page = await openPage(browser, plain);
  await openPanel(page, 'hunger strike');
  const address = await page.$eval('.find-hit', (hit) => hit.getAttribute('href'));
  await page.keyboard.press('Enter');
  await settle(page);
  assert.equal(await hashOf(page), address);
  await close(page);
});

test('accounts and sources have their own addresses', async () => {
  const page = await openPage(browser, plain);
  await openPanel(page, 'Zhanaozen');
  const addresses = await page.$$eval('.find-hit', (all) => all.map((one) => one.getAttribute('href')));
  assert.ok(addresses.some((one) => one.startsWith('#claim=')));
  const source = addresses.find((one) => one.startsWith('#source='));
  const missing = await page.evaluate((all) => all.filter((one) => !one.startsWith('#place=') && !document.getElementById(one.slice(1))), addresses);
  assert.deepEqual(missing, []);
  await page.click(`.find-hit[href="${source}"]`);
  await settle(page);
  assert.equal(await hashOf(page), source);
  assert.ok(await markCount(page) >= 1);
  await close(page);
});

for (const [face, open] of [['text', openPage], ['drawn', openDrawn]])
  test(`Escape returns to the same line and focus, ${face} face`, async () => {
    const page = await open(browser, { ...plain, path: face === 'text' ? '/?plain' : '/' });
    await scrollTo(page, 5000);
    const before = await page.evaluate(() => scrollY);
    await page.evaluate(() => {
      const link = [...document.querySelectorAll('summary')].find((one) => one.getBoundingClientRect().top > 100);
      link.focus({ preventScroll: true });
      window.before = link;
    });
    await openPanel(page, 'strike');
    await page.keyboard.press('Escape');
    await settle(page);
    assert.equal(await page.$('.find[open]'), null);
    assert.equal(await page.evaluate(() => scrollY), before);
    assert.ok(await page.evaluate(() => document.activeElement === window.before));
    assert.equal(await hashOf(page), '');
    await close(page);
  });

for (const scheme of ['light', 'dark'])
  test(`the lines under found words are seen on the drawn face, ${scheme}`, async () => {
    const page = await openDrawn(browser, { ...plain, path: '/', media: [{ name: 'prefers-color-scheme', value: scheme }] });
    await openPanel(page, 'hunger strike');
    await page.keyboard.press('Enter');
    await settle(page);
    await page.evaluate(() => document.activeElement.blur());
    await settle(page);
    const box = await page.evaluate(() => {
      const [range] = CSS.highlights.get('found');
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left, y: top + scrollY, width, height: height + 4 };
    });
    const lined = await page.screenshot({ clip: box, captureBeyondViewport: false, encoding: 'base64' });
    await page.keyboard.press('Escape');
    await settle(page);
    assert.notEqual(await page.screenshot({ clip: box, captureBeyondViewport: false, encoding: 'base64' }), lined);
    assert.equal(await page.$eval('documentary-timeline', (one) => one.face), 'drawn');
    await close(page);
  });

test('by mouse: a filter counts, stands in the address, stays on the way, is told and cleared', async () => {
  const page = await openPage(browser, plain);
  await page.click('.find-open');
  await page.waitForSelector('.find[open] .find-empty');
  await page.click('.find-filters summary');
  const box = `[data-kept="track ${track.id}"]`;
  assert.equal(await page.$eval(box, (one) => one.closest('label').querySelector('.find-count').textContent), String(onTrack(track.id)));
  await page.click(box);
  await settle(page);
  assert.equal(await hashOf(page), `#track=${track.id}`);
  assert.match(await textOf(page, '.find-status'), new RegExp(`^${onTrack(track.id)} of ${entries} entries`));
  assert.equal(await textOf(page, '.find-open'), `Search: ${onTrack(track.id)} of ${entries}`);
  assert.ok(await page.$eval(box, (one) => one.checked && document.activeElement === one));
  await page.click('.find-hit');
  await settle(page);
  assert.match(await hashOf(page), new RegExp(`^#event=[^&]+&track=${track.id}$`));

  // A link of the page itself.
  const other = `event=${dataset.events.at(-1).id}`;
  await page.evaluate((id) => { location.hash = id; }, other);
  await page.waitForFunction((end) => decodeURIComponent(location.hash).endsWith(end), {}, `&track=${track.id}`);
  assert.equal(await hashOf(page), `#${other}&track=${track.id}`);

  await page.reload({ waitUntil: 'load' });
  await page.waitForFunction(() => document.querySelector('.find-open').textContent !== 'Search');
  const top = await page.evaluate((id) => document.getElementById(id).getBoundingClientRect().top, other);
  assert.ok(top >= 0 && top < desktop.height, `the entry is at ${top}`);
  await openPanel(page);
  await page.click('.find-clear');
  await settle(page);
  assert.equal(await hashOf(page), `#${other}`);
  assert.equal(await textOf(page, '.find-open'), 'Search');
  await close(page);
});

test('by finger: a place becomes a filter, its entries are listed', async () => {
  const page = await openPage(browser, { ...plain, ...phone });
  await page.tap('.find-open');
  await page.waitForSelector('.find[open] .find-empty');
  const box = await page.$eval('.find', (one) => { const { width, height } = one.getBoundingClientRect(); return [width, height]; });
  assert.deepEqual(box, [phone.width, phone.height]);
  await type(page, 'Жаңаөзен');
  await page.tap('.find-hit[href^="#place="]');
  await settle(page);
  const hash = await hashOf(page);
  assert.match(hash, /^#place=/);
  const place = dataset.places.findIndex(({ id }) => hash === `#place=${id}`);
  assert.ok(place >= 0);
  const count = dataset.events.filter((event) => event.places?.includes(dataset.places[place].id)).length;
  assert.match(await textOf(page, '.find-status'), new RegExp(`^${count} of ${entries}`));
  assert.equal(await textOf(page, '#find-events .find-count'), String(count));
  await close(page);
});

test('nothing found says what was searched and which filter to drop', async () => {
  const page = await openPage(browser, { ...plain, path: `/?plain#track=${track.id}&year=1803` });
  await openPanel(page, 'qwrtpsdfgh');
  assert.match(await textOf(page, '.find-empty'), /qwrtpsdfgh.*Searched were/s);
  assert.equal((await page.$$('.find-drop')).length, 0);
  const outside = dataset.events.find((event) => !event.tracks.includes(track.id));
  await type(page, outside.title.en ?? outside.title);
  assert.match(await textOf(page, '.find-drop'), /Drop the filter “Tracks”: [1-9]/);
  await page.click('.find-drop');
  await settle(page);
  assert.ok((await page.$$('.find-hit')).length > 0);
  assert.equal((await hashOf(page)).includes('track='), false);
  await close(page);
});

test('a misspelt word finds the nearest and says so', async () => {
  const page = await openPage(browser, plain);
  await openPanel(page, 'Zhanoazen');
  assert.match(await textOf(page, '.find-status'), /“Zhanoazen”/);
  assert.ok((await page.$$('.find-hit')).length > 0);
  await close(page);
});

test('words of another language are found in its edition, whose data is fetched only then', async () => {
  const requests = [];
  const page = await openPage(browser, { ...plain, before: (made) => made.on('request', (request) => requests.push(request.url())) });
  await openPanel(page);
  await type(page, track.name.en);
  await new Promise((resolve) => setTimeout(resolve, 600));
  assert.deepEqual(requests.filter((url) => /search(-(?!en)\w+\.txt|\.json)/.test(url)), []);

  await type(page, 'забастовка');
  await page.waitForSelector('[aria-labelledby="find-elsewhere"] .find-hit');
  const found = await page.$eval('section:has(> #find-elsewhere)', (section) => ({
    heading: section.querySelector('h2').textContent,
    language: section.querySelector('ol').lang,
    hits: [...section.querySelectorAll('.find-hit')].map((hit) => [hit.getAttribute('href'), hit.textContent]),
  }));
  assert.match(found.heading, /^Русский: \d+ results$/);
  assert.equal(found.language, 'ru');
  assert.ok(found.hits.length > 3);
  for (const [href, words] of found.hits) {
    assert.match(decodeURIComponent(href), /^ru\/index\.html#(event|claim|source)=[^&]+&words=забастовка$/);
    assert.match(words, /[а-я]/);
  }
  assert.match(await textOf(page, '.find-status'), /Русский: \d+ results/);
  assert.equal(requests.filter((url) => /search-(kk|es)/.test(url)).length, 0);

  // What is typed on takes it away; a word of no language has none.
  await type(page, 'zzzqqqxxx');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  assert.equal(await page.$('#find-elsewhere'), null);

  await type(page, 'забастовка');
  await page.waitForSelector('[aria-labelledby="find-elsewhere"] .find-hit');
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.click('[aria-labelledby="find-elsewhere"] .find-hit')]);
  assert.match(new URL(page.url()).pathname, /^\/ru\/index\.html$/);
  await close(page);
});

test('other languages that cannot be fetched add nothing', async () => {
  const refusing = await serveSite({ rules: [{ when: /search\.json$/, status: 404 }] });
  const page = await openPage(browser, { ...plain, origin: refusing.origin });
  await openPanel(page);
  await type(page, 'забастовка');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  assert.equal(await page.$('#find-elsewhere'), null);
  assert.ok(await page.$('.find-empty, .find-hit'));
  page.faults.length = 0;
  await page.browserContext().close();
  refusing.close();
});

test('the empty state offers examples and the note about spelling', async () => {
  const page = await openPage(browser, plain);
  await openPanel(page);
  const examples = await textsOf(page, '.find-example');
  assert.equal(examples.length, 3);
  assert.match(await textOf(page, '.find-note'), /Жанаозен/);
  for (const example of examples) {
    await page.$$eval('.find-example', (all, words) => all.find((one) => one.textContent === words).click(), example);
    await settle(page);
    assert.ok((await page.$$('.find-hit')).length > 0, example);
    await type(page, ' ');
  }
  await close(page);
});

test('what cannot be fetched is said, and the text stays', async () => {
  const own = await serveSite({ rules: [{ when: /\.search-.*\.txt$/, status: 404 }] });
  const page = await openPage(browser, { ...plain, origin: own.origin });
  await page.keyboard.press('/');
  await page.waitForFunction(() => /could not be loaded/.test(document.querySelector('.find-status')?.textContent ?? ''));
  await page.keyboard.press('Escape');
  assert.ok((await page.$$('article')).length === entries);
  await page.browserContext().close();
  own.close();
});

for (const [name, screen] of Object.entries({ desktop, phone }))
  for (const scheme of ['light', 'dark'])
    test(`the panel is clean for axe and large enough on a ${name}, ${scheme}`, async () => {
      const page = await openPage(browser, { ...plain, ...screen, media: [{ name: 'prefers-color-scheme', value: scheme }] });
      const check = async () => {
        await checkAxe(page, { part: '.find', values: null });
        const least = screen.isMobile ? 44 : 24;
        const small = await page.$$eval('.find button, .find a, .find label, .find summary, .find-field', (all, px) => all
          .filter((one) => one.checkVisibility())
          .map((one) => [one.textContent, one.getBoundingClientRect()])
          .filter(([, box]) => box.height < px || box.width < px).map(([words]) => words), least);
        assert.deepEqual(small, []);
        const tiny = await page.$$eval('.find *', (all) => all.filter((one) => parseFloat(getComputedStyle(one).fontSize) < 14).length);
        assert.equal(tiny, 0);
      };
      await openPanel(page);
      await check();
      await type(page, 'strike');
      await page.click('.find-filters summary');
      await settle(page);
      await check();
      await close(page);
    });
