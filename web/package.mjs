// Writes the element for other people's pages: build/package, and the same files with hashed names among the site's assets.
// Runs after `vite build`, which empties the bundle's folder.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = path.resolve(here, '..');
const folder = path.join(root, 'build/package');
const assets = path.join(root, 'build/web/bundle/assets');
const modules = ['documentary-timeline', 'frames'];

/// Each by itself, so that one address is all that a page has to name.
async function bundle(name) {
  await build({
    configFile: false,
    root: here,
    logLevel: 'warn',
    publicDir: false,
    build: {
      target: 'es2021',
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      reportCompressedSize: false,
      rollupOptions: {
        input: path.join(here, `src/host/${name}.ts`),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: `${name}.js` },
      },
    },
  });
}

const version = /project\(\w+\s+VERSION (\S+)/.exec(await readFile(path.join(root, 'CMakeLists.txt'), 'utf8'))[1];
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const files = {};
for (const name of modules) {
  await bundle(name);
  const file = path.join(folder, `${name}.js`);
  const bytes = await readFile(file);
  const hashed = `${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}.js`;
  await copyFile(file, path.join(assets, hashed));
  files[`${name}.js`] = { site: `assets/${hashed}`, bytes: bytes.length, integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}` };
}
execFileSync(path.join(here, 'node_modules/.bin/tsc'), [
  '--project', here, '--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', path.join(folder, 'types'), '--rootDir', path.join(here, 'src'),
], { cwd: here, stdio: 'inherit' });
for (const extra of ['cite', 'element', 'engine', 'explore', 'find', 'map', 'page', 'path', 'sources', 'text', 'story.d.ts', 'embed.d.ts'])
  await rm(path.join(folder, 'types', extra), { recursive: true, force: true });
await copyFile(path.join(root, 'LICENSE'), path.join(folder, 'LICENSE'));
await copyFile(path.join(here, 'src/host/PACKAGE.md'), path.join(folder, 'README.md'));
await writeFile(path.join(folder, 'integrity.json'), `${JSON.stringify(files, null, 2)}\n`);
await writeFile(path.join(folder, 'package.json'), `${JSON.stringify({
  name: 'documentary-timeline',
  version,
  description: 'A documentary chronology in your page: one element, no dependencies.',
  type: 'module',
  license: 'MIT',
  sideEffects: true,
  files: ['*.js', 'types', 'integrity.json', 'LICENSE'],
  exports: {
    '.': { types: './types/host/documentary-timeline.d.ts', default: './documentary-timeline.js' },
    './frames': { types: './types/host/frames.d.ts', default: './frames.js' },
  },
}, null, 2)}\n`);
