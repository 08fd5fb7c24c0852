// Prints the table of search_bench's JSON on standard input; fails when a search is over the bar.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const barMs = 10;
const building = 'reading its data and making the index';

/// @return {lines: the table, over: names of searches whose p99 is over the bar}
export function reportOf({ benchmarks }) {
  const rows = new Map();
  for (const { run_name: runName, aggregate_name: aggregate, cpu_time: ms, hits } of benchmarks) {
    const name = runName.replace(/\/iterations.*$/, '');
    const row = rows.get(name) ?? {};
    rows.set(name, { ...row, [aggregate]: ms, hits: aggregate === 'p50' ? hits : row.hits });
  }
  const lines = ['| search | hits | p50 ms | p99 ms |', '|---|---|---|---|'];
  for (const [name, { p50, p99, hits }] of rows) lines.push(`| ${name} | ${hits ?? ''} | ${p50.toFixed(2)} | ${p99.toFixed(2)} |`);
  return { lines, over: [...rows].filter(([name, { p99 }]) => name !== building && p99 > barMs).map(([name]) => name) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { lines, over } = reportOf(JSON.parse(readFileSync(0, 'utf8').replace(/: NaN\b/g, ': null')));
  console.log(lines.join('\n'));
  if (over.length) {
    console.error(`over ${barMs} ms: ${over.join(', ')}`);
    process.exit(1);
  }
}
