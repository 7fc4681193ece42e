import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    include: ['tests/{build,domain,db,ipc,platform,renderer,torture}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/patience.ts'],
    testTimeout: 60_000,
    hookTimeout: 30_000,
  },
});
