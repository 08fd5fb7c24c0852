import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';

import { brotliBytes, gzipBytes, measureSizes, shellOf, stylesOf, untilFirstChapterEnds } from './sizes.mjs';

const page =
  '<head><style>p { color: red }</style></head><documentary-timeline src="a.json"><section class="opening">lead</section>' +
  '<section class="chapter" id="chapter=one"><section>inner</section>first</section><section id="chapter=two">second' +
  '</section></documentary-timeline><footer>end</footer>';

test('the first chapter ends where its own section does', () => {
  const part = untilFirstChapterEnds(page);
  assert.ok(part.startsWith('<head>') && part.endsWith('first</section>'), part);
});

test('a page without a whole chapter has no such figure', () => {
  assert.throws(() => untilFirstChapterEnds('<section class="opening"></section>'), /no chapter/);
  assert.throws(() => untilFirstChapterEnds('<section id="chapter=one"><p>'), /no end/);
});

test('the shell holds neither chronology nor styles', () => {
  assert.equal(
    shellOf(page),
    '<head><style></style></head><documentary-timeline src="a.json"></documentary-timeline><footer>end</footer>',
  );
  assert.equal(stylesOf(page), 'p { color: red }');
});

test('sizes are those of the packed parts', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sizes-'));
  try {
    const script = 'export const a = 1;\n'.repeat(50);
    await writeFile(path.join(folder, 'index.html'), page);
    await writeFile(path.join(folder, 'story.js'), script);
    await writeFile(path.join(folder, 'story.js.br'), 'not counted again');
    for (const name of ['explore-1a.js', 'timeline-explore-1a.js', 'explore-1a.wasm']) await writeFile(path.join(folder, name), 'of another view');
    await writeFile(path.join(folder, 'a.json'), '{}');
    await writeFile(path.join(folder, 'a-of-another-language.json'), 'not fetched');
    await writeFile(path.join(folder, 'panel-1a.js'), 'opened later');
    const sizes = await measureSizes(folder);
    assert.equal(sizes.wholePageGzip, gzipBytes(page));
    assert.equal(sizes.firstChapterGzip, gzipBytes(untilFirstChapterEnds(page)));
    assert.equal(sizes.code.js, brotliBytes(script));
    assert.equal(sizes.code.wasm, 0);
    assert.equal(sizes.openedLater, brotliBytes('opened later'));
    assert.equal(sizes.explore, 3 * brotliBytes('of another view'));
    assert.equal(sizes.data, brotliBytes('{}'));
    assert.equal(sizes.codeTotal, sizes.code.shell + sizes.code.css + sizes.code.js);
  } finally {
    await rm(folder, { recursive: true });
  }
});
