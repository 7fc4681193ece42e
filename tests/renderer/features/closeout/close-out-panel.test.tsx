// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Effects } from '../../../../electron/ipc/contract/effects.ts';
import type { OpportunityDetail } from '../../../../electron/ipc/contract/opportunity.ts';
import { clearToasts, currentToasts } from '../../../../renderer/components/toasts.ts';
import { CloseOutPanel } from '../../../../renderer/features/closeout/index.ts';
import { useNavigation } from '../../../../renderer/lib/navigation.ts';
import { recordBridge } from '../../../support/bridge.ts';

const id = '01977e4e-0000-7000-8000-00000000000b';
const pricing = { id: '01977e4e-0000-7000-8000-000000000003', name: 'Pricing', family: '', current: 1, target: 3 };
const today = '2026-11-22';
const effects: Effects = {
  painsAdded: [],
  newlyClosed: [],
  evidenceRemoved: 0,
  rankMoves: [{ skillId: pricing.id, name: 'Pricing', from: 4, to: 1 }],
  evidenceAdded: [{ id: 'e', skillId: pricing.id, name: 'Pricing', importance: 3 }],
  followUps: [{ id: 'f', kind: 'other', person: 'Dana Kim', dueOn: '2026-11-23' }],
  followUpsWithdrawn: 2,
};
const app = {
  version: '0',
  runtime: '',
  platform: 'linux',
  storePath: '',
  sample: false,
  safeMode: false,
  empty: false,
  today,
  zone: 'Europe/Lisbon',
} as const;

/** The parts of an opportunity that a close-out reads; the rest is empty. */
const opportunity = (closeOut: OpportunityDetail['closeOut']): OpportunityDetail => ({
  title: 'Group PM',
  level: '',
  source: 'other',
  sourcePersonId: null,
  postingUrl: '',
  postingText: '',
  location: '',
  workMode: null,
  salaryMin: null,
  salaryMax: null,
  salaryCurrency: null,
  excitement: null,
  appliedOn: null,
  deadline: null,
  need: 'unknown',
  needNotes: '',
  coreProblem: '',
  benefits: '',
  notes: '',
  id,
  company: { id: '01977e4e-0000-7000-8000-00000000000c', name: 'Lumenhealth', website: '', industry: '' },
  sourcePersonName: null,
  stageId: '01977e4e-0000-7000-8000-00000000000d',
  stage: { name: 'Interview', kind: 'interview' },
  stages: [],
  stageEnteredAt: 0,
  createdAt: 0,
  next: { is: 'nothing' },
  limbo: null,
  rounds: [],
  people: [],
  pains: [],
  capabilities: [],
  segments: [],
  costs: [],
  closing: [],
  evidence: [],
  materials: [],
  rulesOff: [],
  stream: [],
  closeOut,
  trashed: false,
});

const answers = {
  'app.state': app,
  'opportunity.open': opportunity(null),
  'skill.list': [pricing],
  'close_out.preview': effects,
  'close_out.save': { value: effects, step: { id: 'step', label: 'Closed' } },
};

beforeEach(() =>
  useNavigation.setState({ place: { screen: 'pipeline', panel: { kind: 'close_out', opportunityId: id } } }),
);
afterEach(() => {
  cleanup();
  clearToasts();
});

test('it says what it will do before it does it, and asks the store only once the outcome is known', async () => {
  const bridge = recordBridge(answers);
  const user = userEvent.setup();
  render(<CloseOutPanel opportunityId={id} />);
  await screen.findByText('Choose how it ended.');
  expect(screen.getByText('Ended in Interview')).toBeDefined();
  expect(bridge.inputs('close_out.preview')).toEqual([]);
  await user.click(screen.getByRole('radio', { name: /They said no/ }));
  expect(await screen.findByText('Pricing moves from 4th to 1st on the roadmap')).toBeDefined();
  expect(screen.getByText('2 open follow-ups withdrawn')).toBeDefined();
  expect(screen.getByText('1 thanks with a question for feedback to Dana Kim tomorrow')).toBeDefined();
  expect(bridge.inputs('close_out.save')).toEqual([]);
});

