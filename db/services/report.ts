import { statSync } from 'node:fs';
import { storeFigures } from '../repositories/report.ts';
import type { Services } from './core.ts';

/** What a report of a problem says about the app around the store. */
export type ReportHost = {
  version: string;
  runtime: string;
  /** The system and its processor: `linux 6.8 x64`. */
  system: string;
  sample(): boolean;
  /** The end of the log. */
  logTail(): string;
};

/**
 * Everything a report of a problem holds, as text: versions, sizes and counts, and the log's end. No word that the person
 * wrote, and no path.
 */
export function problemReport(services: Services, host: ReportHost): string {
  const { store, safeMode } = services;
  const { schema, counts } = storeFigures(store);
  const rows = counts.map(({ table, rows: number }) => `  ${table}: ${number}`);
  return [
    `Proffer ${host.version}`,
    host.runtime,
    `System: ${host.system}`,
    `SQLite ${store.sqlite.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? 'unknown'}`,
    `Mode: ${[host.sample() ? 'sample data' : 'own data', ...(safeMode?.on === true ? ['safe mode'] : [])].join(', ')}`,
    `Store: version ${schema}, ${sizeOf(store.path)}, with its log ${sizeOf(`${store.path}-wal`)}`,
    'Rows:',
    ...rows,
    '',
    'The end of the log:',
    host.logTail().trimEnd(),
    '',
  ].join('\n');
}

function sizeOf(path: string): string {
  try {
    return `${Math.ceil(statSync(path).size / 1024).toLocaleString('en-GB')} kB`;
  } catch {
    return 'none';
  }
}
