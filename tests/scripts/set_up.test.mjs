// A bare machine gets everything that the sources include: scripts/lib/set_up.sh knows each library's header.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
/// Headers of the C library and of Emscripten, which come with the compilers.
const ofCompilers = /^(sys|emscripten|GLES2)\/|^emscripten\.h$/;
/// Where Debian keeps headers that are included without a folder.
const folders = { 'SDL.h': 'SDL2/', 'SDL_ttf.h': 'SDL2/' };

function run(script) {
  return spawnSync('bash', ['-euc', script], { cwd: root, encoding: 'utf8' });
}

function needs() {
  const listed = run('source scripts/lib/common.sh; source scripts/lib/set_up.sh; build_needs; test_needs');
  assert.equal(listed.status, 0, listed.stderr);
  return listed.stdout.trim().split('\n').map((line) => line.split('|'));
}

function includedHeaders() {
  const names = new Set();
  for (const folder of ['src', 'tests']) {
    for (const file of readdirSync(path.join(root, folder), { recursive: true })) {
      if (!/\.(cpp|h)$/.test(file)) continue;
      const code = readFileSync(path.join(root, folder, file), 'utf8');
      for (const [, name] of code.matchAll(/^#include <([^>]+\.(?:h|hpp))>/gm)) if (!ofCompilers.test(name)) names.add(name);
    }
  }
  return [...names];
}

test('every library that the sources include is among the needs', () => {
  const files = new Set(needs().map(([what]) => what));
  // One header stands for a library: SDL.h for SDL_render.h too.
  const stands = (name) => (name.startsWith('SDL_') && name !== 'SDL_ttf.h' ? 'SDL.h' : name);
  const headers = includedHeaders();
  assert.ok(headers.length > 5, headers.join());
  for (const name of headers.map(stands)) {
    const file = `/usr/include/${folders[name] ?? ''}${name}`;
    assert.ok(files.has(file), `${file} is included, but scripts/lib/set_up.sh does not ask for it`);
  }
});

test('every need names one package', () => {
  for (const need of needs()) {
    assert.equal(need.length, 2, need.join('|'));
    assert.match(need[1], /^[a-z0-9][a-z0-9.+-]+$/);
  }
});

test('a need that is not met is told with its package, one that is met is not', () => {
  const missing = run(`source scripts/lib/common.sh; source scripts/lib/set_up.sh
    printf '%s\\n' 'bash|bash' '/no/such/header.h|libabsent-dev' 'no-such-tool|absent-tool' | missing_needs`);
  assert.equal(missing.stdout, '/no/such/header.h|libabsent-dev\nno-such-tool|absent-tool\n');
});
