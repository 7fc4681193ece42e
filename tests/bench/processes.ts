import { readFileSync, readdirSync } from 'node:fs';

/** Ids of a process and of all it started, from /proc. */
function familyOf(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It ended meanwhile.
    }
  }
  const family = [pid];
  for (const one of family) for (const [child, parent] of parents) if (parent === one) family.push(child);
  return family;
}

/** Proportional memory (PSS) of a process and all it started, in MB. Linux only. */
export function memoryOf(pid: number): number {
  let total = 0;
  for (const one of familyOf(pid)) {
    try {
      const found = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${one}/smaps_rollup`, 'utf8'));
      total += Number(found?.[1] ?? 0);
    } catch {
      // It ended meanwhile.
    }
  }
  return total / 1024;
}
