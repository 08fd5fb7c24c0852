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
];

/// @return null when the canvas can be right now
export function refusalOf(host: Element): Refusal | null {
  if (new URLSearchParams(location.search).has('plain')) return 'plain';
  if (matchMedia('print').matches) return 'print';
  if (matchMedia('(forced-colors: active)').matches) return 'forcedColors';
  if (savesData()) return 'saveData';
  if (isTranslated()) return 'translated';
  if (isRestyled(host)) return 'restyled';
  if (!hasWebAssembly()) return 'webAssembly';
  if (!('adoptedStyleSheets' in document) || !hasGraphics()) return 'graphics';
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
  return spaced || themeOf(host) < 0;
}

const inkNames = ['--ink', '--muted', '--axis', '--ground'];
/// What these are where the engine draws the same: src/scene/theme.cpp. With high contrast they are the reader's own.
const drawnInks = [
  '#1b1a17 #57534a #857b69 #f4efe6',
  '#f1ebdd #b3ab9b #827968 #14130f',
  'canvastext canvastext canvastext canvas',
];

/// The engine's theme that the page shows, by the page's own inks.
///
/// @return 0 light, 1 dark, 2 and 3 the same with high contrast; -1 for inks that are not the engine's
export function themeOf(host: Element): number {
  const style = getComputedStyle(host);
  const inks = inkNames.map((name) => style.getPropertyValue(name).trim()).join(' ').toLowerCase();
  // The host's own colour: its story's may be transparent now.
  const color = (style.color.match(/[\d.]+/g) ?? []).map(Number);
  const theme = drawnInks.indexOf(inks);
  if (theme === 2) return (color[1] ?? 0) < 128 ? 2 : 3;
  const hex = color.map((channel) => channel.toString(16).padStart(2, '0')).join('');
  return inks.startsWith(`#${hex} `) ? theme : -1;
}

let webAssembly: boolean | undefined;

/// Asked once, with the shortest program: a policy may refuse what the browser has.
function hasWebAssembly(): boolean {
  if (webAssembly === undefined) {
    try {
      webAssembly = Boolean(new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)) && WebAssembly.compileStreaming);
    } catch {
      webAssembly = false;
    }
  }
  return webAssembly;
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
