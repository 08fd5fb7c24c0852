// The pages as files: everything the dataset says is in them, they link to what exists, they stay within their bytes.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import test from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { readDataset, readEditorsDataset, readPages, siteFolder } from './support/site_server.mjs';

const kilobyte = 1024;
const read = (name) => readFile(path.join(siteFolder, name), 'utf8');
const index = await read('index.html');
const dataset = await readDataset();
const editors = await readEditorsDataset();
const pages = await readPages();

/// What a reader sees of HTML, white space folded.
const wordsOf = (html) =>
  html
    .replace(/<(style|script)[^>]*>.*?<\/\1>/gs, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

/// The longest stretch of an authored text that has no markup in it.
const plainStretch = (text) =>
  text.split(/[*"\\]|\{claim:[^}]*\}|\[|\]\([^)]*\)|\n/).reduce((best, part) => (part.trim().length > best.length ? part.trim() : best), '');

const original = (text) => {
  const version = text[dataset.languages[0]];
  return typeof version === 'string' ? version : version.text;
};

/// How the original language shows a person's name.
const shownAs = (person) => person.show?.[editors.languages[0]] ?? person.show?.['*'] ?? 'role';

const words = wordsOf(index);

test('every entry is in the page, with its title and summary', () => {
  for (const event of dataset.events) {
    assert.ok(new RegExp(`<article id="event=${event.id}"`).test(index), event.id);
    for (const field of ['title', 'summary', 'body', 'note'])
      if (event[field]) assert.ok(words.includes(plainStretch(original(event[field]))), `${event.id}: ${field}`);
  }
});

test('every claim is in the page, with what was said and by whom', () => {
  for (const claim of dataset.claims) {
    assert.ok(words.includes(plainStretch(original(claim.statement))), claim.id);
    assert.ok(words.includes(original(claim.saidBy.name)), `${claim.id}: who`);
  }
});

test('every source is in the register, linked unless it is not to be', () => {
  for (const source of dataset.sources) {
    assert.ok(index.includes(`id="source=${source.id}"`), source.id);
    if (source.link === 'none' && source.url) assert.ok(!index.includes(source.url), `${source.id} is linked`);
  }
});

test('what only editors should know is on no page and not in the published data', async () => {
  const care = [...editors.events, ...editors.people].filter((item) => item.care)
    .map(({ care }) => plainStretch(typeof care === 'string' ? care : original(care)));
  assert.ok(care.length > 0 || editors.events.length < 50);
  for (const text of [...(await Promise.all(pages.map(read))).map(wordsOf), JSON.stringify(dataset)])
    for (const line of care) assert.ok(line.length < 20 || !text.includes(line), line);
});

test('no private person is listed, and nobody is named in the published data whom no language names', async () => {
  const register = await read('register.html');
  const listed = [...register.matchAll(/<dt id="person=([^"]+)">/g)].map(([, id]) => id);
  assert.deepEqual(listed, editors.people.filter((person) => person.isPublic).map(({ id }) => id));
  const published = JSON.stringify(dataset.people);
  for (const person of editors.people)
    if (shownAs(person) !== 'full') assert.ok(!published.includes(`"${original(person.name)}"`), person.id);
});

test('a name that readers are not to see stands on no page', async () => {
  const texts = await Promise.all(pages.map(async (name) => [name, wordsOf(await read(name))]));
  const hidden = editors.people.filter((person) => shownAs(person) !== 'full');
  assert.ok(hidden.length > 0 || editors.events.length < 50);
  for (const person of hidden)
    for (const name of [original(person.name), ...person.aliases ?? []])
      // A description such as "A driver" is no name.
      if (/^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(name))
        for (const [page, text] of texts) assert.ok(!text.includes(name), `${person.id} on ${page}`);
});

test('ids are unique and every link inside the site leads somewhere', async () => {
  const idsOf = new Map();
  for (const page of pages) {
    const ids = [...(await read(page)).matchAll(/\sid="?([^"\s>]+)/g)].map((match) => match[1]);
    assert.deepEqual(ids.filter((id, at) => ids.indexOf(id) !== at), [], page);
    idsOf.set(page, new Set(ids));
  }
  for (const page of pages) {
    for (const [, quoted, bare] of (await read(page)).matchAll(/\shref=(?:"([^"]*)"|([^\s>]+))/g)) {
      const address = (quoted ?? bare).replaceAll('&amp;', '&');
      if (/^(https?:|mailto:|data:|\?)/.test(address)) continue;
      const [file, fragment] = address.split('#');
      const target = file || page;
      // The other editions have the same pages.
      const other = target.match(/^(?:\.\.\/)?[a-z]{2,3}\/(.*)$/)?.[1];
      if (other) {
        assert.ok(existsSync(path.join(siteFolder, target)) && !fragment, `${page} leads to ${address}`);
        continue;
      }
      assert.ok(idsOf.has(target), `${page} leads to ${address}`);
      // The page's script opens a path; without it the link leads to the page.
      const guided = fragment?.match(/^path=(.*)/)?.[1];
      if (guided) assert.ok(dataset.paths.some(({ id }) => id === guided), `${page} leads to ${address}`);
      else if (fragment) assert.ok(idsOf.get(target).has(fragment), `${page} leads to ${address}`);
    }
  }
});

test('everything that a page loads is in the folder and relative', async () => {
  for (const page of pages)
    for (const [, quoted, bare] of (await read(page)).matchAll(/\s(?:src|messages)=(?:"([^"]*)"|([^\s>]+))/g)) {
      const address = quoted ?? bare;
      assert.ok(!/^(\/|[a-z]+:)/.test(address), `${page}: ${address}`);
      assert.ok(existsSync(path.join(siteFolder, address)), `${page}: ${address}`);
    }
});

test('no inline script, style attribute or loosened policy', async () => {
  for (const page of pages) {
    const html = await read(page);
    assert.ok(!/\sstyle=|\son[a-z]+=|javascript:/.test(html.replace(/<style>.*?<\/style>/s, '')), page);
    assert.match(html, /default-src 'none'/, page);
    assert.ok(!html.includes('unsafe-inline') && !html.includes("'unsafe-eval'"), page);
  }
});

test('bytes: the first chapter within 10 KB, all text with sources within 60 KB of gzip', { skip: dataset.events.length < 90 && 'a smaller documentary' }, () => {
  const second = index.indexOf('id="chapter=', index.indexOf('id="chapter=') + 1);
  const first = gzipSync(index.slice(0, second), { level: 9 }).length;
  const whole = gzipSync(index, { level: 9 }).length;
  console.log(`first chapter ${first} bytes, whole ${whole} bytes`);
  assert.ok(first <= 10 * kilobyte, `first chapter: ${first} bytes`);
  assert.ok(whole <= 60 * kilobyte, `whole: ${whole} bytes`);
});

/// Brotli bytes of a page without its words and of the programs that it runs.
async function codeBytes(html, programs) {
  const shell = html.slice(0, html.indexOf('<main')) + html.slice(html.indexOf('</main>'));
  let total = brotliCompressSync(shell).length;
  const found = (await readdir(path.join(siteFolder, 'assets'))).filter((name) => /\.(js|wasm)$/.test(name) && programs.test(name));
  for (const name of found) total += brotliCompressSync(await readFile(path.join(siteFolder, 'assets', name))).length;
  return total;
}

test('bytes: the code to an interactive story within 160 KB of brotli, with what the reader opens in it 200 KB', async () => {
  const story = await codeBytes(index, /^(story|engine)-/);
  const opened = await codeBytes(index, /^(?!explore|timeline-explore|embed-|documentary-timeline-|frames-)/);
  console.log(`code ${story} bytes, with what is opened in the story ${opened} bytes`);
  assert.ok(opened > story, 'nothing was found that is opened later');
  assert.ok(story <= 160 * kilobyte, `${story} bytes`);
  assert.ok(opened <= 200 * kilobyte, `${opened} bytes`);
});

test('bytes: the code to an interactive view Explore within 200 KB of brotli', async () => {
  const total = await codeBytes(await read('explore.html'), /^(story|explore|timeline-explore)-/);
  console.log(`code of Explore ${total} bytes`);
  assert.ok(total <= 200 * kilobyte, `${total} bytes`);
});
