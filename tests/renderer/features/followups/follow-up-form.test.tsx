// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { FollowUpEditor } from '../../../../renderer/lib/follow-ups/FollowUpEditor.tsx';
import { recordBridge } from '../../../support/bridge.ts';
import { followUpView } from '../../../support/follow-ups.ts';
import { builtInViews, draftFactsWith } from '../../../support/templates.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Each with an id of its own: what one test was answered is not shown to the next. */
let number = 0;
function show(part: Parameters<typeof followUpView>[0] = {}) {
  const noop = () => undefined;
  const id = `0192d3c0-0000-7000-8000-1${String((number += 1)).padStart(11, '0')}`;
  const view = render(
    <FollowUpEditor
      followUp={followUpView({ id, ...part })}
      today="2026-11-21"
      onDone={noop}
      onSkip={noop}
      onSnooze={noop}
      onTrash={noop}
    />,
  );
  return { ...view, id };
}
const bridgeWith = (answers: Parameters<typeof recordBridge>[0] = {}) =>
  recordBridge({
    'template.list': builtInViews(),
    'template.facts': draftFactsWith(),
    'follow_up.update': { value: null, step: null },
    ...answers,
  });
const draftBox = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Draft' });

test('a proposed draft is shown and not stored until the person changes it', async () => {
  const bridge = bridgeWith();
  const { id } = show();
  await waitFor(() => expect(draftBox().value).toContain('Hello Ines,'));
  await userEvent.type(screen.getByRole('textbox', { name: 'Subject' }), 'Hi');
  await userEvent.tab();
  expect(bridge.inputs('follow_up.update')).toEqual([{ id, fields: { subject: 'Hi' } }]);
  await userEvent.type(draftBox(), ' More');
  await userEvent.tab();
  const last = bridge.inputs('follow_up.update').at(-1);
  expect(last).toMatchObject({ fields: { draft: expect.stringMatching(/ More$/) } });
});

test('what was typed is stored when the editor goes away', async () => {
  const bridge = bridgeWith();
  const { unmount } = show();
  await userEvent.type(screen.getByRole('textbox', { name: 'Subject' }), 'Bye');
  await act(async () => unmount());
  expect(bridge.inputs('follow_up.update').at(-1)).toMatchObject({ fields: { subject: 'Bye' } });
});

test('what is refused is said next to its field and stays typed', async () => {
  bridgeWith({
    'follow_up.update': () => ({ failure: { code: 'invalid', message: 'Too long.', field: 'fields.subject' } }),
  });
  show();
  const subject = screen.getByRole<HTMLInputElement>('textbox', { name: 'Subject' });
  await userEvent.type(subject, 'Hi');
  await userEvent.tab();
  await screen.findByText('Too long.');
  expect(subject.value).toBe('Hi');
});
