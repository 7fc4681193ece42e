// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { DebriefDocument } from '../../../../db/domain/debrief-document.ts';
import { emptyDebrief } from '../../../../db/domain/debrief-document.ts';
import type { Effects } from '../../../../electron/ipc/contract/effects.ts';
import type { DebriefForm } from '../../../../electron/ipc/contract/round.ts';
import { DebriefPanel } from '../../../../renderer/features/debrief/index.ts';
import { recordBridge } from '../../../support/bridge.ts';

const roundId = '01977e4e-0000-7000-8000-00000000000a';
const ines = '01977e4e-0000-7000-8000-000000000001';
const oskar = '01977e4e-0000-7000-8000-000000000002';
const experiments = { id: '01977e4e-0000-7000-8000-000000000003', name: 'Experiment design' };
const effects: Effects = {
  painsAdded: [{ id: 'pain-1', text: 'Sales overrules the roadmap' }],
  rankMoves: [],
  evidenceAdded: [],
  evidenceRemoved: 0,
  followUps: [],
  followUpsWithdrawn: 0,
  newlyClosed: [],
};

const opened: DebriefForm = {
  round: {
    id: roundId,
    opportunityId: '01977e4e-0000-7000-8000-00000000000b',
    kind: 'panel',
    startsAt: Date.now() - 72 * 60_000,
    timeZone: 'Europe/Lisbon',
    minutes: 60,
    place: '',
    status: 'scheduled',
    interviewers: [
      { personId: ines, name: 'Ines Haddad', jobTitle: '', role: 'hiring_manager' },
      { personId: oskar, name: 'Oskar Brandt', jobTitle: 'engineering', role: 'interviewer' },
    ],
    debrief: null,
    debriefOwed: true,
  },
  opportunityId: '01977e4e-0000-7000-8000-00000000000b',
  company: 'Lumenhealth',
  title: 'Group PM',
  written: false,
  document: emptyDebrief,
  wonBefore: [{ personId: oskar, checks: ['named_problem'] }],
  skills: [experiments],
  stories: [],
};

const savedAs = (value: Effects) => ({ value, step: { id: 'step', label: 'Debrief' } });
afterEach(cleanup);

test('a whole debrief is written and saved without the mouse, in the order of memory', async () => {
  const bridge = recordBridge({ 'debrief.open': opened, 'debrief.preview': effects, 'debrief.save': savedAs(effects) });
  const user = userEvent.setup();
  render(<DebriefPanel roundId={roundId} />);
  await screen.findByRole('heading', { name: 'Debrief · Lumenhealth, Group PM' });

  await user.keyboard('4');
  await user.tab();
  await user.keyboard('12');
  await user.tab();
  // Oskar's first check was won before: 1 does nothing, 5 ticks.
  await user.keyboard('15');
  await user.tab();
  await user.keyboard('5');
  await user.tab();
  await user.keyboard('Sales overrules the roadmap{Enter}Nobody owns research{Enter}');
  const skill = screen.getByRole('combobox', { name: 'Skill they pressed on' });
  await user.click(skill);
  await user.keyboard('Pricing{Enter}');
  await waitFor(() =>
    expect(screen.getByRole('spinbutton', { name: 'How hard they pressed on Pricing' })).toBe(document.activeElement),
  );
  await user.keyboard('5w');
  await user.keyboard('{Control>}{Enter}{/Control}');

  await screen.findByText('Debrief saved. It changed');
  const [saved] = bridge.inputs('debrief.save') as { document: DebriefDocument }[];
  expect(saved?.document).toEqual({
    ...emptyDebrief,
    rating: 4,
    closes: [
      { personId: ines, checks: ['named_problem', 'tied_experience'] },
      { personId: oskar, checks: ['next_step'] },
    ],
    pains: [
      { id: null, text: 'Sales overrules the roadmap', severity: 5, challenge: 'other', personId: null },
      { id: null, text: 'Nobody owns research', severity: 3, challenge: 'other', personId: null },
    ],
    signals: [{ skill: { name: 'Pricing' }, pressed: 5, outcome: 'weak', quote: '', personId: null }],
  });
  expect(bridge.inputs('draft.remove')).toEqual([{ key: `debrief:${roundId}` }]);
});

