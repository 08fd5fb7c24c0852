import assert from 'node:assert/strict';
import test from 'node:test';
import { reportOf } from './search/report.mjs';

const measured = (name, p50, p99) => [
  { run_name: `${name}/iterations:1/repeats:200`, aggregate_name: 'p50', cpu_time: p50, hits: 7 },
  { run_name: `${name}/iterations:1/repeats:200`, aggregate_name: 'p99', cpu_time: p99, hits: 1 },
];

test('the table has a row for each search', () => {
  const { lines, over } = reportOf({ benchmarks: [...measured('one word', 1.234, 2), ...measured('two words', 3, 9.999)] });
  assert.deepEqual(lines.slice(2), ['| one word | 7 | 1.23 | 2.00 |', '| two words | 7 | 3.00 | 10.00 |']);
  assert.deepEqual(over, []);
});

test('a search over the bar is named, making the index has none', () => {
  const { over } = reportOf({ benchmarks: [...measured('slow', 1, 10.5), ...measured('reading its data and making the index', 400, 500)] });
  assert.deepEqual(over, ['slow']);
});
