import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../scripts/check_words', import.meta.url));

function check(code) {
  const folder = mkdtempSync(path.join(tmpdir(), 'words-'));
  const dataset = path.join(folder, 'dataset.json');
  writeFileSync(
    dataset,
    JSON.stringify({
      title: { en: 'How the Vasa sank' },
      persons: [{ id: 'kunigunda-wrede', name: { en: 'Kunigunda Wrede' } }],
      tracks: [{ id: 'shipyard', name: { en: 'Shipyard' } }],
      events: [{ summary: { en: 'On that day the harbour of Blasieholmen saw the ship sink in December.' } }],
    }),
  );
  const sources = path.join(folder, 'src');
  mkdirSync(sources);
  writeFileSync(path.join(sources, 'code.ts'), code);
  return spawnSync(script, [dataset, sources], { encoding: 'utf8' });
}

for (const [what, code] of [
  ['a name', '// what Kunigunda said'],
  ['the id of a track', "const track = 'shipyard';"],
  ['a word that prose writes with a capital only', 'const blasieholmen = 1;'],
  ['a part of an identifier', 'const nearBlasieholmenHarbour = 1;'],
]) {
  test(`finds ${what}`, () => {
    const result = check(code);
    assert.equal(result.status, 1);
    assert.match(result.stderr, /code\.ts:1: ".*" belongs to the dataset/);
  });
}

test('leaves ordinary words, months and short words alone', () => {
  const result = check('const harbour = day; // in December');
  assert.equal(result.status, 0, result.stderr);
  assert.match(result.stdout, /0 faults/);
});
