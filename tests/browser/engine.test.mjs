// The engine alone on a page made by hand: pixels where its dump says, words where the browser's are, rest, two
// instances, a lost context.
import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { pngFile } from '../../scripts/motifs/png.mjs';
import { serve } from '../../scripts/lib/serve.mjs';
import { launchChromium } from './support/chromium.mjs';
import { bestShift, inkOf, readPng } from './support/pixels.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

const english = (words) => ({ en: words });
const entry = (id, date, title) => ({
  id, date, title: english(title), summary: english('It happened.'), chapter: 'year', tracks: ['trees'],
  sources: ['diary'], importance: 1,
});
const garden = {
  format: 'timeline-1', id: 'garden', version: '1', date: '2020-01-01', languages: ['en'],
  title: english('A garden'), lead: english('How it grew.'), method: english('Somebody wrote it down.'), contact: { mail: '', url: '' }, dataLicence: 'CC BY 4.0',
  tracks: [{ id: 'trees', name: english('Trees'), light: '#126e6b', dark: '#4fb3ae' }],
  chapters: [{ id: 'year', title: english('A year'), about: english('It goes by.') }],
  sources: [{
    id: 'diary', label: 'Diary 1999', title: english('A diary'), titleLanguage: 'en', publisher: 'Nobody', link: 'none',
    kind: 'letter', reading: 'whole',
  }],
  media: [{
    id: 'leaf', file: 'leaf.png', width: 4, height: 4, alt: english('A leaf'), credit: 'Nobody', licence: 'CC BY 4.0',
    sha256: '0'.repeat(64),
  }],
  events: [entry('seed', '1999-03-01', 'A seed'), entry('apple', '1999-10-05', 'An apple')],
};

/// A PNG of 4 × 4 opaque pixels, red above and blue below.
function leafPng() {
  const header = Buffer.from([0, 0, 0, 4, 0, 0, 0, 4, 8, 2, 0, 0, 0]);
  const row = (color) => [0, ...color, ...color, ...color, ...color];
  const rows = Buffer.from([...row([255, 0, 0]), ...row([255, 0, 0]), ...row([0, 0, 255]), ...row([0, 0, 255])]);
  return pngFile(['IHDR', header], ['IDAT', deflateSync(rows)]);
}

const folder = await mkdtemp(path.join(tmpdir(), 'engine-'));
await cp(here('./engine'), folder, { recursive: true });
for (const file of ['engine.mjs', 'engine.wasm']) await cp(here(`../../build/web/${file}`), path.join(folder, file));
await writeFile(path.join(folder, 'garden.json'), JSON.stringify(garden));
await writeFile(path.join(folder, 'leaf.png'), leafPng());
const server = await serve(folder, 0);
const browser = await launchChromium();
test.after(async () => {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
});

/// A fresh page that keeps its faults.
async function openPage(program = browser, deviceScaleFactor = 1) {
  const page = await program.newPage();
  if (program === browser) await page.setViewport({ width: 800, height: 600, deviceScaleFactor });
  page.faults = [];
  page.on('pageerror', (error) => page.faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && page.faults.push(message.text()));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => window.ready);
  return page;
}

test('what the dump says is where the pixels are', async () => {
  const page = await openPage();
  const seen = await page.evaluate(async () => {
    const story = await openStory();
    const bits = story.frame(0);
    const dump = story.words('_dumpFrame');
    const at = story.pixels();
    const rects = dump.split('\n').filter((line) => line.startsWith('rect ')).map((line) => {
      const [, x, y, width, height, color] = line.split(' ');
      const channels = color.match(/[0-9a-f]{2}/g).map((hex) => parseInt(hex, 16));
      return { line, channels, pixel: at(Number(x) + Number(width) / 2, Number(y) + Number(height) / 2) };
    });
    return { bits, dump, rects, anchors: story.anchors, empty: at(590, 20), size: [story.canvas.width, story.canvas.height] };
  });
  assert.deepEqual(page.faults, []);
  assert.equal(seen.anchors, 6);
  assert.equal(seen.bits, 3);
  assert.deepEqual(seen.size, [600, 1200]);
  assert.ok(seen.rects.length >= 2, seen.dump);
  // Where the line breaks depends on the machine's fonts.
  const heading = [...seen.dump.matchAll(/^text f0 .* "(.*)"$/gm)].map(([, words]) => words.trim());
  assert.equal(heading.join(' '), 'A seed is sown in the orchard');
  assert.doesNotMatch(seen.dump, /An apple is picked/);
  const opaque = seen.rects.filter(({ channels }) => channels[3] === 255);
  assert.ok(opaque.length > 0);
  // A later mark may lie over the middle of an earlier line; most middles are free.
  const right = opaque.filter(({ channels, pixel }) => channels.every((value, i) => Math.abs(value - pixel[i]) <= 1));
  assert.ok(right.length >= opaque.length * 0.6, JSON.stringify(opaque));
  assert.deepEqual(seen.empty, [0, 0, 0, 0]);
  await page.close();
});