test('what was won in an earlier round is shown as won and cannot be taken back', async () => {
  recordBridge({ 'debrief.open': opened });
  render(<DebriefPanel roundId={roundId} />);
  const oskars = within(await screen.findByRole('row', { name: /Oskar Brandt/ }));
  expect(oskars.getByRole('img', { name: 'won in an earlier round' })).toBeDefined();
  expect(oskars.getAllByRole('checkbox')).toHaveLength(4);
});

test('what was typed is kept as a draft, is there again, and a draft that cannot be read is left alone', async () => {
  const bridge = recordBridge({ 'debrief.open': opened, 'debrief.preview': effects });
  const user = userEvent.setup();
  const first = render(<DebriefPanel roundId={roundId} />);
  await user.type(await screen.findByRole('textbox', { name: 'What went well' }), 'the pricing story');
  first.unmount();
  const kept = bridge.inputs('draft.put').at(-1) as { key: string; body: unknown };
  expect(kept.key).toBe(`debrief:${roundId}`);

  recordBridge({ 'debrief.open': opened, 'draft.get': () => kept.body });
  const second = render(<DebriefPanel roundId={roundId} />);
  expect(await screen.findByRole('textbox', { name: 'What went well' })).toHaveProperty('value', 'the pricing story');
  expect(screen.getByText('draft kept')).toBeDefined();
  second.unmount();

  recordBridge({ 'debrief.open': opened, 'draft.get': () => ({ rating: 'four' }) });
  render(<DebriefPanel roundId={roundId} />);
  expect(await screen.findByRole('textbox', { name: 'What went well' })).toHaveProperty('value', '');
});

test('an empty debrief cannot be saved, and it says why beside the button', async () => {
  const bridge = recordBridge({ 'debrief.open': opened });
  const user = userEvent.setup();
  render(<DebriefPanel roundId={roundId} />);
  expect(await screen.findByText('Give a rating or write a line first.')).toBeDefined();
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(bridge.inputs('debrief.save')).toEqual([]);
});

test('a refusal stands beside its line, and what was typed stays', async () => {
  const failure = { code: 'invalid', message: 'This pain is too long.', field: 'pains.0.text' } as const;
  recordBridge({ 'debrief.open': opened, 'debrief.preview': effects, 'debrief.save': () => ({ failure }) });
  const user = userEvent.setup();
  render(<DebriefPanel roundId={roundId} />);
  const pain = await screen.findByRole('textbox', { name: 'Pain 1' });
  await user.type(pain, 'Sales');
  await user.keyboard('{Control>}{Enter}{/Control}');
  const hurts = within(screen.getByRole('region', { name: 'What hurts them?' }));
  expect(await hurts.findByText('This pain is too long.')).toBeDefined();
  expect(pain).toHaveProperty('value', 'Sales');
});

test('undoing a saved debrief brings the form back with every word, kept as a draft', async () => {
  const bridge = recordBridge({
    'debrief.open': opened,
    'debrief.preview': effects,
    'debrief.save': savedAs(effects),
    'history.undo': { undone: { id: 'step', label: 'Debrief' } },
  });
  const user = userEvent.setup();
  render(<DebriefPanel roundId={roundId} />);
  await user.type(await screen.findByRole('textbox', { name: 'Notes' }), 'long');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('textbox', { name: 'Notes' })).toHaveProperty('value', 'long');
  expect(bridge.inputs('history.undo')).toEqual([{ stepId: 'step' }]);
  const kept = bridge.inputs('draft.put').at(-1) as { body: { notes: string } };
  expect(kept.body.notes).toBe('long');
});

const changed: Effects = {
  ...effects,
  evidenceAdded: [{ id: 'evidence-1', skillId: experiments.id, name: 'Experiment design', importance: 5 }],
  rankMoves: [{ skillId: experiments.id, name: 'Experiment design', from: 4, to: 1 }],
  followUps: [{ id: 'follow-up-1', kind: 'thank_you', person: 'Ines Haddad', dueOn: '2099-01-01' }],
  newlyClosed: ['Ines Haddad'],
};
const step = (id: string) => ({ value: null, step: { id, label: id } });

