// Records a scroll by the wheel as the screen shows it, and compares in every frame where the canvas draws the words with
// where the page really is, while the main thread stalls: node tests/browser/scroll-recording.mjs [chromium|firefox|webkit]
import { addRuler, readRuler, rulerSettings, rulerWidthPx } from './support/page_ruler.mjs';
import { openers } from './support/scroll_browsers.mjs';
import { serveSite } from './support/site_server.mjs';
import { startScreen } from './support/virtual_screen.mjs';

const screenSize = [1000, 900];
const wheelPx = 120;
const wheelTurns = 90;
const pauseMs = 45;
const stall = { ms: 60, part: 0.3 };
const bins = 16;
const farthestPx = 320;
/// Less than a frame: what changes within it was seen while the browser was still painting.
const paintMs = 14;

const name = process.argv[2] ?? 'chromium';
if (!openers[name]) {
  console.error('Usage: node tests/browser/scroll-recording.mjs [chromium|firefox|webkit]');
  process.exit(2);
}
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/// Darkness of a screen row right of the ruler, in a few bins: words make it unlike its neighbours.
function signatureOf(frame, left, y) {
  const from = left + rulerWidthPx + 16;
  const step = (frame.width - 40 - from) / bins;
  const sums = new Float32Array(bins);
  for (let bin = 0; bin < bins; bin += 1) {
    for (let x = 0; x < step; x += 2) sums[bin] += 255 - ((frame.at(Math.floor(from + bin * step + x), y) >> 8) & 255);
  }
  return sums;
}

async function settledFrame(screen, place) {
  for (;;) {
    const frame = screen.grab();
    const ruler = frame && readRuler(frame, place);
    if (ruler) return { frame, ruler };
    await pause(20);
  }
}

/// Rows of the page as they are when it is at rest, by their place in it.
async function readReference(browser, screen, place, from, to) {
  const rows = new Map();
  for (let top = from; top < to; top += 500) {
    await browser.run((y) => { window.scrollTo({ top: y, behavior: 'instant' }); }, top);
    await pause(400);
    const { frame, ruler } = await settledFrame(screen, place);
    for (let y = place.top; y < place.bottom; y += 1) rows.set(ruler.scrolled + y - place.top, signatureOf(frame, place.left, y));
  }
  return rows;
}

const difference = (a, b) => a.reduce((sum, value, bin) => sum + Math.abs(value - b[bin]), 0);

/// How far what is drawn is from where the page is; null where too few words are seen to tell.
function offsetOf(rows, reference, scrolled) {
  const costAt = (shift) => {
    let cost = 0;
    let count = 0;
    rows.forEach((row, y) => {
      const wanted = reference.get(scrolled + y + shift);
      if (!wanted) return;
      cost += difference(row, wanted);
      count += 1;
    });
    return count > rows.length / 2 ? cost / count : Infinity;
  };
  const ink = rows.filter((row) => row.some((value, bin) => Math.abs(value - rows[0][bin]) > 500)).length;
  if (ink < 40) return null;
  let best = { shift: 0, cost: costAt(0) };
  for (let shift = 1; shift <= farthestPx; shift += 1) {
    for (const now of [shift, -shift]) {
      const cost = costAt(now);
      if (cost < best.cost * 0.98) best = { shift: now, cost };
    }
  }
  return best.shift;
}

function readRows(frame, place) {
  const rows = [];
  for (let y = place.top; y < place.bottom; y += 1) rows.push(signatureOf(frame, place.left, y));
  return rows;
}

async function record(browser, screen, place) {
  const frames = [];
  let before = null;
  let recording = true;
  const capture = (async () => {
    while (recording) {
      const frame = screen.grab();
      const ruler = frame && readRuler(frame, place);
      const last = frames.at(-1);
      if (ruler && before !== null && ruler.scrolled !== before) {
        frames.push({ scrolled: ruler.scrolled, at: performance.now(), rows: readRows(frame, place) });
      } else if (ruler && last?.scrolled === ruler.scrolled && performance.now() - last.at < paintMs) {
        last.rows = readRows(frame, place);
      }
      if (ruler) before = ruler.scrolled;
      await pause(4);
    }
  })();
  for (let turn = 0; turn < wheelTurns; turn += 1) {
    await browser.wheel(turn % 30 === 29 ? -wheelPx * 6 : wheelPx);
    await pause(pauseMs);
  }
  await pause(600);
  recording = false;
  await capture;
  return frames;
}

const site = await serveSite();
const screen = await startScreen(...screenSize);
const browser = await openers[name](screen.display, ...screenSize);
try {
  await browser.goTo(`${site.origin}/`);
  await browser.run(() => { document.querySelector('documentary-timeline').setAttribute('pace', 'any'); });
  let drawn = false;
  for (let tries = 0; tries < 300 && !drawn; tries += 1) {
    await pause(200);
    drawn = await browser.run(() => document.querySelector('documentary-timeline').hasAttribute('drawn'));
  }
  if (!drawn) throw new Error(`The story is not drawn: ${await browser.run(() => document.querySelector('.engine-note')?.textContent ?? 'no note')}`);
  await browser.run(addRuler, rulerSettings);
  await pause(500);
  const from = 2000;
  await browser.run((y) => { window.scrollTo({ top: y, behavior: 'instant' }); }, from);
  await pause(500);
  const first = await settledFrame(screen);
  const place = { left: first.ruler.left, top: first.ruler.top, bottom: first.ruler.bottom };
  const reference = await readReference(browser, screen, place, from - 1000, from + wheelTurns * wheelPx + 1000);
  await browser.run((y) => { window.scrollTo({ top: y, behavior: 'instant' }); }, from);
  await pause(600);

  for (const stalls of [false, true]) {
    if (stalls) {
      await browser.run(({ ms, part }) => {
        const step = () => {
          const end = performance.now() + (Math.random() < part ? ms : 0);
          while (performance.now() < end);
          requestAnimationFrame(step);
        };
        step();
      }, stall);
    }
    const frames = await record(browser, screen, place);
    const offsets = frames.map((frame) => offsetOf(frame.rows, reference, frame.scrolled)).filter((offset) => offset !== null);
    const wrong = offsets.filter((offset) => offset !== 0);
    const farthest = wrong.reduce((most, offset) => Math.max(most, Math.abs(offset)), 0);
    console.log(`${name}, ${stalls ? `main thread stalled ${stall.ms} ms in ${stall.part * 100} % of frames` : 'undisturbed'}: ` +
      `${offsets.length} moving frames, ${offsets.length - wrong.length} right, farthest ${farthest} px`);
    if (offsets.length < 30) throw new Error('Too few frames were seen to judge');
    if (wrong.length) process.exitCode = 1;
    await browser.run((y) => { window.scrollTo({ top: y, behavior: 'instant' }); }, from);
    await pause(600);
  }
} finally {
  await browser.close();
  await screen.close();
  site.close();
}
