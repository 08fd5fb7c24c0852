// A name that an entry once had still leads to it: a site is made of the dataset with one alias more.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { readDataset, serveSite } from './support/site_server.mjs';
import { launchChromium, openDrawn, openPage } from './support/story_page.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const alias = 'as-it-was-called-before';
const height = 800;
const dataset = await readDataset();
const event = dataset.events[Math.floor(dataset.events.length / 2)];
event.aliases = [...(event.aliases ?? []), alias];

const folder = await mkdtemp(path.join(tmpdir(), 'alias-site-'));
const file = path.join(folder, 'dataset.json');
await writeFile(file, JSON.stringify(dataset));
execFileSync(path.join(root, 'build/native/timeline'), [
  'html', file, '--assets', 'build/web/bundle/.vite/manifest.json', '--messages', `data/messages/${dataset.languages[0]}.json`,
  '--pictures', 'assets', '-o', path.join(folder, 'site'),
], { cwd: root, stdio: 'pipe' });
const site = await serveSite({ folder: path.join(folder, 'site') });
const browser = await launchChromium();
test.after(async () => {
  await browser.close();
  site.close();
  await rm(folder, { recursive: true });
});

for (const [face, open, address] of [['text', openPage, '/?plain'], ['drawn', openDrawn, '/']])
  test(`an address with an old name opens the entry, ${face} face`, async () => {
    const page = await open(browser, { origin: site.origin, path: `${address}#event=${alias}`, height });
    const top = await page.evaluate((id) => document.getElementById(id).getBoundingClientRect().top, `event=${event.id}`);
    assert.ok(top >= 0 && top < height / 2, `the entry is at ${top}`);
    assert.equal(await page.evaluate(() => decodeURIComponent(location.hash)), `#event=${alias}`);
    await page.browserContext().close();
  });
