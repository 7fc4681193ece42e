import { isAbsolute, resolve } from 'node:path';

export type Arguments = {
  /** Opens sample data in a store of its own. */
  sample: boolean;
  /** How many opportunities a new sample store gets; null for the usual ones. */
  opportunities: number | null;
  /** Where the store is kept, instead of the system's place for it. Absolute. */
  dataDir: string | null;
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
  };
}
