import { existsSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import * as z from 'zod';

/** What the system itself knows of a process and the network; on Linux, where the tests of it run. */

const childrenOf = (pid: number): number[] =>
  read(`/proc/${pid}/task/${pid}/children`)
    .split(' ')
    .filter((text) => text !== '')
    .map(Number);

/** A process that has ended meanwhile has nothing. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** The process and all it has started, and those in turn. */
const familyOf = (pid: number): number[] => [pid, ...childrenOf(pid).flatMap(familyOf)];

function socketsOf(pid: number): string[] {
  const folder = `/proc/${pid}/fd`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    try {
      return /^socket:\[(\d+)\]$/.exec(readlinkSync(`${folder}/${name}`))?.[1] ?? [];
    } catch {
      return [];
    }
  });
}

const LOOPBACK = /^(0100007F|0{24}01000000|0{16}FFFF00000100007F):/;
const NOBODY = /^0+:0000$/;

/** Every internet socket of the process and its children that has another computer at its other end. */
export function connectionsOf(pid: number): string[] {
  const own = new Set(familyOf(pid).flatMap(socketsOf));
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) =>
    read(`/proc/net/${kind}`)
      .split('\n')
      .slice(1)
      .flatMap((line) => {
        const [, , remote = '', , , , , , , inode = ''] = line.trim().split(/\s+/);
        return own.has(inode) && !NOBODY.test(remote) && !LOOPBACK.test(remote) ? [`${kind} ${remote}`] : [];
      }),
  );
}

const netLog = z.object({
  events: z.array(z.object({ params: z.record(z.string(), z.unknown()).optional() })),
});

/** Every address and every host that Chromium's own log of its network names. */
export function namedInNetLog(file: string): string[] {
  const { events } = netLog.parse(JSON.parse(readFileSync(file, 'utf8')));
  const said = events.map(({ params }) => JSON.stringify(params ?? {})).join('\n');
  return [...said.matchAll(/(?:https?|wss?|stun):\/*[a-z0-9.-]+|"host":"[^"]+"/gi)].map(([name]) => name);
}
