// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { ImportFile } from '../../../../electron/ipc/contract/import.ts';
import { ImportScreen } from '../../../../renderer/features/import/index.ts';
import { startOver } from '../../../../renderer/features/import/store.ts';
import { recordBridge } from '../../../support/bridge.ts';

afterEach(() => {
  startOver();
  cleanup();
  vi.unstubAllGlobals();
});

const file = (part: Partial<ImportFile> = {}): ImportFile => ({
  fileName: 'jobs.csv',
  rows: 2,
  unreadable: 0,
  notes: [],
  encoding: 'utf-8',
  delimiter: ',',
  remembered: null,
  readings: [],
  lacksCurrency: false,
  mapping: {
    kind: 'applications',
    profile: 'sheet',
    columns: [],
    statusWords: [],
    sourceWords: [],
    fixedSource: null,
    notAppliedMeansLead: false,
    defaultCurrency: null,
  },
  questions: [],
  ...part,
});
const planned = {
  'import.plan': { counts: { new: 2, update: 0, same: 0, problem: 0 } },
  'import.rows': { total: 0, rows: [] },
};
const result = { added: 2, updated: 0, same: 0, companies: 1, people: 0, notImported: 0, rejected: [] };

async function choose(name = 'jobs.csv') {
  const { container } = render(<ImportScreen />);
  const input = container.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('Nothing takes a file');
  await userEvent.upload(input, new File(['a,b'], name, { type: 'text/csv' }));
}

test('a file without a question is chosen and imported, and undone with the step it made', async () => {
  const step = { id: 'step', label: 'Imported jobs.csv' };
  const bridge = recordBridge({
    'import.read': file(),
    ...planned,
    'import.run': { value: result, step },
    'history.undo': { undone: step },
  });
  await choose();
  await userEvent.click(await screen.findByRole('button', { name: 'Import 2 rows' }));
  await screen.findByText('2 added, 0 updated, 0 already here, 0 not imported.');
  await userEvent.click(screen.getByRole('button', { name: 'Undo the import' }));
  await screen.findByRole('button', { name: 'Choose a file' });
  expect(bridge.inputs('history.undo')).toEqual([{ stepId: 'step' }]);
});

test('a file that is no table is refused in place, and another can be chosen', async () => {
  const message = 'This file is empty. Choose one with a header and rows.';
  recordBridge({ 'import.read': () => ({ failure: { code: 'unreadable', message } }) });
  await choose();
  expect((await screen.findByRole('alert')).textContent).toBe(message);
  expect(screen.getByRole('button', { name: 'Choose a file' })).toBeTruthy();
});

test('nothing is written while something is to be answered', async () => {
  const question = { about: 'status' as const, word: 'Archived', count: 3, text: 'Which stage is “Archived”?' };
  const bridge = recordBridge({
    'import.read': file({ questions: [{ ...question, suggestion: { stageKind: 'closed', outcome: null } }] }),
    'import.answer': file(),
    ...planned,
  });
  await choose();
  const write = await screen.findByRole<HTMLButtonElement>('button', { name: 'Import 2 rows' });
  expect(write.disabled).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: 'That is right' }));
  await waitFor(() =>
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Import 2 rows' }).disabled).toBe(false),
  );
  expect(bridge.inputs('import.answer')).toMatchObject([
    { answers: [{ about: 'status', word: 'Archived', choice: { stageKind: 'closed', outcome: null } }] },
  ]);
});

test('what was stopped says so, and is there to be imported again', async () => {
  const message = 'This was stopped. Nothing was written.';
  recordBridge({
    'import.read': file(),
    ...planned,
    'import.run': () => ({ failure: { code: 'cancelled', message } }),
  });
  await choose();
  await userEvent.click(await screen.findByRole('button', { name: 'Import 2 rows' }));
  expect((await screen.findByText(message)).getAttribute('role')).toBe('status');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Import 2 rows' }).disabled).toBe(false);
});
