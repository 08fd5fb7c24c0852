import assert from 'node:assert/strict';
import test from 'node:test';

import { drawnAlone } from './explore/pages.mjs';
import { generateDataset } from './generate.mjs';

test('the view gets every entry with what it draws, and nothing that names what is not there', () => {
  const whole = generateDataset(60);
  const alone = drawnAlone(whole);
  const drawn = ({ id, date, title, tracks, importance }) => ({ id, date, title, tracks, importance });
  assert.deepEqual(alone.events.map(drawn), whole.events.map(drawn));
  const text = JSON.stringify(alone);
  for (const { id } of whole.claims) assert.ok(!text.includes(`"${id}"`), id);
  const sources = new Set(alone.sources.map(({ id }) => id));
  for (const { sources: named } of alone.events) {
    assert.equal(named.length, 1);
    assert.ok(sources.has(named[0].source ?? named[0]));
  }
  assert.ok(text.length < JSON.stringify(whole).length / 2);
});
