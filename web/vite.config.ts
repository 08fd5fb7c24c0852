import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// One script and the style sheets that the generator takes from the manifest. Every address is relative to the file that
// names it, so the folder works wherever it is put.
export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: false,
  resolve: { alias: { '@engine': here('../build/web') } },
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
        'story-style': here('styles/story.css'),
        'pages-style': here('styles/pages.css'),
        'explore-style': here('styles/explore.css'),
      },
    },
  },
});
