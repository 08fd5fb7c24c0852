// A plate: one drawing in one ink, built from strokes of three weights, as an engraver would cut it.
export const widthPx = 960;
export const heightPx = 480;

/** Stroke weights, pixels: outline, inner edge, hatching. */
export const weight = { outline: 5, edge: 3.5, hatch: 2 };

/** Repeatable numbers in [0, 1): the plates must come out the same on every run. */
export function randomOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const number = (value) => String(Math.round(value * 10) / 10);
const pointsOf = (points) => points.map(([x, y]) => `${number(x)},${number(y)}`).join(" ");

/** Collects SVG elements. Points are [x, y] in pixels. */
export class Plate {
  elements_ = [];
  clips_ = [];

  line(from, to, strokeWidth = weight.edge) {
    return this.path_([from, to], strokeWidth, false);
  }

  polyline(points, strokeWidth = weight.edge) {
    return this.path_(points, strokeWidth, false);
  }

  polygon(points, strokeWidth = weight.outline) {
    return this.path_(points, strokeWidth, true);
  }

  solid(points) {
    this.elements_.push(`<polygon points="${pointsOf(points)}" fill="#000"/>`);
    return this;
  }

  circle([x, y], radius, strokeWidth = weight.edge) {
    this.elements_.push(`<circle cx="${number(x)}" cy="${number(y)}" r="${number(radius)}" fill="none" stroke="#000" stroke-width="${strokeWidth}"/>`);
    return this;
  }

  disc([x, y], radius) {
    this.elements_.push(`<circle cx="${number(x)}" cy="${number(y)}" r="${number(radius)}" fill="#000"/>`);
    return this;
  }

  /** A path in SVG's own words, stroked. */
  curve(data, strokeWidth = weight.edge) {
    this.elements_.push(`<path d="${data}" fill="none" stroke="#000" stroke-width="${strokeWidth}" stroke-linecap="round" stroke-linejoin="round"/>`);
    return this;
  }

  /** Fills a polygon with parallel strokes. @param angle degrees from the horizontal @param gap pixels between strokes */
  hatch(points, angle, gap, strokeWidth = weight.hatch) {
    const id = `c${this.clips_.length}`;
    this.clips_.push(`<clipPath id="${id}"><polygon points="${pointsOf(points)}"/></clipPath>`);
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const centre = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
    const reach = Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) / 2 + gap;
    const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
    let data = "";
    for (let offset = -reach; offset <= reach; offset += gap) {
      const [x, y] = [centre[0] - sin * offset, centre[1] + cos * offset];
      data += `M${number(x - cos * reach)} ${number(y - sin * reach)}L${number(x + cos * reach)} ${number(y + sin * reach)}`;
    }
    this.elements_.push(`<path clip-path="url(#${id})" d="${data}" fill="none" stroke="#000" stroke-width="${strokeWidth}"/>`);
    return this;
  }

  /** Clears what was drawn so far inside a polygon: whatever comes next stands in front of it. */
  clear(points) {
    const id = `m${this.clips_.length}`;
    this.clips_.push(`<mask id="${id}" maskUnits="userSpaceOnUse" x="0" y="0" width="${widthPx}" height="${heightPx}"><rect width="${widthPx}" height="${heightPx}" fill="#fff"/><polygon points="${pointsOf(points)}" fill="#000"/></mask>`);
    this.elements_ = [`<g mask="url(#${id})">${this.elements_.join("")}</g>`];
    return this;
  }

  /** The ground that all plates share: one firm line, and strokes under it that thin out. */
  ground(y, seed, { from = 70, to = 890, rows = 4 } = {}) {
    const random = randomOf(seed);
    this.line([from, y], [to, y], weight.outline);
    for (let row = 1; row <= rows; ++row) {
      const rowY = y + 9 * row + 2 * row * row;
      let x = from + 24 * row + random() * 60;
      const end = to - 24 * row;
      while (x < end - 30) {
        const length = Math.min(end - x, 40 + random() * (220 - 30 * row));
        this.line([x, rowY], [x + length, rowY], row === 1 ? weight.edge : weight.hatch);
        x += length + 24 + random() * 60 * row;
      }
    }
    return this;
  }

  /** @return the drawing as SVG; black on nothing */
  svg() {
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}"><defs>${this.clips_.join("")}</defs>${this.elements_.join("")}</svg>`;
  }

  path_(points, strokeWidth, closed) {
    const tag = closed ? "polygon" : "polyline";
    this.elements_.push(`<${tag} points="${pointsOf(points)}" fill="none" stroke="#000" stroke-width="${strokeWidth}" stroke-linecap="round" stroke-linejoin="round"/>`);
    return this;
  }
}
