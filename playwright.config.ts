import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  // What is waited for comes when it comes: on a busy machine, seconds without it are no sign that it never will.
  timeout: 600_000,
  expect: { timeout: 30_000 },
  workers: 1,
  outputDir: 'test-results',
  reporter: [['line']],
});