for (const [ratio, theme] of [[1, 'light'], [1, 'dark'], [1.25, 'light'], [2, 'dark'], [3, 'light']]) {
  test(`drawn words are the browser's own to the pixel at ratio ${ratio}, ${theme}`, async () => {
    // A screen of that density, not an emulated one: emulation puts the browser's own baselines on whole CSS pixels.
    const screen = await launchChromium({
      args: [`--force-device-scale-factor=${ratio}`, '--window-size=800,700'],
      defaultViewport: null,
    });
    const page = await openPage(screen);
    const clip = { x: 0, y: 190, width: 500, height: 150 };
    await page.evaluate((dark) => document.querySelector('#first').classList.toggle('dark', dark), theme === 'dark');
    const own = readPng(await page.screenshot({ clip }));
    const seen = await page.evaluate(async (dark) => {
      window.story = await openStory();
      story.call('_setTheme', dark ? 1 : 0);
      story.frame(0);
      story.story.classList.add('drawn');
      return devicePixelRatio;
    }, theme === 'dark');
    const drawn = readPng(await page.screenshot({ clip }));
    const box = { x: Math.round(56 * ratio), y: 0, width: Math.round(440 * ratio), height: Math.round(145 * ratio) };
    const shift = bestShift(inkOf(own, box), inkOf(drawn, box), Math.ceil(ratio) + 1);
    await screen.close();
    assert.equal(seen, ratio);
    assert.deepEqual(page.faults, []);
    assert.ok(shift.total > 500 * ratio, 'there are words');
    assert.deepEqual([shift.x, shift.y], [0, 0], JSON.stringify(shift));
    assert.ok(Math.abs(shift.weight - 1) < 0.025, JSON.stringify(shift));
    assert.ok(shift.difference < 0.01, JSON.stringify(shift));
  });
}

test('nothing runs by itself, and only a change asks for a frame', async () => {
  const page = await openPage();
  const seen = await page.evaluate(async () => {
    const story = await openStory();
    story.frame(0);
    const before = { ...asked };
    const frames = story.statistics().frames;
    const small = story.frame(20);
    const idle = story.call('_pendingDraws');
    // The page's own promise of a second, made by neither timer nor frame of ours.
    const channel = new MessageChannel();
    const end = performance.now() + 1000;
    await new Promise((resolve) => {
      channel.port1.onmessage = () => (performance.now() < end ? channel.port2.postMessage(0) : resolve());
      channel.port2.postMessage(0);
    });
    const after = { ...asked };
    story.call('_setTheme', 1);
    return { before, after, small, idle, drawn: story.statistics().frames - frames, pending: story.call('_pendingDraws') };
  });
  assert.deepEqual(seen.after, seen.before);
  assert.equal(seen.small & 1, 0);
  assert.equal(seen.idle, 0);
  assert.equal(seen.drawn, 0);
  assert.equal(seen.pending, 3);
  await page.close();
});

test('scrolling far moves the canvas and keeps text within its budget', async () => {
  const page = await openPage(browser, 3);
  const seen = await page.evaluate(async () => {
    const story = await openStory();
    const tops = [];
    for (let top = 0; top <= 2400; top += 100) {
      story.frame(top);
      tops.push({ top, canvas: story.call('_canvasTopPx'), height: story.call('_canvasHeightPx') });
    }
    return { tops, statistics: story.statistics(), size: [story.canvas.width, story.canvas.height] };
  });
  for (const { top, canvas, height } of seen.tops) {
    assert.ok(canvas <= top && canvas + height >= top + 600, JSON.stringify({ top, canvas, height }));
    assert.ok(Math.abs(canvas * 3 - Math.round(canvas * 3)) < 0.01);
  }
  assert.ok(seen.size[1] <= 4096);
  assert.ok(seen.statistics.text.bytes <= 32 * 1024 * 1024);
  assert.ok(seen.statistics.frames > 2 && seen.statistics.frames < seen.tops.length);
  await page.close();
});

test('two instances on a page, one in a shadow root, keep to themselves', async () => {
  const page = await openPage();
  const seen = await page.evaluate(async () => {
    const first = await openStory();
    const host = document.createElement('div');
    host.style.cssText = 'position: relative; height: 3000px';
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const second = await openStory(document.querySelector('#first'), root);
    second.call('_setTheme', 1);
    second.setViewport(300);
    first.frame(0);
    second.frame(1300);
    const inked = (instance, y) => {
      const at = instance.pixels();
      let count = 0;
      for (let dy = 0; dy < 40; ++dy) for (let x = 60; x < 480; ++x) count += at(x, y + dy)[3] > 128 ? 1 : 0;
      return count;
    };
    return {
      sizes: [first.canvas.height, second.canvas.height],
      tops: [first.call('_canvasTopPx'), second.call('_canvasTopPx')],
      ink: [inked(first, 200), inked(second, 1500)],
    };
  });
  assert.deepEqual(page.faults, []);
  assert.deepEqual(seen.sizes, [1200, 600]);
  assert.equal(seen.tops[0], 0);
  assert.ok(seen.tops[1] > 900);
  assert.ok(seen.ink[0] > 500 && seen.ink[1] > 300, JSON.stringify(seen));
  await page.close();
});

