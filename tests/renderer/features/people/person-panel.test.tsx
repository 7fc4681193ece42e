// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { PersonDetail } from '../../../../electron/ipc/contract/person.ts';
import { AddPersonForm } from '../../../../renderer/features/people/AddPersonForm.tsx';
import { PersonPanel } from '../../../../renderer/features/people/index.ts';
import { recordBridge } from '../../../support/bridge.ts';

const id = '01977e4e-0000-7000-8000-000000000001';
const company = {
  id: '01977e4e-0000-7000-8000-000000000002',
  name: 'Copperstack',
  industry: '',
  opportunities: 1,
  people: 1,
  researched: 0,
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
  keepInTouchDays: null,
  opportunities: [],
  interactions: [],
};
const answers = { 'person.open': ines, 'company.list': [company] };
afterEach(cleanup);

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
