// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dateInZone } from '../../../../db/domain/dates.ts';
import { AddFollowUpDialog } from '../../../../renderer/features/followups/AddFollowUpDialog.tsx';
import { addDays } from '../../../../renderer/lib/calendar.ts';
import { recordBridge } from '../../../support/bridge.ts';

const OPPORTUNITY = '0192d3c0-0000-7000-8000-0000000000bb';
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const today = () => dateInZone(Date.now(), zone);

let bridge: ReturnType<typeof recordBridge>;
beforeEach(() => {
  bridge = recordBridge({
    'draft.get': null,
    'draft.put': null,
    'draft.remove': null,
    'person.list': [],
    'opportunity.options': [{ id: OPPORTUNITY, company: 'Lumenhealth', title: 'Group PM', closed: false }],
    'follow_up.add': { value: { id: 'new' }, step: null },
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const close = vi.fn();
const show = () => render(<AddFollowUpDialog prefill={{ opportunityId: OPPORTUNITY }} onClose={close} />);
const submit = () => userEvent.click(screen.getByRole('button', { name: 'Add follow-up' }));
async function paste(field: HTMLElement, text: string): Promise<void> {
  await userEvent.click(field);
  await userEvent.paste(text);
}
const line = () => screen.getByRole('textbox', { name: 'What is to be done' });

test('a line becomes its subject and its day, about what was open', async () => {
  show();
  await paste(line(), 'Ask Dana about the panel, +3d 9:00');
  await submit();
  expect(bridge.inputs('follow_up.add')).toMatchObject([
    {
      subject: 'Ask Dana about the panel',
      dueOn: addDays(today(), 3),
      dueTime: '09:00',
      timeZone: zone,
      opportunityId: OPPORTUNITY,
      repeat: null,
    },
  ]);
});

test('the day chosen in its own field counts, and the line can stay whole', async () => {
  show();
  await paste(line(), 'Send the plan for tomorrow');
  await userEvent.click(screen.getByRole('button', { name: 'Keep the line whole' }));
  await paste(screen.getByRole('textbox', { name: 'Due' }), '+9d');
  await submit();
  expect(bridge.inputs('follow_up.add')).toMatchObject([
    { subject: 'Send the plan for tomorrow', dueOn: addDays(today(), 9), dueTime: null, timeZone: null },
  ]);
});

test('without a day nothing is sent, and it says what to type', async () => {
  show();
  await paste(line(), 'Ask Dana');
  await submit();
  expect(await screen.findByText(/^By when\?/)).toBeTruthy();
  expect(bridge.inputs('follow_up.add')).toEqual([]);
});
