// Measures every contender in one browser and prints one table: see README.md for how.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import puppeteer from 'puppeteer-core';

import { kindNames, prepare, readDataset, root, titleOf } from './contenders.mjs';
import { generateDataset } from './generate.mjs';
import { measureFramesTwice } from './measure_frames.mjs';
import { conditions, countIdleWork, measureLoad } from './measure_load.mjs';
import { barLines, framesWanted, reportTable } from './report.mjs';
import { measureSizes, programBytes } from './sizes.mjs';
import { summarise } from './statistics.mjs';

const timeoutMs = 120_000;
const longestRunMs = 45 * 60_000;
const generatedCounts = [98, 1_580, 10_000];
const browserFlags = (
  '--no-sandbox --use-angle=swiftshader --enable-unsafe-swiftshader --disable-quic --no-first-run ' +
  '--disable-background-networking --disable-component-update --disable-sync'
).split(' ');

// The bench shows what it has before it ends.
const noHandlers = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

const { values: options } = parseArgs({
  options: {
    dataset: { type: 'string', default: path.join(root, 'data/zhanaozen.json') },
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: kindNames.join(',') },
    'skip-scale': { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});
const runs = Number(options.runs);
const kinds = options.only.split(',');
const tell = (words) => console.error(`    ${words}`);

/// The load of a contender's opening, with the time of the first entry from a load of that, if it is another view.
async function measureBoth(browser, contender, condition) {
  const opening = await measureLoad(browser, contender.opening, condition, { timeoutMs });
  if (!opening || contender.entry === contender.opening) return opening && { ...opening, entryMs: opening.readableMs };
  const entry = await measureLoad(browser, contender.entry, condition, { timeoutMs });
  return { ...opening, entryMs: entry?.readableMs ?? null };
}

/// The runs of all contenders take turns, so that a disturbance falls on all alike.
async function measureSame(browser, contenders, loads) {
  for (const runsOf of Object.values(loads)) {
    for (const { kind } of contenders) runsOf[kind] = [];
  }
  for (const contender of contenders) await measureBoth(browser, contender, conditions.plain);
  for (let round = 0; round < runs; round += 1) {
    tell(`round ${round + 1} of ${runs}`);
    for (const [name, condition] of Object.entries(conditions)) {
      for (const contender of contenders) {
        loads[name][contender.kind].push(await measureBoth(browser, contender, condition));
      }
    }
  }
}

async function measureIdle(browser, contenders) {
  const idle = {};
  for (const contender of contenders) {
    tell(`${contender.title} left alone`);
    const load = await measureLoad(browser, contender.opening, conditions.plain, { timeoutMs, use: countIdleWork });
    idle[contender.kind] = load?.used ?? null;
  }
  return idle;
}

async function generatedFile(count) {
  const folder = path.join(root, 'build/bench');
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, `generated-${count}.json`);
  await writeFile(file, JSON.stringify(generateDataset(count)));
  return file;
}

/// A contender that once did not finish is not asked again.
async function measureScale(browser, count) {
  const dataset = await readDataset(await generatedFile(count));
  const isLate = (load) => load?.interactiveMs == null;
  const loads = {};
  let frames = null;
  for (const kind of kinds) {
    const contender = await prepare(kind, { ...dataset, name: (name) => `generated-${name}-${count}` });
    loads[kind] = [];
    try {
      while (loads[kind].length < Math.min(runs, 3) && !loads[kind].some(isLate)) {
        tell(`${contender.title}, ${count} generated entries`);
        loads[kind].push(await measureLoad(browser, contender.entry, conditions.plain, { timeoutMs }));
      }
      if (kind === 'ours' && !loads[kind].some(isLate)) frames = await framesOf(browser, contender);
    } finally {
      contender.close();
    }
  }
  return { loads, frames };
}

async function framesOf(browser, contender) {
  tell(`${contender.title}: ${framesWanted} frames`);
  const use = (page) => measureFramesTwice(page, framesWanted);
  const load = await measureLoad(browser, contender.entry, conditions.plain, { timeoutMs, use });
  return load?.used ?? null;
}

