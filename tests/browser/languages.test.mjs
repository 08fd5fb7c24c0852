// Every language of the dataset has an edition of its own: whole, drawn, marked, and with the place kept between them.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import test from 'node:test';
import { checkAxe } from './support/axe.mjs';
import { correlate, readLineBoxes } from './support/correlation.mjs';
import { flatten, piecesOf } from './support/plain_words.mjs';
import { readDataset, readEditions, readEditorsDataset, readPages, serveSite, siteFolder } from './support/site_server.mjs';
import { closePage, launchChromium, openDrawn, openPage, scrollTo, storyHeight } from './support/story_page.mjs';

const dataset = await readEditorsDataset();
const original = dataset.languages[0];
const editions = await readEditions();
const wordsOf = (text, language) => (typeof text?.[language] === 'string' ? text[language] : text?.[language]?.text);

const site = await serveSite();
const browser = await launchChromium();
test.after(async () => {
  await browser.close();
  site.close();
});

test('each language is linked under its own name, the current one marked', async () => {
  for (const { language, folder } of editions) {
    const page = await openPage(browser, { origin: site.origin, path: `/${folder}?plain` });
    assert.equal(await page.evaluate(() => document.documentElement.lang), language);
    const links = await page.$$eval('.languages a', (all) => all.map((link) => [link.lang, link.getAttribute('aria-current'), link.textContent]));
    assert.deepEqual(links.map(([lang]) => lang), dataset.languages.length > 1 ? dataset.languages : []);
    assert.deepEqual(links.filter(([, current]) => current).map(([lang]) => lang), links.length ? [language] : []);
    assert.equal(new Set(links.map(([, , name]) => name)).size, links.length);
    await closePage(page);
  }
});

