import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/// What the button of the search says in each language: the one word that is shown before the catalogue is fetched.
function findButtonWords(): Record<string, string> {
  const folder = here('../data/messages/');
  const catalogues = readdirSync(folder).map((name) => JSON.parse(readFileSync(folder + name, 'utf8')) as Record<string, string>);
  return Object.fromEntries(catalogues.map((one) => [one['language'] ?? '', one['find.button'] ?? '']));
}

// One script and the style sheets that the generator takes from the manifest. Every address is relative to the file that
// names it, so the folder works wherever it is put.
export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: false,
  resolve: { alias: { '@engine': here('../build/web') } },
  define: { __FIND_BUTTON_WORDS__: JSON.stringify(findButtonWords()) },
  build: {
    target: 'es2021',
    outDir: here('../build/web/bundle'),
    emptyOutDir: true,
    manifest: true,
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: false,
    cssCodeSplit: true,
    reportCompressedSize: false,
    rollupOptions: {
      input: {
        story: here('src/story.ts'),
        embed: here('src/embed.ts'),
        'story-style': here('styles/story.css'),
        'pages-style': here('styles/pages.css'),
        'embed-style': here('styles/embed.css'),
        'explore-style': here('styles/explore.css'),
      },
    },
  },
});
