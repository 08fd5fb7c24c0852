// axe-core on a page of the site.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { settle } from './story_page.mjs';

const require = createRequire(new URL('../../../web/package.json', import.meta.url));
const axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/// @param part    selector of what is looked at; the whole document when null
/// @param values  tags of the rules; null for every rule
/// @param rules   these rules alone, by name
/// @error  throws what axe finds against the page as it stands
export async function checkAxe(page, { part = null, values = standards, rules = null } = {}) {
  // A page that was just opened has places to give that it gives before it is painted, not before it is loaded.
  await settle(page);
  await page.evaluate(axe);
  const only = rules ? { type: 'rule', values: rules } : values && { type: 'tag', values };
  const { violations, passes } = await page.evaluate((within, runOnly) => window.axe.run(within ?? document, {
    ...(runOnly && { runOnly }), resultTypes: ['violations'],
  }), part, only);
  assert.ok(passes.length > (rules ? 0 : 10), 'axe checked nothing');
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0].html.slice(0, 120)}`), []);
}

/// A phone and a desktop, light and dark.
export const faces = [['desktop', { width: 1440, height: 900 }], ['phone', { width: 390, height: 844, isMobile: true }]]
  .flatMap(([name, screen]) => ['light', 'dark'].map((scheme) => ({
    name: `${name}, ${scheme}`,
    options: { ...screen, media: [{ name: 'prefers-color-scheme', value: scheme }] },
  })));
