// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { ExportView, TakeView } from '../../../../electron/ipc/contract/transfer.ts';
import { TransferHost } from '../../../../renderer/features/transfer/index.ts';
import { useTransfer } from '../../../../renderer/features/transfer/store.ts';
import { inReadingOrder } from '../../../../renderer/features/transfer/words.ts';
import { runCommand } from '../../../../renderer/lib/commands.ts';
import { lookAtOffered } from '../../../../renderer/lib/transfer/wanted.ts';
import { recordBridge } from '../../../support/bridge.ts';

afterEach(() => {
  useTransfer.setState({ stage: { is: 'closed' }, error: null });
  cleanup();
  vi.unstubAllGlobals();
});

const view = (part: Partial<ExportView> = {}): ExportView => ({
  fileName: 'mine.proffer',
  exportedAt: '2026-11-18T10:00:00.000Z',
  app: '1.2.3',
  version: 1,
  tables: [{ table: 'company', rows: 2 }],
  rows: 2,
  history: true,
  files: 0,
  isEmpty: false,
  ...part,
});
const counts = { added: 0, changed: 0, same: 0, conflicts: 0, kept: 0, joined: 0, rejected: 0, gone: 0 };
const takeOf = (input: unknown, part: Partial<TakeView> = {}): TakeView => {
  const { mode, winner } = input as TakeView['choice'];
  return {
    choice: { mode, winner },
    tables: [{ ...counts, table: 'company', added: 2, conflicts: 1, kept: 1 }],
    rejected: { count: 0, first: [] },
    refused: null,
    ...part,
  };
};
const run = (id: string) => act(async () => void runCommand(id));
const button = (name: string | RegExp) => screen.findByRole('button', { name });

test('everything is exported with what was chosen, and what was written is in no dialog any more', async () => {
  const bridge = recordBridge({ 'export.everything': { name: 'mine.proffer', rows: 12, files: 1, lost: 0 } });
  render(<TransferHost />);
  await run('export.everything');
  await userEvent.click(await screen.findByRole('checkbox', { name: /history of changes/ }));
  await userEvent.click(await button(/^Choose where/));
  expect(bridge.inputs('export.everything')).toMatchObject([{ history: false, files: true }]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('giving up the dialog of the system leads back to the choices, a failure is said there', async () => {
  recordBridge({
    'export.everything': { name: null, rows: 0, files: 0, lost: 0 },
    'export.tables': () => ({ failure: { code: 'store', message: 'The disk is full.' } }),
  });
  render(<TransferHost />);
  await run('export.everything');
  await userEvent.click(await button(/^Choose where/));
  await screen.findByRole('dialog', { name: 'Export everything' });
  await run('export.tables');
  await userEvent.click(await button('Choose a folder…'));
  expect((await screen.findByRole('alert')).textContent).toBe('The disk is full.');
});

test('tables are exported with the separator that was chosen', async () => {
  const bridge = recordBridge({ 'export.tables': { name: 'Proffer tables', rows: 1, files: 50, lost: 0 } });
  render(<TransferHost />);
  await run('export.tables');
  await userEvent.click(await screen.findByRole('radio', { name: 'Semicolon' }));
  await userEvent.click(await button('Choose a folder…'));
  expect(bridge.inputs('export.tables')).toMatchObject([{ separator: 'semicolon', bom: true, history: false }]);
});

test('an export is previewed, the winner chosen once for all, and taken so', async () => {
  const bridge = recordBridge({
    'transfer.choose': view(),
    'transfer.plan': takeOf,
    'transfer.run': { value: { added: 2, changed: 1, rejected: 0, files: 0 }, step: { id: 's', label: 'Added' } },
  });
  render(<TransferHost />);
  await run('transfer.import');
  const dialog = await screen.findByRole('dialog', { name: 'mine.proffer' });
  expect(within(dialog).getByRole('radio', { name: 'Add what is not here' })).toHaveProperty('ariaChecked', 'true');
  await within(dialog).findByText('2 rows would be added, 0 changed; 0 are here already, 1 stay as they are here.');
  await userEvent.click(within(dialog).getByRole('radio', { name: 'The one in the file' }));
  await userEvent.click(await button('Back up and add'));
  await screen.findByRole('dialog', { name: 'mine.proffer is in' });
  expect(bridge.inputs('transfer.run')).toMatchObject([{ mode: 'add', winner: 'theirs' }]);
  await button('Undo the import');
});

test('into an empty store everything is replaced unless something else is chosen; what is refused cannot be taken', async () => {
  recordBridge({
    'transfer.offered': view({ isEmpty: true }),
    'transfer.plan': (input) => takeOf(input, { refused: 'This export has no stage.' }),
  });
  render(<TransferHost />);
  act(lookAtOffered);
  const dialog = await screen.findByRole('dialog', { name: 'mine.proffer' });
  expect(within(dialog).getByRole('radio', { name: 'Replace everything' })).toHaveProperty('ariaChecked', 'true');
  expect((await within(dialog).findByRole('alert')).textContent).toBe('This export has no stage.');
  expect(await button('Back up and replace everything')).toHaveProperty('disabled', true);
});

test('rows that are left out are listed with their reasons', async () => {
  const rejected = { count: 700, first: [{ table: 'round', number: 3, id: 'x', reason: '“minutes” is missing.' }] };
  recordBridge({ 'transfer.choose': view(), 'transfer.plan': (input) => takeOf(input, { rejected }) });
  render(<TransferHost />);
  await run('transfer.import');
  const list = await screen.findByRole('list', { name: /Left out/ });
  expect(list.textContent).toContain('Rounds, row 3');
  expect(list.textContent).toContain('“minutes” is missing.');
  await screen.findByText('The first 1 are listed.');
});

test('tables are listed with what a person looks for first', () => {
  const tables = ['tag', 'company', 'activity', 'opportunity'].map((table) => ({ table }));
  expect(inReadingOrder(tables).map(({ table }) => table)).toEqual(['opportunity', 'company', 'activity', 'tag']);
});
