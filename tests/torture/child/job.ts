/** What a child process is told to do, as one line of JSON; everything it needs is in it. */
export type JobName = 'saves' | 'imports' | 'migration' | 'backups' | 'restore' | 'trash';

export interface Job {
  job: JobName;
  /** The folder of the store. */
  folder: string;
  /** The folder of the migrations. */
  migrations: string;
  /** The number its changes begin with, so that no two children of one store use the same. */
  first: number;
  /** Kills itself when it reaches this step; null to go on until it is killed or done. */
  dieAt: number | null;
  /** For `restore`: the backup. */
  from?: string;
}

/** Lines a child writes: it is there, it begins, a change is on disk (`+ 12 debrief`), it is done after so many steps. */
export const READY = 'ready';
export const BEGUN = 'begun';
export const ACKNOWLEDGED = '+ ';
export const DONE = 'done ';
