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

/// The programs that the story needs to become interactive.
const ofStory = /^(story|engine)[-.]/;
/// What only the view Explore fetches: no part of the story's code.
const ofExplore = /^(timeline-)?explore-/;
/// What frames and other people's pages fetch.
const forHosts = /^(embed|documentary-timeline|frames)-/;
const isCode = /\.(m?js|wasm)$/;

/// The files that a page names for the reader's language.
const datasetFiles = (html) => [...html.matchAll(/\s(?:src|messages)="?([^"\s>]+\.json)/g)].map(([, name]) => name);

/// @return {firstChapterGzip, wholePageGzip, code: {shell, css, js, wasm}, codeTotal, openedLater, explore, data};
///         all but the first two in brotli bytes: code the story's own until it is interactive, openedLater what the
///         reader opens in it (search, guided path, citations), explore what the view Explore alone fetches, data the
///         dataset and the words of the page's language
export async function measureSizes(folder) {
  const html = await readFile(path.join(folder, 'index.html'), 'utf8');
  const files = await readdir(folder, { recursive: true });
  const packed = async (names) => {
    const contents = await Promise.all(names.map((name) => readFile(path.join(folder, name))));
    return contents.reduce((sum, content) => sum + brotliBytes(content), 0);
  };
  const programs = files.filter((name) => isCode.test(name) && !forHosts.test(path.basename(name)));
  const isOfStory = (name) => ofStory.test(path.basename(name));
  const isOfExplore = (name) => ofExplore.test(path.basename(name));
  const story = programs.filter(isOfStory);
  const code = {
    shell: brotliBytes(shellOf(html)),
    css: brotliBytes(stylesOf(html)),
    js: await packed(story.filter((name) => !name.endsWith('.wasm'))),
    wasm: await packed(story.filter((name) => name.endsWith('.wasm'))),
  };
  return {
    firstChapterGzip: gzipBytes(untilFirstChapterEnds(html)),
    wholePageGzip: gzipBytes(html),
    code,
    codeTotal: Object.values(code).reduce((sum, bytes) => sum + bytes, 0),
    openedLater: await packed(programs.filter((name) => !isOfStory(name) && !isOfExplore(name))),
    explore: await packed(programs.filter(isOfExplore)),
    data: await packed(datasetFiles(html)),
  };
}
