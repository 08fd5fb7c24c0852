// The pages for frames as files: one for everything that can be shown, linked to what exists, told where they come from.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import test from 'node:test';
import { readDataset, readEditions, readEditorsDataset, siteFolder } from './support/site_server.mjs';

const dataset = await readDataset();
const editors = await readEditorsDataset();
const editions = await readEditions();
const files = new Map();
for (const { folder } of editions)
  for (const name of (await readdir(path.join(siteFolder, folder, 'embed'))).filter((one) => one.endsWith('.html')))
    files.set(`${folder}embed/${name}`, await readFile(path.join(siteFolder, folder, 'embed', name), 'utf8'));

const attributes = (html, names) => [...html.matchAll(new RegExp(`\\s(?:${names})=(?:"([^"]*)"|([^\\s>]+))`, 'g'))]
  .map(([, quoted, bare]) => (quoted ?? bare).replaceAll('&amp;', '&'));
const idsOf = (html) => attributes(html, 'id');
const others = new Map();
async function targetIds(file) {
  if (files.has(file)) return new Set(idsOf(files.get(file)));
  if (!others.has(file)) others.set(file, new Set(idsOf(await readFile(path.join(siteFolder, file), 'utf8'))));
  return others.get(file);
}

test('there is a page for the whole, every chapter, track, entry and source, in every language', () => {
  const names = ['index', 'explore', ...['chapter', 'track', 'event', 'source'].flatMap((kind) => dataset[`${kind}s`].map(({ id }) => `${kind}-${id}`))];
  for (const { folder } of editions)
    assert.deepEqual([...files.keys()].filter((file) => file.startsWith(`${folder}embed/`)).sort(), names.map((name) => `${folder}embed/${name}.html`).sort());
});

test('ids are unique and every link leads to what exists', async () => {
  for (const [file, html] of files) {
    const ids = idsOf(html);
    assert.deepEqual(ids.filter((id, at) => ids.indexOf(id) !== at), [], file);
    for (const address of attributes(html, 'href')) {
      if (/^(https?:|mailto:|data:)/.test(address)) continue;
      const [target, fragment] = address.split('#');
      const page = target ? path.posix.join(path.posix.dirname(file), target) : file;
      assert.ok(existsSync(path.join(siteFolder, page)), `${file} leads to ${address}`);
      if (fragment) assert.ok((await targetIds(page)).has(fragment), `${file} leads to ${address}`);
    }
  }
});

test('what a page loads is in the folder and relative; nothing else can run or be asked for', () => {
  for (const [file, html] of files) {
    for (const address of attributes(html, 'src|data-src|messages|data-messages')) {
      assert.ok(!/^(\/|[a-z]+:)/.test(address), `${file}: ${address}`);
      assert.ok(existsSync(path.join(siteFolder, path.dirname(file), address)), `${file}: ${address}`);
    }
    assert.match(html, /default-src 'none'; script-src 'self' 'sha256-/, file);
    assert.ok(!/unsafe-inline|'unsafe-eval'|\sstyle=|\son[a-z]+=|javascript:/.test(html.replace(/<style>.*?<\/style>/s, '')), file);
  }
});

test('every page tells title, licence, version and the way to the same on the site', () => {
  for (const [file, html] of files) {
    const foot = html.slice(html.indexOf('<footer class=embed-foot'));
    for (const part of [dataset.version, dataset.dataLicence, 'SHA-256', 'href="../']) assert.ok(foot.includes(part), `${file}: ${part}`);
    assert.match(html, /<link rel=canonical href="\.\.\/[^"]+">/, file);
  }
});

test('the script of the frame is a plain one', async () => {
  const script = attributes(files.get('embed/index.html'), 'src').find((one) => /embed-/.test(one));
  const code = await readFile(path.join(siteFolder, 'embed', script), 'utf8');
  assert.ok(!/(^|[;}\s])(import|export)[\s{("']/.test(code));
});

test('a name that readers are not to see stands on no page', () => {
  for (const { language, folder } of editions)
    for (const person of editors.people) {
      const shown = person.show?.[language] ?? person.show?.['*'] ?? 'role';
      if (shown === 'full') continue;
      const name = person.name[language] ?? person.name[editors.languages[0]];
      const text = typeof name === 'string' ? name : name.text;
      // A description such as "A driver" is no name.
      if (!/^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(text)) continue;
      for (const [file, html] of files)
        if (file.startsWith(`${folder}embed/`)) assert.ok(!html.includes(text), `${person.id} in ${file}`);
    }
});
