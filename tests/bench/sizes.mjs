// Bytes of our own site, packed as a server would send them.
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export const gzipBytes = (content) => gzipSync(content, { level: 9 }).length;
export const brotliBytes = (content) => brotliCompressSync(content).length;

/// The page from its first byte to the end of its first chapter's section.
/// Throws if there is none: a figure of the wrong part would be worse than no figure.
export function untilFirstChapterEnds(html) {
  const start = html.search(/<section[^>]*\sid="?chapter=/);
  if (start < 0) throw new Error('the page has no chapter');
  const tags = /<(\/?)section\b/g;
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return html.slice(0, html.indexOf('>', tag.index) + 1);
  }
  throw new Error('the first chapter has no end');
}

/// The page without its chronology and without its styles: what carries them.
export function shellOf(html) {
  return html
    .replace(/(<documentary-timeline\b[^>]*>)[\s\S]*(<\/documentary-timeline>)/, '$1$2')
    .replace(/(<style\b[^>]*>)[\s\S]*?(<\/style>)/g, '$1$2');
}

export const stylesOf = (html) =>
  [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map((found) => found[1]).join('\n');

/// Brotli bytes of a linked program: its module and its script; null if it is not built.
export async function programBytes(stem) {
  if (!existsSync(`${stem}.wasm`)) return null;
  const parts = await Promise.all(['.wasm', '.mjs'].map((suffix) => readFile(stem + suffix)));
  return parts.reduce((sum, content) => sum + brotliBytes(content), 0);
}

/// What only the view Explore fetches, which is no part of the story's code.
const ofExplore = /(^|[\\/])(timeline-)?explore-/;

/// @return {firstChapterGzip, wholePageGzip, code: {shell, css, js, wasm}, codeTotal, data}; code and data
///         in brotli bytes
export async function measureSizes(folder) {
  const html = await readFile(path.join(folder, 'index.html'), 'utf8');
  const files = await readdir(folder, { recursive: true });
  const packed = async (pattern) => {
    const wanted = files.filter((name) => pattern.test(name) && !ofExplore.test(name));
    const contents = await Promise.all(wanted.map((name) => readFile(path.join(folder, name))));
    return contents.reduce((sum, content) => sum + brotliBytes(content), 0);
  };
  const code = {
    shell: brotliBytes(shellOf(html)),
    css: brotliBytes(stylesOf(html)) + (await packed(/\.css$/)),
    js: await packed(/\.m?js$/),
    wasm: await packed(/\.wasm$/),
  };
  return {
    firstChapterGzip: gzipBytes(untilFirstChapterEnds(html)),
    wholePageGzip: gzipBytes(html),
    code,
    codeTotal: Object.values(code).reduce((sum, bytes) => sum + bytes, 0),
    data: await packed(/\.json$/),
  };
}
