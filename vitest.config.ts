import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    include: ['tests/{build,domain,db,ipc,platform,renderer,torture}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/patience.ts', 'tests/support/screen-moment.ts', 'tests/support/chance.ts'],
    // The process that hands out the files waits for most of the time: left to itself vitest keeps a core for it.
    maxWorkers: '100%',
    // Work is bounded by its runs. The clock only ends what hangs: ten times what the longest takes on an idle machine.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
