import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { checkStoreFile } from '../../../db/backup/check.ts';
import { type Result, ok } from '../../../db/domain/result.ts';
import { backUp, previewFile, restorePrepared } from '../../../db/services/backup.ts';
import type { Services } from '../../../db/services/core.ts';
import { destroy } from '../../../db/services/destroy.ts';
import { ImportDesk } from '../../../db/services/import.ts';
import { addOpportunity, stageViews, trashOpportunities } from '../../../db/services/opportunity.ts';
import { openStoreAt } from '../../../db/services/store.ts';
import { answer } from '../../../electron/ipc/answer.ts';
import { importBytes } from '../import-file.ts';
import type { Order, Reply } from './orders.ts';

/** A process that works with a store as it is told, and says what a window would be told. */
let services: Services | null = null;
let place = { folder: '', migrations: '', sample: null };
const clock = { now: () => Date.now(), zone: () => 'Europe/Lisbon' };
const open = () => openStoreAt(place, clock, () => undefined);
const host = () => ({ migrations: place.migrations, check: checkStoreFile });

// The driver is loaded while this may still read everything.
new Database(':memory:').close();

function store(): Services {
  if (services === null) throw new Error('The store is not open');
  return services;
}

function save(number: number) {
  const stageId = stageViews(store())[0]?.id ?? '';
  const name = `Number ${number}`;
  const postingText = `${name} ${'and what the posting says about it '.repeat(40)}`;
  return addOpportunity(store(), { company: name, title: name, stageId, viaPerson: name, postingUrl: '', postingText });
}

async function takeIn(number: number) {
  const desk = new ImportDesk(store());
  const token = randomUUID();
  const read = await desk.read(token, `${number}.csv`, importBytes(number));
  return read.ok ? desk.run(token, () => undefined) : read;
}

async function restore(from: string): Promise<Result<unknown>> {
  const prepared = await previewFile(store(), host(), from);
  if (!prepared.ok) return prepared;
  return restorePrepared(store(), host(), () => {
    const opened = open();
    if (opened.ok) store().store = opened.value.store;
    return opened.ok ? ok(null) : opened;
  });
}

function emptyTrash(): Result<unknown> {
  const id = store().store.sqlite.prepare<[], string>('SELECT id FROM opportunity LIMIT 1').pluck().get();
  const trashed = id === undefined ? ok(null) : trashOpportunities(store(), [id]);
  return trashed.ok ? destroy(store(), null) : trashed;
}

async function carryOut(order: Order): Promise<Result<unknown>> {
  switch (order.do) {
    case 'become':
      process.setgid?.(order.uid);
      process.setuid?.(order.uid);
      return ok(null);
    case 'open': {
      place = { ...order, sample: null };
      const opened = open();
      if (opened.ok) services = opened.value;
      return opened;
    }
    case 'save':
      return save(order.number);
    case 'import':
      return takeIn(order.number);
    case 'backup':
      return backUp(store(), host(), 'by_hand');
    case 'restore':
      return restore(order.from);
    case 'empty trash':
      return emptyTrash();
    case 'close':
      store().store.close();
      services = null;
      return ok(null);
  }
}

// A file may not grow any more: that is an error of the write, and not the end of the program.
process.on('SIGXFSZ', () => undefined);
const said = (reply: Reply) => void writeSync(1, `${JSON.stringify(reply)}\n`);
createInterface({ input: process.stdin }).on('line', (line) => {
  const onBug = (_channel: string, error: unknown) => console.error(error);
  const work = () => carryOut(JSON.parse(line) as Order) as never;
  void answer('setting.all', null, work, 1, { checkOutput: false, onBug }).then((result) =>
    said(result.ok ? { ok: true, code: '', message: '' } : { ok: false, ...result.error }),
  );
});