test('a lost context is rebuilt to the same pixels', async () => {
  const page = await openPage();
  const clip = { x: 0, y: 0, width: 600, height: 500 };
  await page.evaluate(async () => {
    window.story = await openStory();
    story.story.classList.add('drawn');
    story.frame(0);
  });
  const before = await page.screenshot({ clip });
  const lost = await page.evaluate(async () => {
    const context = story.canvas.getContext('webgl');
    window.loss = context.getExtension('WEBGL_lose_context');
    const event = new Promise((resolve) => story.canvas.addEventListener('webglcontextlost', (each) => {
      each.preventDefault();
      resolve();
    }));
    loss.loseContext();
    await event;
    story.call('_contextLost');
    return { bits: story.frame(0), drawn: story.call('_draw'), picture: story.lend(leaf, (at, length) => story.call('_imageArrived', 0, at, length)) };
  });
  assert.deepEqual(lost, { bits: 4, drawn: 0, picture: 0 });
  const restored = await page.evaluate(async () => {
    const event = new Promise((resolve) => story.canvas.addEventListener('webglcontextrestored', resolve));
    loss.restoreContext();
    await event;
    return { ready: story.call('_contextRestored'), bits: story.frame(0) };
  });
  assert.deepEqual(restored, { ready: 1, bits: 3 });
  const after = await page.screenshot({ clip });
  assert.ok(Buffer.from(before).equals(Buffer.from(after)));
  assert.deepEqual(page.faults.filter((fault) => !/CONTEXT_LOST/.test(fault)), []);
  await page.close();
});

test('the strip is drawn on the same surface and copied', async () => {
  const page = await openPage();
  const seen = await page.evaluate(async () => {
    const story = await openStory();
    const strip = document.createElement('canvas');
    strip.width = 600;
    strip.height = 56;
    const bits = story.frame(400, strip);
    const { data } = strip.getContext('2d').getImageData(0, 0, 600, 56);
    let ink = 0;
    for (let i = 3; i < data.length; i += 4) ink += data[i] > 128 ? 1 : 0;
    const at = story.pixels();
    let words = 0;
    for (let y = 200; y < 240; ++y) for (let x = 60; x < 480; ++x) words += at(x, y)[3] > 128 ? 1 : 0;
    return { bits, ink, words };
  });
  assert.equal(seen.bits & 3, 3);
  assert.ok(seen.ink > 100, `${seen.ink} pixels in the strip`);
  assert.ok(seen.words > 500);
  await page.close();
});

test('pictures are decoded within limits; a bad one is refused', async () => {
  const page = await openPage();
  const seen = await page.evaluate(async () => {
    const story = await openStory();
    story.frame(0);
    const arrive = (media, bytes) => story.lend(bytes, (at, length) => story.call('_imageArrived', media, at, length));
    const huge = leaf.slice();
    huge.set([0, 0, 0x7f, 0xff, 0, 0, 0x7f, 0xff], 16);
    return {
      good: arrive(0, leaf), unknown: arrive(7, leaf), cut: arrive(0, leaf.slice(0, 40)), huge: arrive(0, huge),
      text: arrive(0, new TextEncoder().encode('<svg/>')), pending: story.call('_pendingDraws'), images: story.statistics().images,
    };
  });
  assert.deepEqual(seen, { good: 1, unknown: 0, cut: 0, huge: 0, text: 0, pending: 1, images: { bytes: 64, count: 1 } });
  await page.close();
});

test('a dataset that is none makes no player and says why', async () => {
  const page = await openPage();
  const seen = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    document.body.append(canvas);
    const instance = await Instance.open(canvas, new TextEncoder().encode('{"format": "timeline-1", '));
    const fault = JSON.parse(instance.module.UTF8ToString(instance.module._lastFault()));
    const sound = await Instance.open(canvas);
    return { player: instance.player, fault, diagnostics: JSON.parse(sound.words('_playerDiagnostics')) };
  });
  assert.equal(seen.player, 0);
  assert.equal(seen.fault.fault, 'dataset');
  assert.ok(seen.fault.diagnostics.length >= 1);
  assert.equal(seen.fault.diagnostics[0].line, 1);
  assert.deepEqual(seen.diagnostics.filter(({ severity }) => severity === 'fault'), []);
  await page.close();
});

test('malformed measures are refused and change nothing', async () => {
  const page = await openPage();
  const seen = await page.evaluate(async () => {
    const story = await openStory();
    story.frame(0);
    return {
      lines: story.lend(new Uint8Array([1, 0, 0, 0, 255, 255, 255, 255]), (at, length) => story.call('_setLines', at, length)),
      fonts: story.setFonts(['600 large serif']),
      pending: story.call('_pendingDraws'),
      event: [story.call('_eventAt', 100, 250) >>> 0, story.call('_eventAt', 590, 20) >>> 0],
    };
  });
  assert.deepEqual(seen, { lines: 0, fonts: 0, pending: 0, event: [0, 0xffffffff] });
  await page.close();
});
