// Lays out one folder a contender under build/bench, precompressed alike, and serves it on loopback.
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

import { serve } from '../../scripts/lib/serve.mjs';
import { entriesOf, leadOf, timelineJsConfig, visTimelineItems } from './entries.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
export const root = path.resolve(here, '../..');
const benchFolder = path.join(root, 'build/bench');
const nativeTool = path.join(root, 'build/native/timeline');
const bundleManifest = path.join(root, 'build/web/bundle/.vite/manifest.json');
const packages = path.join(here, 'node_modules');

const run = (command, ...words) =>
  execFileSync(command, words, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

async function emptyFolder(name) {
  const folder = path.join(benchFolder, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}

async function writePage(name, folder, data) {
  const template = await readFile(path.join(here, 'pages', `${name}.html`), 'utf8');
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  await writeFile(path.join(folder, 'index.html'), template.replace('{{data}}', () => json));
}

async function makeTimelineJs(entries, name) {
  const folder = await emptyFolder(name);
  const dist = path.join(packages, '@knight-lab/timelinejs/dist');
  await mkdir(path.join(folder, 'js'));
  await mkdir(path.join(folder, 'css'));
  await cp(path.join(dist, 'js/timeline.js'), path.join(folder, 'js/timeline.js'));
  await cp(path.join(dist, 'css/timeline.css'), path.join(folder, 'css/timeline.css'));
  // The one icon format that Chromium asks for; packed too, although few servers do that.
  const icons = await readFile(path.join(dist, 'css/icons/tl-icons.ttf'));
  await mkdir(path.join(folder, 'css/icons'));
  await writeFile(path.join(folder, 'css/icons/tl-icons.ttf'), icons);
  await writeFile(path.join(folder, 'css/icons/tl-icons.ttf.br'), brotliCompressSync(icons));
  await writePage('timelinejs', folder, timelineJsConfig(entries));
  return { folder, start: '' };
}

async function makeVisTimeline(entries, name) {
  const folder = await emptyFolder(name);
  for (const file of ['standalone/umd/vis-timeline-graph2d.min.js', 'styles/vis-timeline-graph2d.min.css']) {
    await cp(path.join(packages, 'vis-timeline', file), path.join(folder, path.basename(file)));
  }
  await writePage('vis-timeline', folder, visTimelineItems(entries));
  return { folder, start: '' };
}

/// The page of a site that holds an entry: a long chronology is several pages.
async function pageOf(folder, id) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort();
  const ordered = ['index.html', ...names.filter((name) => name !== 'index.html')];
  const mark = new RegExp(`\\sid="?event=${id}["\\s>]`);
  for (const name of ordered) {
    const page = await readFile(path.join(folder, name), 'utf8');
    if (mark.test(page)) return name === 'index.html' ? '' : name;
  }
  throw new Error(`no page of ${folder} holds the entry ${id}`);
}

async function makeOurs(datasetFile, entries, name) {
  const folder = await emptyFolder(name);
  const messages = path.join(root, 'data/messages/en.json');
  const inputs = ['--assets', bundleManifest, '--messages', messages, '--pictures', path.join(root, 'assets')];
  run(nativeTool, 'html', datasetFile, ...inputs, '-o', folder);
  return { folder, start: await pageOf(folder, entries[0].id) };
}

const kinds = {
  timelinejs: {
    title: 'TimelineJS3 3.9.11',
    make: (dataset) => makeTimelineJs(dataset.entries, dataset.name('timelinejs')),
    textSelector: '.tl-slide .tl-headline',
    readySelector: 'html[data-ready]',
  },
  visTimeline: {
    title: 'vis-timeline 8.5.4',
    make: (dataset) => makeVisTimeline(dataset.entries, dataset.name('vis-timeline')),
    textSelector: '.vis-item-content',
    readySelector: 'html[data-ready]',
  },
  ours: {
    title: 'this project',
    make: (dataset) => makeOurs(dataset.file, dataset.entries, dataset.name('ours')),
    textSelector: 'article h3',
    openingSelector: 'main p',
    readySelector: 'documentary-timeline[drawn]',
  },
};
export const kindNames = Object.keys(kinds);
export const titleOf = (kind) => kinds[kind].title;

/// Reads a dataset file. @return {file, entries, lead, count, name(kind)}
export async function readDataset(file) {
  const dataset = JSON.parse(await readFile(file, 'utf8'));
  const entries = entriesOf(dataset);
  return {
    file: path.resolve(file),
    entries,
    lead: leadOf(dataset),
    count: entries.length,
    name: (kind) => `${kind}-${entries.length}`,
  };
}

/// Makes, precompresses and serves one contender.
///
/// `opening` and `entry` are what to load and to wait for: {url, probe}. The others open at their first entry, so
/// there both are the same; ours opens with its lead, and has a link to the entry.
/// @return {kind, title, folder, opening, entry, close()}
export async function prepare(kind, dataset) {
  const { title, make, textSelector, openingSelector, readySelector } = kinds[kind];
  const { folder, start } = await make(dataset);
  run(process.execPath, path.join(root, 'scripts/lib/precompress.mjs'), folder);
  const server = await serve(folder, 0);
  const address = `http://127.0.0.1:${server.address().port}/`;
  const first = dataset.entries[0];
  const entry = {
    url: address + start,
    probe: { textSelector, words: first.title, readySelector, longestWaitMs: 5_000 },
  };
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  if (!openingSelector) return { kind, title, folder, opening: entry, entry, close };
  return {
    kind,
    title,
    folder,
    opening: { url: address, probe: { ...entry.probe, textSelector: openingSelector, words: dataset.lead } },
    entry: { ...entry, url: `${entry.url}#event=${first.id}` },
    close,
  };
}
