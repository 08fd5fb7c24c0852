import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { serve } from '../../scripts/lib/serve.mjs';

const root = mkdtempSync(path.join(tmpdir(), 'serve-'));
const folder = path.join(root, 'site');
mkdirSync(path.join(folder, 'method'), { recursive: true });
writeFileSync(path.join(root, 'secret.txt'), 'outside');
writeFileSync(path.join(folder, 'index.html'), '<p>home');
writeFileSync(path.join(folder, 'index.html.br'), brotliCompressSync('<p>home'));
writeFileSync(path.join(folder, 'method', 'index.html'), '<p>method');
writeFileSync(path.join(folder, 'engine.wasm'), 'x');

const server = await serve(folder, 0);
const { port, address } = server.address();
test.after(() => server.close());

function get(requestPath, headers = {}) {
  return new Promise((resolve, reject) => {
    http.get({ host: '127.0.0.1', port, path: requestPath, headers }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
    }).on('error', reject);
  });
}

test('listens on this machine only', () => assert.equal(address, '127.0.0.1'));

test('lets pages without an origin of their own read every file', async () => {
  for (const path of ['/', '/engine.wasm']) assert.equal((await get(path)).headers['access-control-allow-origin'], '*');
});

test('sends a folder as its index page, with the slash that relative links need', async () => {
  assert.equal((await get('/')).body.toString(), '<p>home');
  const moved = await get('/method?x=1');
  assert.equal(moved.status, 301);
  assert.equal(moved.headers.location, '/method/?x=1');
  assert.equal((await get('/method/')).body.toString(), '<p>method');
});

test('sends the packed file to a browser that takes it, under the type of the plain one', async () => {
  const reply = await get('/', { 'accept-encoding': 'gzip, br;q=0.9' });
  assert.equal(reply.headers['content-encoding'], 'br');
  assert.match(reply.headers['content-type'], /^text\/html/);
  assert.equal((await get('/')).headers['content-encoding'], undefined);
});

test('names WebAssembly so that browsers compile while they load', async () => {
  assert.equal((await get('/engine.wasm')).headers['content-type'], 'application/wasm');
});

test('answers an unchanged file with 304', async () => {
  const { etag } = (await get('/')).headers;
  assert.equal((await get('/', { 'if-none-match': etag })).status, 304);
});

test('keeps to its folder', async () => {
  for (const escape of ['/../secret.txt', '/%2e%2e/secret.txt', '/method/..%2f..%2fsecret.txt', '/%00', '/%zz', '/none']) {
    assert.equal((await get(escape)).status, 404, escape);
  }
});

test('says in one line that a port is busy', () => {
  const script = fileURLToPath(new URL('../../scripts/lib/serve.mjs', import.meta.url));
  const result = spawnSync(process.execPath, [script, folder, String(port)], { encoding: 'utf8', timeout: 20000 });
  assert.equal(result.status, 1);
  assert.equal(result.stderr, `error: port ${port} is busy. Choose another: scripts/start --port ${port + 1}\n`);
});
