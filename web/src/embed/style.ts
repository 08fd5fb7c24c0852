const inks = ['ink', 'ground', 'muted', 'faint', 'axis', 'rule'];
const fonts = ['serif', 'sans'];
/// Space between entries: --elastic of story.css.
const densities: Record<string, string> = { compact: '0.3', open: '1.2' };

const isColor = (value: unknown): value is string => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);
/// Names of the reader's own fonts; nothing can be fetched.
const isFont = (value: unknown): value is string => typeof value === 'string' && /^[\p{L}\d ,'-]{1,120}$/u.test(value);

/// Colours, fonts and density of the page around the frame. What is none of these is left out. With other colours than the
/// engine's own the story is text, in those colours (element/capability.ts).
export function takeStyle(root: HTMLElement, style: Record<string, unknown>): void {
  const set = (name: string, value: string): void => root.style.setProperty(`--${name}`, value);
  for (const name of inks) {
    const value = style[name];
    if (isColor(value)) set(name, value);
  }
  for (const name of fonts) {
    const value = style[name];
    if (isFont(value)) set(name, value);
  }
  const density = densities[String(style['density'])];
  if (density) set('elastic', density);
}
