// A citation of an entry, a claim and a source: text, RIS, CSL-JSON, with address, version and language.
import assert from 'node:assert/strict';
import test from 'node:test';
import { checkAxe, faces } from './support/axe.mjs';
import { readDataset, serveSite } from './support/site_server.mjs';
import { closePage, launchChromium, openDrawn, openPage } from './support/story_page.mjs';

const site = await serveSite();
const browser = await launchChromium();
const dataset = await readDataset();
test.after(async () => {
  await browser.close();
  site.close();
});

const output = 'dialog.citation textarea';
const risTypes = ['CHAP', 'ELEC', 'CASE', 'VIDEO', 'PCOMM', 'NEWS', 'GOVDOC', 'ENCYC', 'RPRT', 'GEN'];
const today = () => {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
};

/// Opens the details of the first entry that has a claim with an address. @return its id
async function openEntry(page) {
  const id = await page.evaluate(() => {
    const article = document.querySelector('[id^="claim="]').closest('article');
    article.querySelector('details.sources').open = true;
    article.querySelector('details.sources').scrollIntoView({ block: 'center' });
    return article.id;
  });
  await page.waitForSelector(`[id="${id}"] .cite`);
  return id;
}

const read = (page) => page.$eval(output, (area) => area.value);
const choose = (page, form) => page.click(`dialog.citation [value="${form}"]`);

function parseRis(text) {
  const lines = text.trimEnd().split('\n');
  for (const line of lines) assert.match(line, /^[A-Z][A-Z0-9] {2}- ?/, line);
  assert.match(lines[0], /^TY {2}- /);
  assert.equal(lines.at(-1).trimEnd(), 'ER  -');
  assert.ok(text.endsWith('\n'));
  return Object.fromEntries(lines.map((line) => [line.slice(0, 2), line.slice(6).trim()]));
}

function checkDates(item) {
  for (const date of [item.issued, item.accessed])
    if (date) for (const part of date['date-parts'][0]) assert.ok(Number.isInteger(part) && part > 0, JSON.stringify(date));
}

test('an entry is cited as text, RIS and CSL-JSON with its address, the version and the language', async () => {
  const page = await openPage(browser, { origin: site.origin, path: '/?plain' });
  const id = await openEntry(page);
  const title = await page.$eval(`[id="${id}"] h3`, (one) => one.textContent);
  await page.click(`[id="${id}"] .cite`);
  await page.waitForSelector(`${output}`);
  const address = `${site.origin}/#${id}`;
  const text = await read(page);
  for (const part of [title, dataset.version, dataset.date, 'English', `${address}, read ${today()}`]) assert.ok(text.includes(part), `${part} in ${text}`);
  const hash = await page.$eval('documentary-timeline', (one) => /-([0-9a-f]+)\.json$/.exec(one.getAttribute('src'))[1]);
  assert.ok(hash.length >= 10 && text.includes(hash), text);
  assert.doesNotMatch(text, /[{}]/);

  await choose(page, 'ris');
  const ris = parseRis(await read(page));
  assert.ok(risTypes.includes(ris.TY), ris.TY);
  assert.deepEqual(
    { title: ris.TI, year: ris.PY, day: ris.DA, address: ris.UR, language: ris.LA, edition: ris.ET },
    { title, year: dataset.date.slice(0, 4), day: `${dataset.date.replaceAll('-', '/')}/`, address, language: 'en', edition: dataset.version },
  );
  assert.ok(ris.N1.includes(hash) && ris.N1.includes(dataset.version), ris.N1);

  await choose(page, 'csl');
  const [item] = JSON.parse(await read(page));
  assert.deepEqual(
    { id: item.id, type: item.type, title: item.title, url: item.URL, version: item.version, language: item.language, issued: item.issued },
    { id, type: 'entry', title, url: address, version: dataset.version, language: 'en', issued: { 'date-parts': [dataset.date.split('-').map(Number)] } },
  );
  checkDates(item);
  assert.deepEqual(page.faults, []);
  await closePage(page);
});

test('a claim is cited by its speaker, date and statement, at its own address', async () => {
  const page = await openPage(browser, { origin: site.origin, path: '/?plain' });
  const id = await openEntry(page);
  await page.click(`[id="${id}"] .cite`);
  await page.waitForSelector(output);
  await page.select('dialog.citation select', '1');
  const claimId = await page.$eval(`[id="${id}"] [id^="claim="]`, (rung) => rung.id);
  const claim = dataset.claims.find((one) => `claim=${one.id}` === claimId);
  const who = claim.saidBy.name.en?.text ?? claim.saidBy.name.en;
  const text = await read(page);
  assert.ok(text.includes(`“${who}, `) && text.includes(`${site.origin}/#${claimId},`), text);
  await choose(page, 'csl');
  assert.equal(JSON.parse(await read(page))[0].URL, `${site.origin}/#${claimId}`);
  await closePage(page);
});

