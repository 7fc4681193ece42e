import { tmpdir } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const PROPERTIES = 'tests/**/*.{properties,reference}.test.ts';
const PAYLOADS = 'tests/ipc/payloads.test.ts';

/** The tests of some folders, without those of other projects that lie in them. */
const project = (name: string, folders: string, exclude = [PROPERTIES, PAYLOADS]) => ({
  extends: true as const,
  test: { name, include: [`tests/${folders}/**/*.test.{ts,tsx}`], exclude },
});

const SLOWEST = ['torture', 'properties', 'db'];

/** What takes longest begins first: at the end it would run alone. */
class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project }: TestSpecification) => [...SLOWEST, project.name].indexOf(project.name);
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  plugins: [react()],
  test: {
    setupFiles: ['tests/support/patience.ts', 'tests/support/screen-moment.ts', 'tests/support/chance.ts'],
    // The process that hands out the files waits for most of the time: left to itself vitest keeps a core for it.
    maxWorkers: '100%',
    sequence: { sequencer: SlowestFirst },
    // A worker keeps what it has loaded: no test may leave anything in a module, and none needs a process of its own.
    isolate: false,
    // Work is bounded by its runs. The clock only ends what hangs: ten times what the longest takes on an idle machine.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 20_000 } },
    coverage: {
      provider: 'v8',
      include: ['db/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.{ts,tsx}'],
      exclude: ['db/migrations'],
      reporter: ['text-summary', 'json-summary', 'html'],
    },
    projects: [
      project('domain', 'domain'),
      project('db', 'db'),
      project('bridge', '{ipc,platform}'),
      // A screen keeps what it has read in its modules: each file begins with none of it.
      { extends: true, test: { ...project('screens', 'renderer').test, isolate: true } },
      project('build', 'build', []),
      // Many random cases, against a slower and simpler reckoning or a law that always holds.
      { extends: true, test: { name: 'properties', include: [PROPERTIES] } },
      // What can happen to a store on a real disk, and whatever a window could send.
      {
        extends: true,
        test: {
          name: 'torture',
          include: ['tests/torture/**/*.test.ts', PAYLOADS],
          env: { TMPDIR: process.env['PROFFER_DISK'] ?? tmpdir() },
        },
      },
    ],
  },
});
