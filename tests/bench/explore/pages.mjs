// The view Explore and vis-timeline with the same generated entries, each in a folder of its own, served on loopback.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { serve } from '../../../scripts/lib/serve.mjs';
import { root } from '../contenders.mjs';
import { entriesOf, visTimelineItems } from '../entries.mjs';

const site = path.join(root, 'build/site');
const packages = path.join(root, 'tests/bench/node_modules/vis-timeline');

/// What the view draws of an entry: neither text nor account, which vis-timeline would not get either.
export function drawnAlone(dataset) {
  const events = dataset.events.map(({ id, date, title, chapter, tracks, importance, sources }) => ({
    id, date, title, summary: title, chapter, tracks, importance, sources: sources.slice(0, 1),
  }));
  const used = new Set(events.flatMap(({ sources }) => sources.map((one) => one.source ?? one)));
  return {
    ...dataset, events, claims: [], questions: [], charts: [], paths: [],
    sources: dataset.sources.filter(({ id }) => used.has(id)).map((source) => ({ ...source, derivesFrom: [] })),
  };
}

async function folderFor(name) {
  const folder = path.join(root, 'build/bench', name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}

async function serveFolder(folder) {
  const server = await serve(folder, 0);
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${server.address().port}/`, close };
}

/// Our built page of the view without its list, which vis-timeline has not either. @return {url, close}
export async function serveExplore(dataset) {
  const folder = await folderFor('explore-view');
  const page = await readFile(path.join(site, 'explore.html'), 'utf8');
  const bare = page
    .replace(/<section class="?chronicle[\s\S]*?<\/section>/, '')
    .replace(/(<timeline-explore\b[^>]*\ssrc=)("[^"]*"|[^\s>]+)/, '$1data.json');
  if (bare === page || !bare.includes('src=data.json')) throw new Error('explore.html is not as it was: no list or no chart');
  await writeFile(path.join(folder, 'index.html'), bare);
  await writeFile(path.join(folder, 'data.json'), JSON.stringify(dataset));
  await cp(path.join(site, 'assets'), path.join(folder, 'assets'), { recursive: true });
  const messages = /\smessages="?([^"\s>]+)/.exec(page)[1];
  await mkdir(path.join(folder, path.dirname(messages)), { recursive: true });
  await cp(path.join(site, messages), path.join(folder, messages));
  return serveFolder(folder);
}

/// @return {url, close}
export async function serveVisTimeline(dataset) {
  const folder = await folderFor('explore-vis-timeline');
  for (const file of ['standalone/umd/vis-timeline-graph2d.min.js', 'styles/vis-timeline-graph2d.min.css'])
    await cp(path.join(packages, file), path.join(folder, path.basename(file)));
  const template = await readFile(path.join(root, 'tests/bench/pages/vis-timeline.html'), 'utf8');
  const items = visTimelineItems(entriesOf(dataset)).map(({ title, ...item }) => item);
  const json = JSON.stringify(items).replaceAll('<', '\\u003c');
  await writeFile(path.join(folder, 'index.html'), template.replace('{{data}}', () => json));
  return serveFolder(folder);
}
