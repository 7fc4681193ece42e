import { helperHere } from '../../db/backup/helper.ts';
import { type Result, ok } from '../../db/domain/result.ts';
import { BackupDesk } from '../../db/services/backup-desk.ts';
import type { Services } from '../../db/services/core.ts';
import { TransferDesk } from '../../db/services/transfer.ts';
import { type RouterOptions, answer } from '../../electron/ipc/answer.ts';
import type { Handler } from '../../electron/ipc/contract/handler.ts';
import type { ChannelName } from '../../electron/ipc/contract/index.ts';
import { allHandlers } from '../../electron/ipc/handlers/index.ts';
import { MIGRATIONS, type TestStore } from './store.ts';

/** The app around the store, as far as channels touch it: it does nothing, and remembers what it was asked. */
export function hostOf(asked: string[] = []) {
  return {
    version: '0.0.0',
    runtime: 'a test',
    platform: 'linux' as const,
    sample: () => false,
    switchStore: (sample: boolean) => {
      asked.push(`switch ${sample}`);
      return ok(null);
    },
    openWindow: (place: unknown) => void asked.push(`window ${JSON.stringify(place)}`),
    firstPlace: () => null,
    reloadWindows: () => void asked.push('reload'),
    system: 'a system',
    logTail: () => 'a line of the log',
    noteError: ({ where, name }: { where: string; name: string }) => void asked.push(`error ${where} ${name}`),
    licences: () => Promise.resolve(ok([])),
    askForSettings: () => {
      asked.push('settings');
      return Promise.resolve(ok({ path: null }));
    },
    updates: {
      state: () => ({ is: 'off' as const }),
      check: () => void asked.push('update check'),
      download: () => void asked.push('update download'),
      install: () => void asked.push('update install'),
    },
    savePdf: (_windowId: number, name: string) => {
      asked.push(`save ${name}`);
      return Promise.resolve(ok({ path: null }));
    },
    print: () => {
      asked.push('print');
      return Promise.resolve(ok(null));
    },
    askForCalendar: (_windowId: number, { name }: { name: string }) => {
      asked.push(`calendar ${name}`);
      return Promise.resolve(ok({ path: null }));
    },
    askForDocument: () => {
      asked.push('document');
      return Promise.resolve(ok({ path: null }));
    },
    askForCopy: (_windowId: number, name: string) => {
      asked.push(`copy ${name}`);
      return Promise.resolve(ok({ path: null }));
    },
    openDocument: (path: string) => {
      asked.push(`document ${path}`);
      return Promise.resolve('');
    },
    askForFile: (_windowId: number, { name }: { name: string }) => {
      asked.push(`file ${name}`);
      return Promise.resolve(ok({ path: null }));
    },
    calendarKeeper: {
      changed: () => undefined,
      settle: () => Promise.resolve(),
      close: () => undefined,
      state: () => ({ path: null, writtenAt: null, entries: 0, failure: null, isSample: false }),
    },
    noticesBy: () => 'app' as const,
    testNotice: () => void asked.push('test notice'),
    openExternal: (url: string) => {
      asked.push(`open ${url}`);
      return /^(https|mailto):/i.test(url);
    },
  };
}

/** Backups of this store, looked at here and now; dialogs are given up. */
export function backupsOf(services: Services) {
  const giveUp = () => Promise.resolve(ok({ path: null }));
  return {
    backups: new BackupDesk({
      helper: helperHere,
      migrations: MIGRATIONS,
      storePath: () => services.store.path,
      services,
      changed: () => undefined,
      restore: () => Promise.resolve(ok(null)),
    }),
    askForBackup: giveUp,
    askForSealed: giveUp,
    openFolder: () => Promise.resolve(ok(null)),
    showFile: () => undefined,
    recovery: { state: () => null, retry: () => ok(null), startEmpty: () => ok(null) },
    transfer: new TransferDesk(services),
    askForExport: giveUp,
    askForTables: giveUp,
    askForTransfer: giveUp,
  };
}

/** The way in from the window without the window: parse, handler, result, with outputs checked. */
export function routerOf({ services }: TestStore, options: Partial<RouterOptions> = {}) {
  const handlers = allHandlers(services, { ...hostOf(), ...backupsOf(services) }, () => undefined);
  const bugs: { channel: string; error: unknown }[] = [];
  const whole = {
    checkOutput: true,
    onBug: (channel: string, error: unknown) => void bugs.push({ channel, error }),
    ...options,
  };
  const ask = (channel: ChannelName, input: unknown): Promise<Result<unknown>> =>
    answer(channel, input, handlers[channel] as Handler<ChannelName>, 1, whole);
  return { ask, bugs, handlers };
}