for (const { language, folder } of editions.slice(1)) {
  test(`${language}: every title and summary is there, in its language, and every draft says so`, async () => {
    const page = await openPage(browser, { origin: site.origin, path: `/${folder}?plain` });
    const entries = new Map(await page.$$eval('main article', (all) => all.map((entry) => [
      entry.id.slice('event='.length),
      { words: entry.textContent, date: entry.querySelector('.date').textContent, titleLanguage: entry.querySelector('h3').closest('[lang]').lang },
    ])));
    const draft = await messageOf(language, 'translation.draft');
    for (const event of dataset.events) {
      const entry = entries.get(event.id);
      const isTranslated = wordsOf(event.title, language) !== undefined;
      const words = flatten(entry.words);
      for (const text of [event.title, event.summary]) {
        for (const piece of piecesOf(wordsOf(text, language) ?? wordsOf(text, original))) {
          assert.ok(words.includes(piece), `${event.id}: ${piece}`);
        }
      }
      assert.equal(entry.titleLanguage, isTranslated ? language : original, event.id);
      assert.equal(entry.date.endsWith(` · ${draft}`), isTranslated && event.title[language].state !== 'reviewed', event.id);
    }
    const note = flatten(await messageOf(language, 'translation.note'));
    assert.ok(flatten(await page.$eval('.opening', (opening) => opening.textContent)).includes(note));
    await closePage(page);
  });

  test(`${language}: no word of the interface is missing on any page`, async () => {
    const keys = Object.keys(JSON.parse(await readMessages(original)));
    const own = JSON.parse(await readMessages(language));
    const stem = (key) => key.replace(/\.(one|other)$/, '.');
    assert.deepEqual(keys.filter((key) => !Object.keys(own).some((other) => other === key || other.startsWith(stem(key)))), []);
    for (const name of await readPages(path.join(siteFolder, folder))) {
      const page = await openPage(browser, { origin: site.origin, path: `/${folder}${name}?plain` });
      const words = await page.evaluate(() => document.body.textContent);
      assert.deepEqual(keys.filter((key) => key.includes('.') && new RegExp(`(^|[\\s>])${key.replaceAll('.', '\\.')}($|[\\s<])`).test(words)), [], name);
      assert.ok(!/\{[a-z]\w*\}/i.test(words), `${name}: an empty place`);
      await closePage(page);
    }
  });

  test(`${language}: nobody is named whom this language shows by role or initials`, async () => {
    const shownAs = ({ show = {} }) => show[language] ?? show['*'] ?? 'role';
    const isName = (name) => /^\p{Lu}\S+( \p{Lu}\S+)+$/u.test(name);
    const hidden = dataset.people.filter((person) => shownAs(person) !== 'full')
      .flatMap((person) => [...Object.values(person.name), ...(person.aliases ?? [])].filter(isName));
    assert.ok(hidden.length > 0);
    const { sources, publications, ...published } = await readDataset(path.join(siteFolder, folder));
    const texts = { dataset: JSON.stringify(published) };
    for (const name of await readPages(path.join(siteFolder, folder))) {
      const page = await openPage(browser, { origin: site.origin, path: `/${folder}${name}?plain` });
      // Titles of works that others have published stand as they are.
      texts[name] = await page.evaluate(() => {
        for (const title of document.querySelectorAll('cite')) title.remove();
        return document.body.textContent;
      });
      await closePage(page);
    }
    for (const [name, words] of Object.entries(texts)) assert.deepEqual(hidden.filter((person) => words.includes(person)), [], name);
  });

  test(`${language}: the canvas draws the page's own words within 1 px`, async () => {
    const view = { width: 1000, height: 1600, ratio: 1, origin: site.origin };
    const plain = await openPage(browser, { ...view, path: `/${folder}?plain` });
    const drawn = await openDrawn(browser, { ...view, path: `/${folder}` });
    const lab = await browser.newPage();
    await drawn.evaluate(() => document.querySelector('.strip').style.setProperty('display', 'none'));
    const height = await storyHeight(plain);
    assert.equal(await storyHeight(drawn), height);
    const faults = [];
    let compared = 0;
    for (let part = 0; part < 10; ++part) {
      await Promise.all([plain, drawn].map((page) => scrollTo(page, Math.round((height * part) / 10))));
      const boxes = await readLineBoxes(plain);
      assert.deepEqual(await readLineBoxes(drawn), boxes);
      const [first, second] = await Promise.all([plain, drawn].map((page) => page.screenshot({ encoding: 'base64', optimizeForSpeed: true })));
      const lines = (await correlate(lab, first, second, boxes, 1)).filter((line) => line.score !== null);
      compared += lines.length;
      faults.push(...lines.filter((line) => line.offset > 1 || line.score < 0.8));
    }
    assert.ok(compared > 250, `only ${compared} lines were compared`);
    assert.deepEqual(faults.slice(0, 10), [], `${faults.length} of ${compared} lines`);
    await lab.close();
    for (const page of [plain, drawn]) await closePage(page);
  });

  test(`${language}: the link to it, and back, keeps the entry that is being read`, async () => {
    const page = await openPage(browser, { origin: site.origin, path: '/?plain', width: 390, height: 844 });
    const id = `event=${dataset.events[Math.floor(dataset.events.length / 2)].id}`;
    const follow = async (lang) => {
      await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.$eval(`.languages a[lang=${lang}]`, (link) => link.click())]);
    };
    await page.evaluate((name) => document.getElementById(name).scrollIntoView(), id);
    for (const lang of [language, original]) {
      await follow(lang);
      assert.equal(decodeURIComponent(new URL(page.url()).hash), `#${id}`);
      const top = await page.evaluate((name) => document.getElementById(name).getBoundingClientRect().top, id);
      assert.ok(top >= 0 && top < 200, `${lang}: the entry stands at ${top}`);
    }
    await closePage(page);
  });

  test(`${language}: axe finds nothing on the drawn page`, async () => {
    const page = await openDrawn(browser, { origin: site.origin, path: `/${folder}`, width: 390, height: 844, isMobile: true });
    await checkAxe(page);
    await closePage(page);
  });
}

async function readMessages(language) {
  return readFile(new URL(`../../data/messages/${language}.json`, import.meta.url), 'utf8');
}

async function messageOf(language, key) {
  return JSON.parse(await readMessages(language))[key];
}
