import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Lets `work` write a JSON report and reads it back.
 * @param {(file: string) => Promise<number>} work resolves to the exit code
 * @returns {Promise<{ exitCode: number, report: unknown }>} `report` is undefined when there is none or half of one
 */
export async function withReport(work) {
  const folder = await mkdtemp(join(tmpdir(), 'proffer-report-'));
  try {
    const file = join(folder, 'report.json');
    const exitCode = await work(file);
    const text = await readFile(file, 'utf8').catch(() => '');
    try {
      return { exitCode, report: JSON.parse(text) };
    } catch {
      return { exitCode, report: undefined };
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
