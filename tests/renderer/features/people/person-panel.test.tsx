// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { CompanyRow } from '../../../../electron/ipc/contract/company.ts';
import type { PersonDetail } from '../../../../electron/ipc/contract/person.ts';
import { AddPersonForm } from '../../../../renderer/features/people/AddPersonForm.tsx';
import { startMerge, stopMerge } from '../../../../renderer/features/people/hosts.ts';
import { PersonPanel } from '../../../../renderer/features/people/index.ts';
import { MergeDialog } from '../../../../renderer/features/people/MergeDialog.tsx';
import { recordBridge } from '../../../support/bridge.ts';

const id = '01977e4e-0000-7000-8000-000000000001';
const company: CompanyRow = {
  id: '01977e4e-0000-7000-8000-000000000002',
  name: 'Copperstack',
  kind: 'employer',
  industry: '',
  open: 1,
  closed: 0,
  people: 1,
  researched: 0,
  lastAt: null,
  silent: 0,
  tags: [],
};
const ines: PersonDetail = {
  id,
  name: 'Ines Haddad',
  kind: 'hiring_manager',
  jobTitle: '',
  email: '',
  phone: '',
  profileUrl: '',
  notes: '',
  companyId: company.id,
  company: company.name,
  companyKind: 'employer',
  keepInTouchDays: null,
  tags: [],
  lastContactAt: null,
  createdAt: 0,
  roles: [],
  introduced: [],
  followUps: [],
  rounds: [],
  stream: [],
  trashed: false,
};
const answers = { 'person.open': ines, 'company.list': [company] };
afterEach(() => {
  cleanup();
  stopMerge();
});

test('a field saves what is typed by itself, and only that field', async () => {
  const bridge = recordBridge(answers);
  const user = userEvent.setup();
  render(<PersonPanel id={id} />);
  await user.type(await screen.findByRole('textbox', { name: 'Job title' }), 'Head of product');
  await user.tab();
  await waitFor(() =>
    expect(bridge.inputs('person.update')).toEqual([{ id, fields: { jobTitle: 'Head of product' } }]),
  );
});

test('a refusal stands beside the field and the text stays', async () => {
  const failure = {
    code: 'invalid',
    message: 'A link starts with https:// and has no spaces.',
    field: 'fields.profileUrl',
  } as const;
  recordBridge({ ...answers, 'person.update': () => ({ failure }) });
  const user = userEvent.setup();
  render(<PersonPanel id={id} />);
  const link = await screen.findByRole('textbox', { name: 'Profile' });
  await user.type(link, 'ines');
  await user.tab();
  expect(await screen.findByText(failure.message)).toBeDefined();
  expect(link).toHaveProperty('value', 'ines');
});

test('emptying the company takes it away; a name nobody knows is refused and changes nothing', async () => {
  const bridge = recordBridge(answers);
  const user = userEvent.setup();
  render(<PersonPanel id={id} />);
  const box = await screen.findByRole('combobox', { name: 'Company' });
  await waitFor(() => expect(box).toHaveProperty('value', 'Copperstack'));
  await user.clear(box);
  await user.type(box, 'Nowhere');
  await user.tab();
  expect(await screen.findByText(/Nowhere is not known yet/)).toBeDefined();
  expect(bridge.inputs('person.update')).toEqual([]);
  await user.clear(box);
  await user.tab();
  await waitFor(() => expect(bridge.inputs('person.update')).toEqual([{ id, fields: { companyId: null } }]));
});

test('what was said is logged now, from them, and the form is empty again', async () => {
  const bridge = recordBridge({ ...answers, 'interaction.add': { value: { id: 'i' }, step: null } });
  const user = userEvent.setup();
  render(<PersonPanel id={id} />);
  const said = await screen.findByRole('textbox', { name: 'What Ines Haddad and I said' });
  await user.type(said, 'Asked for the write-up');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(said).toHaveProperty('value', ''));
  const [logged] = bridge.inputs('interaction.add') as { at: number }[];
  expect(logged).toMatchObject({
    channel: 'email',
    direction: 'inbound',
    summary: 'Asked for the write-up',
    personId: id,
  });
  expect(Math.abs((logged?.at ?? 0) - Date.now())).toBeLessThan(60_000);
});

test('a new person needs a name and nothing else; what was typed survives closing', async () => {
  const bridge = recordBridge({ ...answers, 'person.add': { value: { id }, step: null } });
  const user = userEvent.setup();
  const first = render(<AddPersonForm onDone={() => undefined} />);
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Rosa');
  first.unmount();
  const kept = bridge.inputs('draft.put').at(-1) as { key: string; body: unknown };
  expect(kept.key).toBe('person:new');

  let isDone = false;
  const again = recordBridge({ ...answers, 'draft.get': () => kept.body, 'person.add': { value: { id }, step: null } });
  render(<AddPersonForm onDone={() => (isDone = true)} />);
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Name' })).toHaveProperty('value', 'Rosa'));
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(isDone).toBe(true));
  expect(again.inputs('person.add')).toMatchObject([{ name: 'Rosa', companyId: null }]);
});

const other = { ...ines, id: '01977e4e-0000-7000-8000-000000000003', name: 'I. Haddad', email: 'i@new.com' };
const both = {
  ...answers,
  'person.open': (input: unknown) => (JSON.stringify(input).includes(id) ? { ...ines, email: 'ines@old.com' } : other),
  'person.merge': { value: null, step: null },
};

test('a merge asks only where both say something, and sends what was chosen', async () => {
  const bridge = recordBridge(both);
  const user = userEvent.setup();
  render(<MergeDialog />);
  act(() => startMerge('person', id, other.id));
  const mail = await screen.findByRole('radiogroup', { name: 'Mail' });
  expect(screen.getAllByRole('radiogroup')).toHaveLength(2);
  await user.click(within(mail).getByRole('radio', { name: 'i@new.com' }));
  await user.click(screen.getByRole('button', { name: 'Merge' }));
  await waitFor(() =>
    expect(bridge.inputs('person.merge')).toEqual([{ keepId: id, mergeId: other.id, take: ['email'] }]),
  );
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('the other one can stay instead; the choices begin anew', async () => {
  const bridge = recordBridge(both);
  const user = userEvent.setup();
  render(<MergeDialog />);
  act(() => startMerge('person', id, other.id));
  await user.click(await screen.findByRole('button', { name: 'Keep I. Haddad instead' }));
  await user.click(screen.getByRole('button', { name: 'Merge' }));
  await waitFor(() => expect(bridge.inputs('person.merge')).toEqual([{ keepId: other.id, mergeId: id, take: [] }]));
});

test('a refused merge stays open and says why', async () => {
  const failure = { code: 'not_found', message: 'One of the two is not there any more.' } as const;
  recordBridge({ ...both, 'person.merge': () => ({ failure }) });
  const user = userEvent.setup();
  render(<MergeDialog />);
  act(() => startMerge('person', id, other.id));
  await user.click(await screen.findByRole('button', { name: 'Merge' }));
  expect(await screen.findByText(failure.message)).toBeDefined();
});
