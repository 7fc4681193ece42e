import { isAbsolute, resolve } from 'node:path';
import { EXPORT_ENDING } from '../../db/domain/everything.ts';

export type Arguments = {
  /** Opens sample data in a store of its own. */
  sample: boolean;
  /** How many opportunities a new sample store gets; null for the usual ones. */
  opportunities: number | null;
  /** Where the store is kept, instead of the system's place for it. Absolute. */
  dataDir: string | null;
  /** Standard settings, and nothing of the last view. */
  safeMode: boolean;
};

/** Reads Proffer's own flags; the others belong to Electron and Chromium. */
export function readArguments(argv: readonly string[], cwd: string): Arguments {
  const value = (name: string) => argv.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
  const dataDir = value('--data-dir');
  const opportunities = Number(value('--opportunities') ?? Number.NaN);
  return {
    sample: argv.includes('--sample'),
    opportunities: Number.isInteger(opportunities) && opportunities > 0 ? opportunities : null,
    dataDir: dataDir === null || dataDir === '' ? null : isAbsolute(dataDir) ? dataDir : resolve(cwd, dataDir),
    safeMode: argv.includes('--safe-mode'),
  };
}

/** The export that a start was asked to open, whole path; null when there is none among the arguments. */
export function exportIn(argv: readonly string[], cwd: string): string | null {
  const isExport = (arg: string) => !arg.startsWith('-') && arg.toLowerCase().endsWith(`.${EXPORT_ENDING}`);
  const named = argv.slice(1).findLast(isExport);
  return named === undefined ? null : isAbsolute(named) ? named : resolve(cwd, named);
}
