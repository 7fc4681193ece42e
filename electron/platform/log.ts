import { join } from 'node:path';
import log from 'electron-log/node.js';

/** The log file beside the store. It never holds what a person typed: only channels, codes and stacks. */
export function startLog(userData: string): { bug(where: string, error: unknown): void } {
  log.transports.file.resolvePathFn = () => join(userData, 'logs', 'proffer.log');
  log.transports.file.level = 'info';
  log.transports.console.level = 'error';
  return {
    bug: (where, error) => log.error(where, error instanceof Error ? stackOf(error) : 'not an error'),
  };
}

/** The stack without the message: a message may quote what was typed. */
function stackOf(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  return `${error.name}${code}\n${frames.join('\n')}`;
}
