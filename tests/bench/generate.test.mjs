import assert from 'node:assert/strict';
import test from 'node:test';

import { entriesOf } from './entries.mjs';
import { generateDataset } from './generate.mjs';

const ids = (list) => list.map((item) => item.id);

test('equal seeds give equal datasets, other seeds others', () => {
  assert.deepEqual(generateDataset(60, 7), generateDataset(60, 7));
  assert.notDeepEqual(generateDataset(60, 7), generateDataset(60, 8));
});

test('the count is kept, from one entry to ten thousand', () => {
  for (const count of [1, 98, 10_000]) assert.equal(generateDataset(count).events.length, count);
});

test('ids are well formed and unique within their kind', () => {
  const dataset = generateDataset(500);
  for (const kind of ['events', 'claims', 'sources', 'chapters', 'questions', 'places', 'tracks']) {
    const all = ids(dataset[kind]);
    assert.equal(new Set(all).size, all.length, kind);
    for (const id of all) assert.match(id, /^[a-z0-9][a-z0-9-]*$/);
  }
  assert.equal(new Set(dataset.sources.map((source) => source.label)).size, dataset.sources.length);
});

test('every reference has its target and every claim an event', () => {
  const dataset = generateDataset(500);
  const known = Object.fromEntries(
    ['claims', 'sources', 'chapters', 'questions', 'places', 'tracks'].map((kind) => [
      kind,
      new Set(ids(dataset[kind])),
    ]),
  );
  const reached = new Set();
  for (const event of dataset.events) {
    assert.ok(known.chapters.has(event.chapter));
    for (const kind of ['claims', 'sources', 'questions', 'places', 'tracks']) {
      for (const id of event[kind]) assert.ok(known[kind].has(id), `${event.id} ${kind} ${id}`);
    }
    for (const id of event.claims) reached.add(id);
  }
  assert.equal(reached.size, dataset.claims.length);
  for (const claim of dataset.claims) {
    for (const id of claim.sources) assert.ok(known.sources.has(id));
    if (claim.question) assert.ok(known.questions.has(claim.question));
  }
});

test('every date can be read and none ends before it starts', () => {
  for (const { start, end } of entriesOf(generateDataset(2_000))) {
    assert.ok(Date.UTC(start.year, start.month - 1, start.day) <= Date.UTC(end.year, end.month - 1, end.day));
  }
});

test('sizes stay near those of the real dataset', () => {
  const { events, claims } = generateDataset(2_000);
  const mean = (numbers) => numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const near = (value, wanted) => assert.ok(Math.abs(value / wanted - 1) < 0.2, `${value} is not near ${wanted}`);
  near(mean(events.map((event) => event.title.en.length)), 34);
  near(mean(events.map((event) => event.summary.en.length)), 182);
  near(claims.length / events.length, 1.55);
});