test('it saves by keyboard what was chosen, forgets the draft and goes back to the opportunity with an undo', async () => {
  const bridge = recordBridge(answers);
  const user = userEvent.setup();
  render(<CloseOutPanel opportunityId={id} />);
  await user.click(await screen.findByRole('radio', { name: /They said no/ }));
  await user.click(screen.getByRole('checkbox', { name: 'A skill was missing' }));
  await user.type(screen.getByRole('combobox', { name: 'Skill they named' }), 'Negotiation{Enter}');
  await waitFor(() => expect(screen.getByRole('radiogroup', { name: 'How much Negotiation weighed' })).toBeDefined());
  await user.keyboard('5');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(useNavigation.getState().place.panel).toEqual({ kind: 'opportunity', id }));
  expect(bridge.inputs('close_out.save')).toEqual([
    {
      outcome: 'rejected',
      closedOn: today,
      reasons: ['skill_gap'],
      feedback: '',
      lessons: '',
      skills: [{ skill: { name: 'Negotiation' }, importance: 5 }],
      comeBackOn: null,
      opportunityId: id,
    },
  ]);
  expect(bridge.inputs('draft.remove')).toEqual([{ key: `close-out:${id}` }]);
  expect(currentToasts().at(-1)?.action?.label).toBe('Undo');
});

test('no fit is told as news about the market', async () => {
  recordBridge(answers);
  const user = userEvent.setup();
  render(<CloseOutPanel opportunityId={id} />);
  await user.click(await screen.findByRole('radio', { name: /No fit/ }));
  expect(screen.getByText(/information about the market, not a verdict on the product/)).toBeDefined();
});

test('Later leaves without saving, and what was typed is there the next time', async () => {
  const bridge = recordBridge(answers);
  const user = userEvent.setup();
  const first = render(<CloseOutPanel opportunityId={id} />);
  await user.type(await screen.findByRole('textbox', { name: 'My lessons' }), 'ask earlier');
  await user.click(screen.getByRole('button', { name: 'Later' }));
  expect(useNavigation.getState().place.panel).toBeNull();
  first.unmount();
  expect(bridge.inputs('close_out.save')).toEqual([]);
  const kept = bridge.inputs('draft.put').at(-1) as { key: string; body: unknown };
  recordBridge({ ...answers, 'draft.get': () => kept.body });
  render(<CloseOutPanel opportunityId={id} />);
  expect(await screen.findByRole('textbox', { name: 'My lessons' })).toHaveProperty('value', 'ask earlier');
});

test('an opportunity closed out before shows what was said then', async () => {
  const before = {
    id: 'c',
    stage: 'Final',
    outcome: 'ghosted',
    closedOn: '2026-10-01',
    reasons: ['timing'],
    feedback: 'none',
    lessons: '',
    comeBackOn: null,
    skills: [{ skillId: pricing.id, name: 'Pricing', importance: 4 }],
  } as const;
  recordBridge({
    ...answers,
    'opportunity.open': opportunity({ ...before, reasons: [...before.reasons], skills: [...before.skills] }),
  });
  render(<CloseOutPanel opportunityId={id} />);
  expect(await screen.findByRole('radio', { name: /They went silent/ })).toHaveProperty('checked', true);
  expect(screen.getByRole('checkbox', { name: 'Timing' })).toHaveProperty('checked', true);
  expect(screen.getByText('Pricing')).toBeDefined();
  expect(screen.getByText('Ended in Final')).toBeDefined();
});

test('each end asks only what there is to know then', async () => {
  recordBridge(answers);
  const user = userEvent.setup();
  render(<CloseOutPanel opportunityId={id} />);
  await user.click(await screen.findByRole('radio', { name: /Accepted/ }));
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.queryByRole('combobox', { name: 'Skill they named' })).toBeNull();
  expect(screen.getByRole('textbox', { name: 'What I would do again' })).toBeDefined();
  await user.click(screen.getByRole('radio', { name: /I declined/ }));
  expect(screen.getByText('Why did I say no?')).toBeDefined();
  expect(screen.queryByRole('checkbox', { name: 'Not closed' })).toBeNull();
  await user.click(screen.getByRole('radio', { name: /They went silent/ }));
  expect(screen.getByText(/An answer may still come/)).toBeDefined();
  await user.click(screen.getByRole('checkbox', { name: 'Not closed' }));
  await user.click(screen.getByRole('radio', { name: /Accepted/ }));
  // What was said before stays in sight, so that nothing is saved unseen.
  expect(screen.getByRole('checkbox', { name: 'Not closed' })).toHaveProperty('checked', true);
});

test('the silent end comes prefilled, and one that was written before is saved as a change', async () => {
  const bridge = recordBridge(answers);
  const user = userEvent.setup();
  render(<CloseOutPanel opportunityId={id} outcome="ghosted" />);
  expect(await screen.findByRole('radio', { name: /They went silent/ })).toHaveProperty('checked', true);
  await user.click(screen.getByRole('button', { name: /^Close out/ }));
  await waitFor(() => expect(bridge.inputs('close_out.save')).toMatchObject([{ outcome: 'ghosted', closedOn: today }]));
});