test('a source is cited as the work it is, with the place where it is recorded', async () => {
  const page = await openPage(browser, { origin: site.origin, path: '/sources.html' });
  await page.waitForSelector('.source-list > li:last-child .cite');
  const linked = dataset.sources.find((one) => one.url && one.link !== 'none' && one.date?.length === 10 && one.publisher);
  await page.$eval(`[id="source=${linked.id}"] .cite`, (link) => link.click());
  await page.waitForSelector(output);
  const address = `${site.origin}/sources.html#source=${linked.id}`;
  const text = await read(page);
  for (const part of [linked.publisher, dataset.version, address]) assert.ok(text.includes(part), `${part} in ${text}`);
  await choose(page, 'ris');
  const ris = parseRis(await read(page));
  assert.ok(risTypes.includes(ris.TY), ris.TY);
  assert.deepEqual([ris.UR, ris.L2, ris.PB, ris.PY], [linked.url, address, linked.publisher, linked.date.slice(0, 4)]);
  assert.equal(ris.DA, `${linked.date.replaceAll('-', '/')}/`);
  await choose(page, 'csl');
  const [item] = JSON.parse(await read(page));
  assert.deepEqual([item.URL, item.publisher, item.issued['date-parts'][0]], [linked.url, linked.publisher, linked.date.split('-').map(Number)]);
  assert.ok(item.note.includes(address) && item.note.includes(dataset.version), item.note);
  checkDates(item);

  const kept = dataset.sources.find((one) => one.url && one.link === 'none');
  if (kept) {
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog.citation', { hidden: true });
    await page.$eval(`[id="source=${kept.id}"] .cite`, (link) => link.click());
    await page.waitForSelector(output, { visible: true });
    for (const form of ['text', 'ris', 'csl']) {
      await choose(page, form);
      assert.ok(!(await read(page)).includes(kept.url), `${kept.id} is linked by ${form}`);
    }
  }
  await closePage(page);
});

test('by keyboard alone: opened, chosen, copied, told, closed, and back where one was', async () => {
  const page = await openDrawn(browser, { origin: site.origin });
  await page.browserContext().overridePermissions(site.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  await page.bringToFront();
  const id = await openEntry(page);
  const was = page.url();
  await page.focus(`[id="${id}"] .cite`);
  await page.keyboard.press('Space');
  await page.waitForSelector('dialog.citation[open]');
  assert.ok(await page.evaluate(() => document.activeElement.matches('.copy')));
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await page.keyboard.press('ArrowDown');
  assert.match(await read(page), /^TY {2}- /);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('dialog [role="status"]').textContent);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, (await read(page)).replaceAll('\n', '\r\n'));
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('dialog'));
  assert.ok(await page.evaluate(() => document.activeElement.matches('.cite')));
  assert.equal(page.url(), was);
  assert.deepEqual(page.faults, []);
  await closePage(page);
});

test('by finger on a phone, and where copying is refused the citation is selected', async () => {
  const page = await openPage(browser, {
    origin: site.origin, path: '/?plain', width: 390, height: 844, isMobile: true,
    before: (made) => made.evaluateOnNewDocument(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
    }),
  });
  const id = await openEntry(page);
  await page.tap(`[id="${id}"] .cite`);
  await page.waitForSelector('dialog.citation[open]');
  const small = await page.$$eval('dialog.citation :is(button, select, label)', (all) => all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.textContent));
  assert.deepEqual(small, []);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await page.tap('dialog.citation .copy');
  await page.waitForFunction(() => document.querySelector('dialog [role="status"]').textContent);
  assert.equal(await page.$eval(output, (area) => area.value.slice(area.selectionStart, area.selectionEnd)), await read(page));
  await closePage(page);
});

test('where the words cannot be fetched nothing is offered that would not work', async () => {
  const without = await serveSite({ rules: [{ when: /\/data\/en-/, status: 404 }] });
  const page = await openPage(browser, { origin: without.origin, path: '/sources.html' });
  await page.waitForNetworkIdle();
  assert.equal(await page.$('.cite'), null);
  assert.equal(await page.$('.source-filters:not([hidden])'), null);
  await closePage(page);
  without.close();
});

test('the tags in a page’s head say what its citations say', async () => {
  for (const name of ['index.html', 'sources.html', 'register.html', 'method.html']) {
    const page = await openPage(browser, { origin: site.origin, path: `/${name}?plain` });
    const tags = await page.$$eval('meta[name^="citation_"]', (all) => Object.fromEntries(all.map((one) => [one.name.slice(9), one.content])));
    assert.equal(tags.version, dataset.version);
    assert.equal(tags.publication_date, dataset.date.replaceAll('-', '/'));
    assert.equal(tags.language, 'en');
    if (name !== 'index.html') {
      const linked = await page.$eval('script[type="application/ld+json"]', (one) => JSON.parse(one.textContent));
      assert.deepEqual([linked.name, linked.version, linked.identifier], [tags.title, tags.version, `sha256:${tags.dataset_sha256}`]);
    }
    assert.deepEqual(page.faults, []);
    await closePage(page);
  }
});

for (const { name, options } of faces)
  test(`axe finds nothing in the panel: ${name}`, async () => {
    const page = await openPage(browser, { ...options, origin: site.origin, path: '/?plain' });
    const id = await openEntry(page);
    await page.$eval(`[id="${id}"] .cite`, (link) => link.click());
    await page.waitForSelector('dialog.citation[open]');
    await checkAxe(page);
    await closePage(page);
  });
