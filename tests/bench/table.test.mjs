import assert from 'node:assert/strict';
import test from 'node:test';

import { summarise, summariseRuns } from './statistics.mjs';
import { formatCount, formatRatio, formatSummary, markdownTable } from './table.mjs';

test('the median of an even count is the mean of the middle two', () => {
  assert.deepEqual(summarise([4, 1, 3, 2]), { median: 2.5, min: 1, max: 4 });
  assert.deepEqual(summarise([9, 1, 5]), { median: 5, min: 1, max: 9 });
  assert.equal(summarise([]), null);
});

test('one failed run leaves no figure', () => {
  assert.equal(summariseRuns([{ ms: 1 }, { ms: null }], (run) => run.ms), null);
  assert.deepEqual(summariseRuns([{ ms: 1 }, { ms: 0 }], (run) => run.ms), { median: 0.5, min: 0, max: 1 });
});

test('a summary shows its spread only when the runs differ', () => {
  assert.equal(formatSummary({ median: 1234.4, min: 1200, max: 1300 }), '1,234 (1,200–1,300)');
  assert.equal(formatSummary({ median: 7, min: 7, max: 7 }), '7');
  assert.equal(formatSummary(null), 'not measured');
  assert.equal(formatSummary(null, 'did not finish in 120 s'), 'did not finish in 120 s');
});

test('a ratio has two significant digits', () => {
  const of = (median) => ({ median, min: median, max: median });
  assert.equal(formatRatio(of(23), of(100)), '0.23');
  assert.equal(formatRatio(of(1), of(20)), '0.050');
  assert.equal(formatRatio(of(99.9), of(10)), '10.0');
  assert.equal(formatRatio(of(2600), of(2)), '1,300');
  assert.equal(formatRatio(of(0), of(5)), '0');
  assert.equal(formatRatio(of(5), of(0)), '–');
  assert.equal(formatRatio(null, of(5)), '–');
});

test('a missing count says so', () => {
  assert.equal(formatCount(undefined), 'not measured');
  assert.equal(formatCount(0), '0');
});

test('columns are aligned, headings fill a row, bars are escaped', () => {
  const table = markdownTable([['what', 'a', 'b'], ['plain'], ['bytes', '1|2', '10,000']]);
  assert.equal(
    table,
    [
      '| what      |    a |      b |',
      '|-----------|-----:|-------:|',
      '| **plain** |      |        |',
      '| bytes     | 1\\|2 | 10,000 |',
    ].join('\n'),
  );
});

test('a row of the wrong length is refused', () => {
  assert.throws(() => markdownTable([['a', 'b', 'c'], ['x', 'y']]), /x/);
});
