// A page that does by hand what the element does: makes instances, measures text, draws.
import createEngine from './engine.mjs';

const letters = { chapter: 'c', list: 'l', event: 'e', date: 'd' };

// What the page's clock and schedulers are asked for, to prove that the engine rests.
export const asked = { frames: 0, timers: 0 };
for (const [name, key] of [['requestAnimationFrame', 'frames'], ['setTimeout', 'timers'], ['setInterval', 'timers']]) {
  const original = window[name].bind(window);
  window[name] = (...parameters) => {
    ++asked[key];
    return original(...parameters);
  };
}

const bytesOf = async (name) => new Uint8Array(await (await fetch(name)).arrayBuffer());
const dataset = await bytesOf('garden.json');
const leaf = await bytesOf('leaf.png');

class Instance {
  /// @param canvas  the story's; may be in a shadow root
  static async open(canvas, data = dataset) {
    const self = new Instance();
    self.canvas = canvas;
    self.module = await createEngine({ canvas, preRun: [(m) => { m.specialHTMLTargets['#canvas'] = canvas; }] });
    self.player = self.lend(data, (at) => self.module._createPlayer(at, data.length));
    return self;
  }

  lend(bytes, use) {
    const at = this.module._malloc(bytes.length || 1);
    this.module.HEAPU8.set(bytes, at);
    const answer = use(at, bytes.length);
    this.module._free(at);
    return answer;
  }
  words(name) { return this.module.UTF8ToString(this.module[name](this.player)); }
  call(name, ...parameters) { return this.module[name](this.player, ...parameters); }

  setViewport(height = innerHeight, contentHeight = 3000) {
    this.call('_setViewport', 600, height, devicePixelRatio, 600, contentHeight);
  }
  setAnchors() {
    const boxes = [
      [letters.chapter, 0, 0, 100, 600, 2900],
      [letters.list, 0, 40, 180, 560, 2800],
      [letters.event, 0, 60, 200, 440, 200],
      [letters.date, 0, 60, 200, 440, 24],
      [letters.event, 1, 60, 1500, 440, 200],
      [letters.date, 1, 60, 1500, 440, 24],
    ];
    const floats = Float32Array.from(boxes.flatMap(([letter, ...rest]) => [letter.charCodeAt(0), ...rest]));
    return this.lend(new Uint8Array(floats.buffer), (at) => this.call('_setAnchors', at, boxes.length));
  }
  setFonts(fonts) {
    return this.lend(new TextEncoder().encode(fonts.join('\n')), (at, length) => this.call('_setFonts', at, length));
  }
  setLines(card, lines) {
    const texts = lines.map((line) => new TextEncoder().encode(line.text));
    const size = 8 + texts.reduce((sum, text) => sum + 28 + Math.ceil(text.length / 4) * 4, 0);
    const view = new DataView(new ArrayBuffer(size));
    view.setUint32(0, card, true);
    view.setUint32(4, lines.length, true);
    let at = 8;
    lines.forEach((line, i) => {
      view.setUint16(at, line.font, true);
      [line.x, line.y, line.width, line.height, line.baseline].forEach((number, n) => view.setFloat32(at + 4 + 4 * n, number, true));
      view.setUint32(at + 24, texts[i].length, true);
      new Uint8Array(view.buffer).set(texts[i], at + 28);
      at += 28 + Math.ceil(texts[i].length / 4) * 4;
    });
    return this.lend(new Uint8Array(view.buffer), (from, length) => this.call('_setLines', from, length));
  }

  /// One animation frame as the element does it. @return the bits
  frame(scrollTop, strip) {
    let bits = this.call('_scrollTo', scrollTop, performance.now());
    if (bits & 4) return bits;
    if (bits & 2 && strip) {
      this.call('_drawStrip', 600, 56);
      strip.getContext('2d').drawImage(this.canvas, 0, 0);
      bits |= 1;
    }
    if (bits & 1) {
      this.canvas.style.top = `${this.call('_canvasTopPx')}px`;
      this.canvas.style.width = `${this.call('_canvasWidthPx')}px`;
      this.canvas.style.height = `${this.call('_canvasHeightPx')}px`;
      this.call('_draw');
    }
    return bits;
  }
  /// Draws again and reads the pixels in the same task.
  pixels() {
    this.call('_draw');
    const copy = document.createElement('canvas');
    copy.width = this.canvas.width;
    copy.height = this.canvas.height;
    const context = copy.getContext('2d', { willReadFrequently: true });
    context.drawImage(this.canvas, 0, 0);
    const { data } = context.getImageData(0, 0, copy.width, copy.height);
    const top = Math.round(this.call('_canvasTopPx') * devicePixelRatio);
    /// @return straight red, green, blue, alpha at a point of the story
    return (x, y) => [...data.slice(4 * ((Math.floor(y * devicePixelRatio) - top) * copy.width + Math.floor(x * devicePixelRatio)), 4 * ((Math.floor(y * devicePixelRatio) - top) * copy.width + Math.floor(x * devicePixelRatio)) + 4)];
  }
  statistics() { return JSON.parse(this.words('_frameStatistics')); }
}

/// Lines of the page's own text as the browser broke them.
function readLines(story, fonts) {
  const origin = story.getBoundingClientRect();
  const cards = new Map();
  for (const block of story.querySelectorAll('[data-card]')) {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const style = getComputedStyle(node.parentElement);
      const css = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      if (!fonts.includes(css)) fonts.push(css);
      const ascent = ascentIn(node.parentElement);
      for (const line of linesOf(node)) {
        const lines = cards.get(Number(block.dataset.card)) ?? [];
        cards.set(Number(block.dataset.card), lines);
        lines.push({
          font: fonts.indexOf(css), text: line.text,
          x: line.box.left - origin.left, y: line.box.top - origin.top,
          width: line.box.width, height: line.box.height, baseline: line.box.top - origin.top + ascent,
        });
      }
    }
  }
  return cards;
}

/// From the top of a run's rectangle to its baseline, where an empty inline block stands.
function ascentIn(element) {
  const probe = document.createElement('span');
  const foot = document.createElement('span');
  probe.style.cssText = 'position: absolute; visibility: hidden; white-space: pre';
  foot.style.cssText = 'display: inline-block; width: 0; height: 0';
  probe.append('x', foot);
  element.append(probe);
  const range = document.createRange();
  range.selectNodeContents(probe.firstChild);
  const ascent = foot.getBoundingClientRect().bottom - range.getBoundingClientRect().top;
  probe.remove();
  return ascent;
}

function linesOf(node) {
  const range = document.createRange();
  const lines = [];
  for (let i = 0; i < node.length; ++i) {
    range.setStart(node, i);
    range.setEnd(node, i + 1);
    const rect = range.getClientRects()[0];
    if (!rect) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.top - rect.top) < 2) last.to = i + 1;
    else lines.push({ top: rect.top, from: i, to: i + 1 });
  }
  return lines.map(({ from, to }) => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return { text: node.data.slice(from, to), box: range.getBoundingClientRect() };
  });
}

export async function openStory(story = document.querySelector('#first'), root = story) {
  const canvas = document.createElement('canvas');
  root.append(canvas);
  const instance = await Instance.open(canvas);
  instance.story = story;
  instance.setViewport();
  instance.anchors = instance.setAnchors();
  const fonts = [];
  const cards = readLines(story, fonts);
  instance.setFonts(fonts);
  for (const [card, lines] of cards) instance.setLines(card, lines);
  return instance;
}

Object.assign(window, { asked, dataset, leaf, Instance, openStory });
window.ready = true;