/// What nothing has been measured of yet.
const emptyResults = async (browser, dataset) => ({
  runs,
  count: dataset.count,
  timeoutMs,
  titles: Object.fromEntries(kindNames.map((kind) => [kind, titleOf(kind)])),
  browser: await browser.version(),
  loadBefore,
  loads: Object.fromEntries(Object.keys(conditions).map((name) => [name, {}])),
  scale: {},
  frames: {},
});

/// Fills `results` as it goes, so that what was measured can be shown when the rest could not be.
async function measureAll(browser, dataset, results) {
  const contenders = [];
  try {
    for (const kind of kinds) contenders.push(await prepare(kind, dataset));
    await measureSame(browser, contenders, results.loads);
    results.idle = await measureIdle(browser, contenders);
    const ours = contenders.find((contender) => contender.kind === 'ours');
    if (ours) {
      results.frames[dataset.count] = await framesOf(browser, ours);
      const base = await programBytes(path.join(root, 'build/web/bench/bench_base'));
      results.sizes = { ...(await measureSizes(ours.folder)), base };
    }
  } finally {
    for (const contender of contenders) contender.close();
  }
  if (!options['skip-scale']) {
    for (const count of generatedCounts) {
      const { loads, frames } = await measureScale(browser, count);
      results.scale[count] = loads;
      if (kinds.includes('ours')) results.frames[count] ??= frames;
    }
  }
}

const introduction = (results) =>
  `Medians of ${results.runs} runs (least–greatest; of at most three for generated entries), ${results.browser}, ` +
  `${availableParallelism()} processors; load ${results.loadBefore.toFixed(1)} before, ` +
  `${(results.loadDuring?.median ?? results.loadBefore).toFixed(1)} at the median of the run, its own work included.`;

async function record(results, text) {
  const lines = [
    '# The bench',
    '',
    'The last table of `scripts/bench --record`. Milliseconds belong to the machine that ran it; the ratios, bytes and',
    'counts are what to compare. How each figure is taken: [tests/bench/README.md](../tests/bench/README.md).',
    '',
    introduction(results),
    '',
    text,
    '',
    '```',
    ...barLines(results),
    '```',
    '',
  ];
  await mkdir(path.join(root, 'docs'), { recursive: true });
  await writeFile(path.join(root, 'docs/bench.md'), lines.join('\n'));
}

function findBrowser() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return process.env.CHROMIUM ?? folders.map((folder) => path.join(folder, 'chromium')).find(existsSync);
}

const executablePath = findBrowser();
if (!executablePath || !(Number.isInteger(runs) && runs > 0)) {
  console.error(executablePath ? `error: ${options.runs} is no count of runs` : 'error: chromium is not on PATH');
  process.exit(1);
}
const [loadBefore] = loadavg();
if (loadBefore > 0.5) tell(`this machine is busy (load ${loadBefore.toFixed(1)}): the times will be too long`);
const browser = await puppeteer.launch({
  executablePath,
  headless: true,
  pipe: true,
  args: browserFlags,
  ...noHandlers,
});
const dataset = await readDataset(options.dataset);
const results = await emptyResults(browser, dataset);
const show = () => {
  const text = reportTable(results);
  console.log(`${introduction(results)}\n\n${text}\n\n${barLines(results).join('\n')}`);
  return text;
};
const stop = (why) => {
  show();
  console.error(`error: ${why}; what is above was measured until then`);
  browser.process()?.kill();
  process.exit(1);
};
const loads = [];
const sampling = setInterval(() => {
  loads.push(loadavg()[0]);
  results.loadDuring = summarise(loads);
}, 5_000);
const watchdog = setTimeout(stop, longestRunMs, `the bench took longer than ${longestRunMs / 60_000} minutes`);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop('stopped'));
try {
  await measureAll(browser, dataset, results);
  await writeFile(path.join(root, 'build/bench/results.json'), JSON.stringify(results, null, 1));
  const text = show();
  if (options.record) await record(results, text);
} finally {
  clearTimeout(watchdog);
  clearInterval(sampling);
  await browser.close();
}
