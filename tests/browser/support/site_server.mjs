// The built site on loopback, as a host, a network or a fault might serve it.
import { createServer } from 'node:http';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { resolveFile } from '../../../scripts/lib/serve.mjs';

/// The site under test: SITE_FOLDER, else what scripts/build has made.
export const siteFolder = process.env.SITE_FOLDER ?? fileURLToPath(new URL('../../../build/site', import.meta.url));

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.wasm': 'application/wasm',
};

/// Serves `folder`. Each rule is asked in order and may change what is sent.
///
/// @param rules  [{when: RegExp on the path, gate: Promise to await, status, change: (Buffer) → Buffer, headers, page: HTML}]
/// @return {origin, requests: paths asked for, close()}
export async function serveSite({ folder = siteFolder, rules = [] } = {}) {
  const requests = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    requests.push(pathname);
    answer(folder, pathname, rules.filter((rule) => rule.when.test(pathname)), response).catch(() => response.destroy());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function answer(folder, pathname, rules, response) {
  for (const rule of rules) await rule.gate;
  const page = rules.find((rule) => rule.page !== undefined)?.page;
  const found = page === undefined ? await resolveFile(folder, pathname) : null;
  const status = rules.find((rule) => rule.status)?.status ?? (page !== undefined || found ? 200 : 404);
  let body = page !== undefined ? Buffer.from(page) : found ? await readFile(found.file) : Buffer.from('Not found\n');
  for (const rule of rules) body = rule.change?.(body) ?? body;
  const type = page !== undefined ? types['.html'] : types[path.extname(found?.file ?? '')] ?? 'application/octet-stream';
  response.writeHead(status, Object.assign({ 'content-type': type, 'cache-control': 'no-store' }, ...rules.map((rule) => rule.headers)));
  response.end(status === 200 ? body : '');
}

/// The dataset as it is published, which the page fetches.
export async function readDataset(folder = siteFolder) {
  return JSON.parse(await readFile(path.join(folder, await datasetAddress(folder)), 'utf8'));
}

/// The dataset that editors write, which the site's own was published from.
export async function readEditorsDataset(folder = siteFolder) {
  const name = path.basename(await datasetAddress(folder)).replace(/-[0-9a-f]+\.json$/, '.json');
  return JSON.parse(await readFile(new URL(`../../../data/${name}`, import.meta.url), 'utf8'));
}

async function datasetAddress(folder) {
  const html = await readFile(path.join(folder, 'index.html'), 'utf8');
  return html.match(/<documentary-timeline[^>]*\ssrc="([^"]+)"/)[1];
}

/// Files of the site's root that are pages.
export async function readPages(folder = siteFolder) {
  return (await readdir(folder)).filter((name) => name.endsWith('.html'));
}

/// The languages that the site is published in, the original first: [{language, folder: '' or "ru/"}].
export async function readEditions(folder = siteFolder) {
  const { languages } = await readEditorsDataset(folder);
  return languages.map((language, index) => ({ language, folder: index ? `${language}/` : '' }));
}
