// Results to the one table that is printed and kept in docs/bench.md.
import { summariseRuns } from './statistics.mjs';
import { formatCount, formatRatio, formatSummary, markdownTable } from './table.mjs';

const peers = ['timelinejs', 'visTimeline'];
const kinds = [...peers, 'ours'];

const loadRows = [
  ['bytes on the wire', 'bytes'],
  ['bytes until the first words are readable', 'readableBytes'],
  ['first paint, ms', 'firstPaintMs'],
  ['first words readable, ms', 'readableMs'],
  ['first entry readable, opened at it, ms', 'entryMs'],
  ['interactive, ms', 'interactiveMs'],
  ['requests', 'requests'],
  ['requests to other hosts', 'foreignRequests'],
];

const absentWord = (runs, timeoutMs) => {
  if (!runs || runs.length === 0) return 'not measured';
  const isLate = (run) => run === null || run.interactiveMs === null;
  return runs.some(isLate) ? `did not finish in ${timeoutMs / 1000} s` : 'not measured';
};

/// One row: name, each contender's summary, our ratio to each of the others.
function comparison(name, runsOf, pick, timeoutMs) {
  const summaries = Object.fromEntries(
    kinds.map((kind) => [kind, summariseRuns(runsOf[kind] ?? [], (run) => run && pick(run))]),
  );
  return [
    name,
    ...kinds.map((kind) => formatSummary(summaries[kind], absentWord(runsOf[kind], timeoutMs))),
    ...peers.map((peer) => formatRatio(summaries.ours, summaries[peer])),
  ];
}

const oursAlone = (name, words) => [name, '–', '–', words, '–', '–'];

const frameKinds = [
  ['C++ per frame, build and emit', ({ alone }) => alone?.story.total],
  ['– build', ({ alone }) => alone?.story.build],
  ['– emit', ({ alone }) => alone?.story.emit],
  ['text raster, frames with new text', ({ alone }) => alone?.story.raster],
  ['text upload, frames with new text', ({ alone }) => alone?.story.upload],
  ['C++ per strip frame', ({ alone }) => alone?.strip.total],
  ['interrupted by software graphics: C++ per frame', ({ shared }) => shared?.story.total],
];

function frameRows(frames) {
  return Object.entries(frames ?? {}).flatMap(([count, run]) => [
    [`our frames at ${formatCount(Number(count))} entries, µs: p50 / p99 (count)`],
    ...frameKinds.map(([name, pick]) => {
      const window = run && pick(run);
      if (!window) return oursAlone(name, 'not measured');
      const [median, worst, frameCount] = [window.p50, window.p99, window.count].map(formatCount);
      return oursAlone(name, `${median} / ${worst} (${frameCount})`);
    }),
  ]);
}

function sizeRows(sizes) {
  if (!sizes) return [];
  const { code } = sizes;
  return [
    oursAlone('page until the first chapter ends, gzip', formatCount(sizes.firstChapterGzip)),
    oursAlone('whole page with sources, gzip', formatCount(sizes.wholePageGzip)),
    oursAlone('code until interactive, brotli', formatCount(sizes.codeTotal)),
    oursAlone('– HTML shell', formatCount(code.shell)),
    oursAlone('– CSS', formatCount(code.css)),
    oursAlone('– JavaScript', formatCount(code.js)),
    oursAlone('– WebAssembly', formatCount(code.wasm)),
    oursAlone('– a program of SDL2, JSON and pictures alone', formatCount(sizes.base)),
    oursAlone('what is opened in the story: search, path, citations', formatCount(sizes.openedLater)),
    oursAlone('what the view Explore alone fetches', formatCount(sizes.explore)),
    oursAlone('dataset and messages, brotli', formatCount(sizes.data)),
  ];
}

function scaleRows(scale, timeoutMs) {
  return Object.entries(scale ?? {}).flatMap(([count, runsOf]) => {
    const entries = `${formatCount(Number(count))} entries`;
    return [
      comparison(`${entries}: first entry painted, ms`, runsOf, (run) => run.readableMs, timeoutMs),
      comparison(`${entries}: interactive, ms`, runsOf, (run) => run.interactiveMs, timeoutMs),
      comparison(`${entries}: bytes on the wire`, runsOf, (run) => run.bytes, timeoutMs),
    ];
  });
}

