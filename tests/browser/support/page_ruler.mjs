// A ruler in the page whose place a picture of the screen tells, beside the words that the canvas draws.

export const blockPx = 16;
const cellPx = 4;
const bits = 14;
const magenta = 0xff00ff;
/// Columns: the mark that finds the ruler, a clock that changes with each block, the bits of the block's number.
export const rulerWidthPx = (2 + bits) * cellPx;

/// Runs in the page: paints the ruler along the whole document and takes away what the page itself still shows.
export function addRuler(settings) {
  const { block, cell, count } = settings;
  const width = (2 + count) * cell;
  const tallest = 4096;
  const height = document.documentElement.scrollHeight;
  for (let top = 0; top < height; top += tallest) {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = Math.min(tallest, height - top);
    Object.assign(canvas.style, { position: 'absolute', left: '0', top: `${top}px`, width: `${width}px`, height: `${canvas.height}px`, zIndex: '9', maxWidth: 'none' });
    const context = canvas.getContext('2d');
    for (let y = 0; y < canvas.height; y += block) {
      const number = (top + y) / block;
      const cells = ['#f0f', number % 2 ? '#fff' : '#000'];
      for (let bit = 0; bit < count; bit += 1) cells.push((number >> bit) & 1 ? '#fff' : '#000');
      cells.forEach((color, column) => {
        context.fillStyle = color;
        context.fillRect(column * cell, y, cell, block);
      });
    }
    document.body.append(canvas);
  }
  const rules = new CSSStyleSheet();
  rules.replaceSync('main, main * { border-color: transparent !important } .strip { display: none !important } html { scrollbar-width: none }');
  document.adoptedStyleSheets = [rules];
}

export const rulerSettings = { block: blockPx, cell: cellPx, count: bits };

/// Where the page is on the screen: {left, top, bottom}, and how far it is scrolled; null when no ruler is seen, or when
/// its upper and lower half disagree: then the browser was painting a part of the screen after another.
export function readRuler(frame, known) {
  const place = known ?? findRuler(frame);
  if (!place) return null;
  const readings = [0, 0.3, 0.6, 0.9].map((part) => readFrom(frame, place, Math.floor(place.top + part * (place.bottom - place.top))));
  return readings.every((one) => one !== null && one === readings[0]) ? { ...place, scrolled: readings[0] } : null;
}

function readFrom(frame, { left, top, bottom }, from) {
  const clock = (y) => frame.at(left + cellPx * 1.5, y) & 1;
  let edge = from + 1;
  while (edge < bottom && clock(edge) === clock(edge - 1)) edge += 1;
  const middle = edge + blockPx / 2;
  if (middle >= bottom) return null;
  let number = 0;
  for (let bit = 0; bit < bits; bit += 1) number |= (frame.at(left + Math.floor((2.5 + bit) * cellPx), middle) & 1) << bit;
  return number * blockPx - (edge - top);
}

function findRuler(frame) {
  const isMark = (x, y) => frame.at(x, y) === magenta;
  for (let x = 0; x < frame.width / 2; x += 1) {
    const y = Math.floor(frame.height * 0.6);
    if (!isMark(x, y)) continue;
    let top = y;
    let bottom = y;
    while (top > 0 && isMark(x, top - 1)) top -= 1;
    while (bottom < frame.height && isMark(x, bottom)) bottom += 1;
    return { left: x, top, bottom };
  }
  return null;
}
