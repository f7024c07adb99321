import { preact } from '@preact/preset-vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';

const INDIGO = '#1f2a5c';
const PAPER = '#fbf7ef';

/** The words of a language that somebody asks for come in one file, too. */
const otherLanguage = /\/locales\/(?!vi\/)([\w-]+)\/\w+\.json$/;
const languageOf = (id: string) => `language-${otherLanguage.exec(id)?.[1]}`;

/** The kiosk's production build (dist/kiosk) and, below, the test projects. The province is not built: Node runs its TypeScript. */
export default defineConfig(({ mode }) => ({
  plugins: [
    preact({ devToolsEnabled: false, prefreshEnabled: mode === 'development', reactAliasesEnabled: false }),
    mode === 'test' ? [] : progressiveWebApp(),
  ],
  build: {
    outDir: 'dist/kiosk',
    emptyOutDir: true,
    /** Old Windows 7/8 kiosks stop at Chrome 109. */
    target: 'chrome109',
    sourcemap: false,
    /** The polyfill would be an inline script, and data: addresses would need a hole in the content security policy. */
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    /** All that the first screen needs in one script and one style: each file more costs a slow kiosk some ten milliseconds. */
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'firstScreen', tags: ['$initial'] },
            { name: languageOf, test: otherLanguage, debugName: 'language' },
          ],
        },
      },
    },
  },
  json: { namedExports: false },
  server: { proxy: { '/v1': 'http://127.0.0.1:8080' } },
  test: {
    /** Two workers: the reference machine has two cores. */
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'happy-dom',
          include: ['tests/screens/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/screens/support/patience.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          environment: 'node',
          include: ['tests/contract/**/*.test.ts', 'tests/simulation/**/*.test.ts'],
          globalSetup: ['tests/support/embeddedPostgres.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'architecture', environment: 'node', include: ['tests/architecture/*.test.ts'], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: { name: 'build', environment: 'node', include: ['tests/architecture/build/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/support/embeddedPostgres.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
}));

/** The worker's source is our own; the plugin only compiles it and writes the list of files to keep (injectManifest). */
function progressiveWebApp() {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/kiosk/service-worker',
    filename: 'serviceWorker.ts',
    injectRegister: false,
    integration: {
      configureCustomSWViteBuild: (build) => {
        build.logLevel = 'warn';
      },
    },
    manifestFilename: 'manifest.webmanifest',
    // The glob below keeps them already.
    includeManifestIcons: false,
    manifest: {
      id: '/',
      name: 'Cửa Bản',
      short_name: 'Cửa Bản',
      description: 'Làm thủ tục hành chính tại bộ phận một cửa của xã, kể cả khi mất mạng',
      lang: 'vi',
      dir: 'ltr',
      start_url: '/',
      scope: '/',
      display: 'standalone',
      theme_color: INDIGO,
      background_color: PAPER,
      categories: ['government'],
      icons: [
        { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    injectManifest: {
      rollupFormat: 'iife',
      target: 'chrome109',
      sourcemap: false,
      globPatterns: ['**/*.{html,js,css,svg,png,woff2,wasm,json}'],
      globIgnores: ['serviceWorker.js', '**/*.map'],
      maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
    },
  });
}