test('each thing it changed is taken back by itself and put back, and what follows from it is shown with it', async () => {
  const bridge = recordBridge({
    'debrief.open': opened,
    'debrief.save': savedAs(changed),
    'evidence.trash': step('struck'),
    'brief.removePain': step('removed'),
    'follow_up.settle': step('skipped'),
    'history.undo': { undone: { id: 'struck', label: '' } },
  });
  const user = userEvent.setup();
  render(<DebriefPanel roundId={roundId} />);
  await user.type(await screen.findByRole('textbox', { name: 'Notes' }), 'x');
  await user.keyboard('{Control>}{Enter}{/Control}');
  const list = within(await screen.findByRole('list', { name: 'Added by this debrief' }));
  expect(list.getByText('Experiment design moves from 4th to 1st on the roadmap')).toBeDefined();
  expect(screen.getByText('Ines Haddad now closed')).toBeDefined();

  await user.click(list.getByRole('button', { name: /^Strike out: Experiment design/ }));
  await user.click(list.getByRole('button', { name: /^Skip: Thank-you to Ines Haddad/ }));
  await user.click(list.getByRole('button', { name: /^Remove: On the brief/ }));
  await waitFor(() => expect(list.getAllByRole('button', { name: /^Put back/ })).toHaveLength(3));
  expect(bridge.inputs('evidence.trash')).toEqual([{ id: 'evidence-1' }]);
  expect(bridge.inputs('follow_up.settle')).toEqual([{ ids: ['follow-up-1'], as: 'skipped' }]);
  expect(bridge.inputs('brief.removePain')).toEqual([{ id: 'pain-1' }]);

  await user.click(list.getByRole('button', { name: /^Put back: Experiment design/ }));
  expect(await list.findByRole('button', { name: /^Strike out: Experiment design/ })).toBeDefined();
  expect(bridge.inputs('history.undo')).toEqual([{ stepId: 'struck' }]);
});

test('undoing the whole first puts back what was taken back by itself, the latest first', async () => {
  const bridge = recordBridge({
    'debrief.open': opened,
    'debrief.save': savedAs(changed),
    'evidence.trash': step('struck'),
    'follow_up.settle': step('skipped'),
    'history.undo': { undone: { id: 'any', label: '' } },
  });
  const user = userEvent.setup();
  render(<DebriefPanel roundId={roundId} />);
  await user.type(await screen.findByRole('textbox', { name: 'Notes' }), 'x');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await user.click(await screen.findByRole('button', { name: /^Strike out/ }));
  await user.click(await screen.findByRole('button', { name: /^Skip/ }));
  await waitFor(() => expect(screen.getAllByRole('button', { name: /^Put back/ })).toHaveLength(2));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('textbox', { name: 'Notes' })).toBeDefined();
  expect(bridge.inputs('history.undo')).toEqual([{ stepId: 'skipped' }, { stepId: 'struck' }, { stepId: 'step' }]);
});

test('among several interviewers who asked and who pressed can be named, and the stories told are ticked', async () => {
  const bridge = recordBridge({
    'debrief.open': { ...opened, stories: [{ id: experiments.id, title: 'Churn halved', number: '−38 %' }] },
    'debrief.save': savedAs(effects),
  });
  const user = userEvent.setup();
  render(<DebriefPanel roundId={roundId} />);
  await user.type(await screen.findByRole('textbox', { name: 'Question 1' }), 'Why us?');
  await user.click(screen.getByRole('button', { name: 'Who asked: who asked?' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Oskar Brandt' }));
  await user.type(screen.getByRole('combobox', { name: 'Skill they pressed on' }), 'Pricing{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Who pressed on Pricing: who pressed?' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Ines Haddad' }));
  await user.click(screen.getByRole('checkbox', { name: /Churn halved/ }));
  const went = screen.getByRole('radiogroup', { name: 'How Churn halved went' });
  await user.click(within(went).getByRole('radio', { name: '4' }));
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(bridge.inputs('debrief.save')).toHaveLength(1));
  const [saved] = bridge.inputs('debrief.save') as { document: DebriefDocument }[];
  expect(saved?.document).toMatchObject({
    questions: [{ text: 'Why us?', personId: oskar }],
    signals: [{ personId: ines }],
    stories: [experiments.id],
    storiesWent: { [experiments.id]: 4 },
  });
});
