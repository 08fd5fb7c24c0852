import assert from 'node:assert/strict';
import test from 'node:test';

import { barLines, bars, reportTable } from './report.mjs';

const load = (readableMs, foreignRequests = 0) => ({
  readableMs,
  entryMs: readableMs + 5,
  interactiveMs: readableMs + 10,
  firstPaintMs: readableMs,
  bytes: 90_000,
  readableBytes: 8_000,
  requests: 3,
  foreignRequests,
});
const costs = (p99, count = 1_000) => {
  const window = { count, p50: 100, p99, max: p99 };
  const windows = { build: window, emit: window, total: window, raster: window, upload: window };
  const frames = { story: windows, strip: windows };
  return { alone: frames, shared: frames };
};
const results = (changes = {}) => ({
  runs: 2,
  count: 98,
  timeoutMs: 120_000,
  titles: { timelinejs: 'first', visTimeline: 'second', ours: 'third' },
  loads: {
    plain: { timelinejs: [load(500), load(600)], visTimeline: [load(400), load(410)], ours: [load(50), load(60)] },
    slow: { timelinejs: [load(2_000)], visTimeline: [load(1_900)], ours: [load(400)] },
  },
  idle: { ours: { frames: 0, timers: 0 } },
  scale: { 10_000: { timelinejs: [null], visTimeline: [load(12_000)], ours: [load(100)] } },
  frames: { 98: costs(700) },
  sizes: { firstChapterGzip: 9_000, wholePageGzip: 55_000, codeTotal: 150_000, openedLater: 30_000, explore: 140_000, data: 9, code: {} },
  ...changes,
});
const row = (table, name) => table.split('\n').find((line) => line.startsWith(`| ${name}`));
const met = (changes) => Object.fromEntries(bars(results(changes)).map((bar) => [bar.name.split(/,/)[0], bar.met]));

test('a row compares medians and gives our part of each other', () => {
  const cells = row(reportTable(results()), 'first words readable').split('|').map((cell) => cell.trim());
  assert.deepEqual(cells.slice(2, -1), ['550 (500–600)', '405 (400–410)', '55 (50–60)', '0.10', '0.14']);
});

test('a contender that did not finish is said so and not compared', () => {
  const cells = row(reportTable(results()), '10,000 entries: first entry').split('|').map((cell) => cell.trim());
  assert.equal(cells[2], 'did not finish in 120 s');
  assert.equal(cells[5], '–');
  assert.equal(cells[6], '0.0083');
});

test('a contender that is readable but never ready has only its first time', () => {
  const late = { ...load(40_000), interactiveMs: null };
  const scale = { 1_580: { timelinejs: [late], visTimeline: [], ours: [load(90)] } };
  const table = reportTable(results({ scale }));
  assert.match(row(table, '1,580 entries: first entry'), / 40,000 /);
  assert.match(row(table, '1,580 entries: interactive'), /did not finish in 120 s/);
});

test('frames that could not run uninterrupted decide no bar', () => {
  const frames = { 98: { ...costs(700), alone: null } };
  const table = reportTable(results({ frames }));
  assert.match(row(table, 'C++ per frame'), /not measured/);
  assert.match(row(table, 'interrupted by software graphics'), /100 \/ 700/);
  assert.equal(met({ frames })['C++ per frame at 98 entries'], null);
});

test('what was not measured is said so', () => {
  const table = reportTable(results({ frames: { 98: null }, idle: undefined }));
  assert.match(row(table, 'C\\+\\+ per frame'.replaceAll('\\', '')), /not measured/);
  assert.match(row(table, 'animation frames'), /not measured/);
  assert.match(row(reportTable(results()), '– a program of SDL2'), /not measured/);
});

test('bars that are reached are met', () => {
  assert.ok(bars(results()).every((bar) => bar.met), barLines(results()).join('\n'));
});

const entryBar = 'first entry readable with 4× CPU and slow line';

test('a bar is missed just above its limit', () => {
  assert.equal(met({ frames: { 98: costs(2_001) } })['C++ per frame at 98 entries'], false);
  assert.equal(met({ idle: { ours: { frames: 0, timers: 1 } } })['frames and timers while idle'], false);
  const { loads, sizes } = results();
  const longer = { ...sizes, firstChapterGzip: 10_241 };
  assert.equal(met({ sizes: longer })['page until the first chapter ends'], false);
  const late = { ...loads, slow: { ...loads.slow, ours: [load(501)] } };
  assert.equal(met({ loads: { ...loads, slow: { ...loads.slow, ours: [load(499)] } } })[entryBar], false);
  assert.equal(met({ loads: late })['first words readable with 4× CPU and slow line'], false);
});

test('a bar without a figure is neither met nor missed', () => {
  const lines = barLines(results({ frames: { 98: costs(700, 999) }, scale: {} }));
  assert.equal(lines.filter((line) => line.startsWith('no figure')).length, 2);
});
