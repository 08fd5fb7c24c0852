/// Why the page's own text shows instead of the canvas. Those that the reader chose are not faults and are not told.
export type Refusal =
  | 'plain'
  | 'print'
  | 'forcedColors'
  | 'saveData'
  | 'translated'
  | 'restyled'
  | 'webAssembly'
  | 'graphics';

/// Queries whose answer may change what can be drawn, or how.
export const watchedQueries = [
  'print',
  '(forced-colors: active)',
  '(prefers-reduced-data: reduce)',
  '(prefers-color-scheme: dark)',
  '(prefers-contrast: more)',
  '(prefers-reduced-motion: reduce)',
];

/// @return null when the canvas can be right now
export function refusalOf(host: Element): Refusal | null {
  if (new URLSearchParams(location.search).has('plain')) return 'plain';
  if (matchMedia('print').matches) return 'print';
  if (matchMedia('(forced-colors: active)').matches) return 'forcedColors';
  if (savesData()) return 'saveData';
  if (isTranslated()) return 'translated';
  if (isRestyled(host)) return 'restyled';
  if (typeof WebAssembly !== 'object' || !WebAssembly.compileStreaming) return 'webAssembly';
  if (!hasGraphics()) return 'graphics';
  return null;
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}

const writtenLanguage = document.documentElement.lang;

/// Translators in browsers mark the root element or change its language.
function isTranslated(): boolean {
  const root = document.documentElement;
  return /\btranslated-(ltr|rtl)\b/.test(root.className) || root.lang !== writtenLanguage;
}

/// Somebody else's colours or spacing: the engine's inks would not match, nor could a canvas set the letters apart.
function isRestyled(host: Element): boolean {
  const style = getComputedStyle(host.querySelector('p') ?? host);
  const spaced = [style.letterSpacing, style.wordSpacing].some((value) => value !== 'normal' && parseFloat(value) !== 0);
  // The host's own colour: its story's may be transparent now.
  const isInkDark = luminance(getComputedStyle(host).color) < 0.5;
  return spaced || isInkDark === isDark(host);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

/// The theme that the page shows: the element's attribute, the site's choice, else the reader's.
export function isDark(host: Element): boolean {
  const named = host.getAttribute('theme') ?? document.documentElement.dataset['theme'];
  return named ? named === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

/// 0 light, 1 dark, 2 and 3 the same with high contrast.
export function themeOf(host: Element): number {
  return (isDark(host) ? 1 : 0) + (matchMedia('(prefers-contrast: more)').matches ? 2 : 0);
}

let graphics: boolean | undefined;

/// Asked once: a context made for the question is given back at once.
function hasGraphics(): boolean {
  if (graphics === undefined) {
    const context = document.createElement('canvas').getContext('webgl');
    graphics = context !== null;
    context?.getExtension('WEBGL_lose_context')?.loseContext();
  }
  return graphics;
}
