import { resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { collectLicences } from './build/lib/licences.mjs';

/**
 * React Aria speaks thirty languages, Proffer one: the messages of the others are left out of the bundle. They are a
 * third of what would be read before the first paint.
 */
const englishOnly: Plugin = {
  name: 'proffer:english-only',
  enforce: 'pre',
  load(id) {
    const language = /react-(?:aria|stately)[^?]*\/intl\/.*\/([a-z]{2}-[A-Z]{2})\.m?js$/.exec(id)?.[1];
    return language !== undefined && language !== 'en-US' ? 'export default {};' : null;
  },
};

/**
 * What `npm run dev` bundles lies beside a build, and its page is served from where it is written. Vite may load what
 * changed because its elements are signed; see `electron/platform/dev-server.ts`.
 */
const inDevelopment = () => {
  const port = Number(process.env['PROFFER_DEV_PORT']);
  const host = '127.0.0.1';
  return {
    html: { cspNonce: 'development' },
    server: {
      host,
      port,
      strictPort: true,
      hmr: { host, clientPort: port, protocol: 'ws' },
      fs: { allow: [resolve('.')] },
    },
  };
};

export default defineConfig(({ command }) => {
  const isDevelopment = command === 'serve';
  const out = isDevelopment ? 'out/dev' : 'out';
  const licences = () => (isDevelopment ? [] : [collectLicences()]);
  return {
    main: {
      plugins: licences(),
      build: {
        target: 'node20.18',
        minify: false,
        outDir: `${out}/main`,
        externalizeDeps: false,
        rollupOptions: {
          input: { main: resolve('electron/main.ts'), worker: resolve('db/backup/worker.ts') },
          external: ['better-sqlite3', 'electron'],
        },
      },
    },
    preload: {
      plugins: licences(),
      build: {
        target: 'node20.18',
        outDir: `${out}/preload`,
        externalizeDeps: false,
        rollupOptions: {
          input: { preload: resolve('electron/preload.ts') },
          external: ['electron'],
          output: { format: 'cjs', entryFileNames: '[name].cjs' },
        },
      },
    },
    renderer: {
      root: 'renderer',
      ...(isDevelopment ? inDevelopment() : {}),
      plugins: [englishOnly, react(), tailwindcss(), ...licences()],
      build: {
        target: 'chrome130',
        minify: true,
        outDir: `${out}/renderer`,
        rollupOptions: { input: resolve('renderer/index.html') },
      },
    },
  };
});
