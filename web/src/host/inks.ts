type Rgb = [number, number, number];

/// What a frame takes over from the page around it; absent members stay the documentary's own.
export interface FrameStyle {
  ink?: string;
  ground?: string;
  muted?: string;
  faint?: string;
  axis?: string;
  rule?: string;
  serif?: string;
  sans?: string;
  density?: string;
}

/// A pair that could not be read as it was asked for.
export interface Correction {
  property: string;
  given: string;
  used: string;
}

/// Least contrast of words with the ground, and of marks. @source WCAG 2.2, 1.4.3 and 1.4.11
const leastWords = 4.5;
const leastMarks = 3;

/// The custom properties of an element in the form that frames take, with colours that can be read.
///
/// @param read     value of a custom property, "" where it is not set
/// @param resolve  a colour as the browser computes it, "rgb(…)"
export function readStyle(read: (name: string) => string, resolve: (color: string) => string): { style: FrameStyle; corrections: Correction[] } {
  const style: FrameStyle = {};
  const corrections: Correction[] = [];
  const given = (name: string): Rgb | null => (read(name) ? parse(resolve(read(name))) : null);
  const ground = given('--timeline-ground');
  const ink = given('--timeline-ink');
  // One without the other cannot be judged: the other could be of either theme.
  if (ground && ink) {
    const mend = (property: string, color: Rgb, least: number): string => {
      const used = readable(color, ground, least);
      if (hex(used) !== hex(color)) corrections.push({ property, given: hex(color), used: hex(used) });
      return hex(used);
    };
    style.ground = hex(ground);
    style.ink = mend('--timeline-ink', ink, leastWords);
    const mixed = (part: number): Rgb => mix(parse(style.ink ?? '') ?? ink, ground, part);
    style.muted = mend('--timeline-muted', given('--timeline-muted') ?? readable(mixed(0.7), ground, leastWords), leastWords);
    style.faint = style.muted;
    style.axis = hex(readable(mixed(0.5), ground, leastMarks));
    style.rule = hex(mixed(0.2));
  }
  for (const name of ['serif', 'sans', 'density'] as const) {
    const value = read(`--timeline-${name}`);
    if (value) style[name] = value;
  }
  return { style, corrections };
}

function parse(color: string): Rgb | null {
  if (/^#[0-9a-f]{6}$/i.test(color)) return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)) as Rgb;
  const found = /^rgba?\((\d+)[ ,]+(\d+)[ ,]+(\d+)/.exec(color);
  return found ? [Number(found[1]), Number(found[2]), Number(found[3])] : null;
}

const hex = (color: Rgb): string => `#${color.map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`;
const mix = (one: Rgb, other: Rgb, part: number): Rgb => one.map((value, at) => value * part + (other[at] ?? 0) * (1 - part)) as Rgb;

/// Towards black or white, whichever stands out more from the ground, as little as it takes.
function readable(color: Rgb, ground: Rgb, least: number): Rgb {
  if (contrast(color, ground) >= least) return color;
  const end: Rgb = contrast([0, 0, 0], ground) >= contrast([255, 255, 255], ground) ? [0, 0, 0] : [255, 255, 255];
  for (let part = 0.95; part > 0; part -= 0.05) {
    const moved = mix(color, end, part);
    if (contrast(moved, ground) >= least) return moved;
  }
  return end;
}

/// @source WCAG 2.2, "relative luminance", "contrast ratio"
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
