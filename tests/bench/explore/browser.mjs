// The view Explore in a browser beside vis-timeline, from a thousand entries up: prints one table.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { launchChromium } from '../../browser/support/chromium.mjs';
import { generateDataset } from '../generate.mjs';
import { markdownTable } from '../table.mjs';
import { drawnAlone, serveExplore, serveVisTimeline } from './pages.mjs';

const { values } = parseArgs({ options: { counts: { type: 'string', default: '1000,10000,100000' } } });
const counts = values.counts.split(',').map(Number);
const timeoutMs = 120_000;
const framesWanted = 120;
const stepPart = 0.15;
const zooms = { decade: 3_650, year: 365, month: 30, day: 2 };
const msPerDay = 86_400_000;
const middle = Date.UTC(2016, 6, 1);

const contenders = {
  ours: {
    title: 'this project', prepare: serveExplore, ready: 'timeline-explore[drawn]',
    show: (page, days) => page.evaluate((from, to) => { location.hash = `from=${from}&to=${to}`; }, ...spanAround(days)),
    // As a reader pans by keyboard: an arrow key goes on by stepPart of what is shown.
    step: () => document.querySelector('.explore-chart').dispatchEvent(new KeyboardEvent('keydown', { key: window.forth ? 'ArrowRight' : 'ArrowLeft', bubbles: true, cancelable: true })),
  },
  visTimeline: {
    title: 'vis-timeline 8.5.4', prepare: serveVisTimeline, ready: 'html[data-ready]',
    show: (page, days) => page.evaluate((from, to) => window.timeline.setWindow(from, to, { animation: false }), ...spanAround(days)),
    step: () => {
      const { start, end } = window.timeline.getWindow();
      const by = (end - start) * window.stepPart * (window.forth ? 1 : -1);
      window.timeline.setWindow(+start + by, +end + by, { animation: false });
    },
  },
};

function spanAround(days) {
  const day = (ms) => new Date(ms).toISOString().slice(0, 10);
  return [day(middle - (days / 2) * msPerDay), day(middle + (days / 2) * msPerDay)];
}

/// Runs in the page: pans a step each animation frame, to and fro. @return ms of the page's thread a frame
function measurePanning(frames) {
  const costs = [];
  const channel = new MessageChannel();
  return new Promise((resolve) => {
    let started = 0;
    let left = frames;
    channel.port1.onmessage = () => {
      costs.push(performance.now() - started);
      if (left <= 0) resolve(costs);
    };
    const frame = () => {
      started = performance.now();
      left -= 1;
      window.forth = Math.floor(left / 5) % 2 === 0;
      // Asked for before the step, so that it comes first in the next frame and times all of it.
      if (left > 0) requestAnimationFrame(frame);
      window.step();
      channel.port2.postMessage(null);
    };
    requestAnimationFrame(frame);
  });
}

const percentile = (costs, percent) => [...costs].sort((a, b) => a - b)[Math.max(0, Math.ceil((costs.length * percent) / 100) - 1)];

/// Of the page's process: what it keeps in memory.
async function residentBytes(browser) {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const ids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const sizes = await Promise.all(ids.map(async (id) => Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0)));
  return Math.max(...sizes) * 1024;
}

/// @return {readyMs, bytes, frames: {zoom: [costs]}}; what did not finish is missing
async function measure(contender, dataset) {
  const server = await contender.prepare(dataset);
  const browser = await launchChromium({ protocolTimeout: 2 * timeoutMs });
  const result = { frames: {} };
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1440, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    // As text, for the page's policy lets no text become code later.
    await page.evaluateOnNewDocument(`window.stepPart = ${stepPart}; window.step = ${contender.step};`);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    page.goto(server.url).catch(() => undefined);
    await page.waitForSelector(contender.ready, { timeout: timeoutMs });
    result.readyMs = await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now()))));
    result.bytes = await residentBytes(browser);
    for (const [zoom, days] of Object.entries(zooms)) {
      await contender.show(page, days);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
      const costs = await Promise.race([
        page.evaluate(measurePanning, framesWanted),
        new Promise((resolve) => setTimeout(resolve, timeoutMs, null)),
      ]);
      if (!costs) break;
      result.frames[zoom] = costs;
    }
  } catch (error) {
    console.error(`    ${contender.title}: ${error.message}`);
  } finally {
    browser.process()?.kill('SIGKILL');
    server.close();
  }
  return result;
}

const pair = (costs) => (costs ? `${percentile(costs, 50).toFixed(1)} / ${percentile(costs, 99).toFixed(1)}` : 'did not finish');
const head = ['entries', 'drawn by', 'ready, ms', 'memory, MB', ...Object.keys(zooms).map((zoom) => `${zoom}, ms: p50 / p99`)];
const rows = [head];
for (const count of counts) {
  const dataset = drawnAlone(generateDataset(count));
  for (const contender of Object.values(contenders)) {
    console.error(`    ${contender.title}, ${count} entries`);
    const { readyMs, bytes, frames } = await measure(contender, dataset);
    const whole = (value) => (value === undefined ? 'did not finish' : String(Math.round(value)));
    rows.push([String(count), contender.title, whole(readyMs), whole(bytes && bytes / 1e6), ...Object.keys(zooms).map((zoom) => pair(frames[zoom]))]);
  }
}
console.log(markdownTable(rows));
