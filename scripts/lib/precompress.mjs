// Writes FILE.br and FILE.gz beside each file of a folder that shrinks: precompress.mjs FOLDER
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const packable = /\.(bin|css|csv|html|js|json|mjs|svg|txt|wasm|webmanifest|xml)$/;
const smallest = 512;
/// Many pages that one reader rarely sees: the last tenth of their bytes would cost a minute of every build.
const quickly = /(^|\/)embed\//;
const quick = { br: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }, gz: { level: 6 } };
const options = {
  br: { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } },
  gz: { level: 9 },
};
const pack = { br: promisify(brotliCompress), gz: promisify(gzip) };

async function precompress(file, settings) {
  const content = await readFile(file);
  if (content.length < smallest) return;
  await Promise.all(
    Object.keys(pack).map(async (suffix) => {
      const packed = await pack[suffix](content, settings[suffix]);
      if (packed.length < content.length) await writeFile(`${file}.${suffix}`, packed);
    }),
  );
}

const folder = process.argv[2];
for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
  if (entry.isFile() && packable.test(entry.name)) {
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    await precompress(file, quickly.test(path.relative(folder, file)) ? quick : options);
  }
}
