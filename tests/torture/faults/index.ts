import { lockedFile, notRun, readOnlyDisk, readOnlyFile, readOnlyFolder } from './closed.ts';
import { limitedFiles, smallDisk } from './disk.ts';
import type { FaultTally } from './fault.ts';
import { fullDisk } from './full.ts';

async function onDisk(
  script: string,
  disk: ReturnType<typeof smallDisk>,
  by: string,
  why: string,
): Promise<FaultTally> {
  if (disk === null) return notRun('full disk', by, why);
  try {
    return await fullDisk(script, disk);
  } finally {
    disk.remove();
  }
}

/** Every fault of the disk there is, each made in a real way. */
export const FAULTS: readonly { name: string; run(script: string): Promise<FaultTally> }[] = [
  {
    name: 'a full disk',
    run: (script) => onDisk(script, smallDisk(), 'a disk in memory', 'This process may not mount one.'),
  },
  {
    name: 'files that may not grow',
    run: (script) => onDisk(script, limitedFiles(), 'a limit on the size of files', 'There is no prlimit here.'),
  },
  { name: 'a read-only folder', run: readOnlyFolder },
  { name: 'a read-only file', run: readOnlyFile },
  { name: 'a read-only disk', run: readOnlyDisk },
  { name: 'a locked file', run: lockedFile },
];