/// @param results {runs, count, loads: {plain, slow}, idle, scale, frames, sizes, titles, timeoutMs}; what is
///                missing reads "not measured"
export function reportTable(results) {
  const { loads, titles, timeoutMs, idle } = results;
  const loadSection = (heading, runsOf) => [
    [heading],
    ...loadRows.map(([name, field]) => comparison(name, runsOf, (run) => run[field], timeoutMs)),
  ];
  const idleOf = Object.fromEntries(kinds.map((kind) => [kind, idle?.[kind] ? [idle[kind]] : []]));
  return markdownTable([
    ['', ...kinds.map((kind) => titles[kind]), 'ours / TimelineJS3', 'ours / vis-timeline'],
    ...loadSection(`${results.count} entries, plain`, loads.plain),
    ...loadSection(`${results.count} entries, 4× CPU, 1.6 Mbit/s down, 750 kbit/s up, 150 ms`, loads.slow),
    ['left alone for 5 s'],
    comparison('animation frames', idleOf, (run) => run.frames, timeoutMs),
    comparison('timers', idleOf, (run) => run.timers, timeoutMs),
    ['generated entries, plain'],
    ...scaleRows(results.scale, timeoutMs),
    ...frameRows(results.frames),
    ['our bytes'],
    ...sizeRows(results.sizes),
  ]);
}

const medianOf = (runs, field) => summariseRuns(runs ?? [], (run) => run?.[field])?.median ?? null;
const ratioOf = (above, below) => (above === null || below === null ? null : above / below);
export const framesWanted = 1_000;

function frameBars(frames) {
  return Object.entries(frames ?? {}).map(([count, run]) => {
    const total = run?.alone?.story.total;
    const value = total && total.count >= framesWanted ? total.p99 : null;
    return [`C++ per frame at ${formatCount(Number(count))} entries, p99 of 1,000, µs`, '≤', 2_000, value];
  });
}

/// The bars that these figures decide: [{name, bar, value, met}]; value and met are null without a figure.
export function bars({ loads, scale, frames, sizes, idle }) {
  const large = (kind) => medianOf(scale?.[10_000]?.[kind], 'readableMs');
  const slowPart = (field) => ratioOf(medianOf(loads.slow.ours, field), medianOf(loads.slow.timelinejs, field));
  return [
    ['first words readable with 4× CPU and slow line, our part of TimelineJS3', '≤', 0.25, slowPart('readableMs')],
    ['first entry readable with 4× CPU and slow line, our part of TimelineJS3', '≤', 0.25, slowPart('entryMs')],
    ['10,000 entries painted, times sooner than vis-timeline', '≥', 20, ratioOf(large('visTimeline'), large('ours'))],
    ...frameBars(frames),
    ['page until the first chapter ends, gzip bytes', '≤', 10 * 1024, sizes?.firstChapterGzip ?? null],
    ['whole text with sources, gzip bytes', '≤', 60 * 1024, sizes?.wholePageGzip ?? null],
    ['code to interactive, brotli bytes', '≤', 160 * 1024, sizes?.codeTotal ?? null],
    ['code with what is opened in the story, brotli bytes', '≤', 200 * 1024, sizes ? sizes.codeTotal + sizes.openedLater : null],
    ['frames and timers while idle', '≤', 0, idle?.ours ? idle.ours.frames + idle.ours.timers : null],
    ['requests to other hosts', '≤', 0, medianOf(loads.plain.ours, 'foreignRequests')],
  ].map(([name, sign, bar, value]) => ({
    name,
    bar: `${sign} ${bar < 1 ? bar : formatCount(bar)}`,
    value,
    met: value === null ? null : sign === '≤' ? value <= bar : value >= bar,
  }));
}

export function barLines(results) {
  const words = (value) => (Number.isInteger(value) ? formatCount(value) : value.toPrecision(2));
  return bars(results).map(({ name, bar, value, met }) => {
    if (met === null) return `no figure  ${name} (bar ${bar})`;
    return `${met ? 'met      ' : 'MISSED   '}  ${name}: ${words(value)} (bar ${bar})`;
  });
}
