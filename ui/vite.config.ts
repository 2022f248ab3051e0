import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { guides } from './src/build/guides.ts';
import { stations } from './src/build/stations.ts';
import { texts } from './src/build/texts.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FACTS = '../src-tauri/crates/recovery/data';

export default defineConfig({
  plugins: [
    guides(here('src/guides'), here('../locales')),
    texts(here('../locales')),
    stations(here(`${FACTS}/self-massage.json`)),
    svelte(),
    svelteTesting(),
  ],
  resolve: {
    alias: {
      $app: here('src/app'),
      $bindings: here('src/ipc/bindings'),
      $components: here('src/components'),
      // What the rules know, too.
      $facts: here(FACTS),
      $features: here('src/features'),
      $ipc: here('src/ipc'),
      $page: here('src/page'),
      $text: here('src/text'),
    },
  },
  // The page's policy allows no data: scripts or styles; every asset is a file of its own.
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    outDir: 'dist',
    reportCompressedSize: false,
  },
  server: { port: 1420, strictPort: true, fs: { allow: [here('..')] } },
  test: {
    environment: 'jsdom',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/engine/**'],
    setupFiles: ['tests/setup.ts'],
    env: { TZ: 'UTC' },
    // A view with all its drawings takes a second on a busy machine.
    testTimeout: 30_000,
  },
});
