import { defineConfig } from '@playwright/test';

/** One at a time on the person's own display: windows would take the focus from each other. */
const displays = process.env['PROFFER_DISPLAYS']?.split(' ') ?? [];

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  // What is waited for comes when it comes: on a busy machine, seconds without it are no sign that it never will.
  timeout: 600_000,
  expect: { timeout: 30_000 },
  workers: Math.max(1, displays.length),
  outputDir: 'test-results',
  reporter: [['line']],
});
