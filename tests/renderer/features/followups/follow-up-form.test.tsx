// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { FollowUpEditor } from '../../../../renderer/lib/follow-ups/FollowUpEditor.tsx';
import { recordBridge } from '../../../support/bridge.ts';
import { followUpView } from '../../../support/follow-ups.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show(part: Parameters<typeof followUpView>[0] = {}) {
  const noop = () => undefined;
  return render(
    <FollowUpEditor
      followUp={followUpView(part)}
      today="2026-11-21"
      onDone={noop}
      onSkip={noop}
      onSnooze={noop}
      onTrash={noop}
    />,
  );
}

test('a proposed draft is shown and not stored until the person changes it', async () => {
  const bridge = recordBridge({ 'follow_up.update': { value: null, step: null } });
  show();
  const draft = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Draft' });
  expect(draft.value).toContain('Hello Ines,');
  await userEvent.type(screen.getByRole('textbox', { name: 'Subject' }), 'Hi');
  await userEvent.tab();
  expect(bridge.inputs('follow_up.update')).toEqual([{ id: followUpView().id, fields: { subject: 'Hi' } }]);
  await userEvent.type(draft, ' More');
  await userEvent.tab();
  const last = bridge.inputs('follow_up.update').at(-1);
  expect(last).toMatchObject({ fields: { draft: expect.stringMatching(/ More$/) } });
});

test('what was typed is stored when the editor goes away', async () => {
  const bridge = recordBridge({ 'follow_up.update': { value: null, step: null } });
  const { unmount } = show();
  await userEvent.type(screen.getByRole('textbox', { name: 'Subject' }), 'Bye');
  await act(async () => unmount());
  expect(bridge.inputs('follow_up.update').at(-1)).toMatchObject({ fields: { subject: 'Bye' } });
});

test('what is refused is said next to its field and stays typed', async () => {
  recordBridge({
    'follow_up.update': () => ({ failure: { code: 'invalid', message: 'Too long.', field: 'fields.subject' } }),
  });
  show();
  const subject = screen.getByRole<HTMLInputElement>('textbox', { name: 'Subject' });
  await userEvent.type(subject, 'Hi');
  await userEvent.tab();
  await screen.findByText('Too long.');
  expect(subject.value).toBe('Hi');
});

test('mail is offered only for a person with an address', () => {
  recordBridge({});
  show();
  expect(screen.queryByRole('button', { name: 'Open in mail' })).toBeNull();
  cleanup();
  show({ email: 'ines@lumenhealth.example' });
  expect(screen.getByRole('button', { name: 'Open in mail' })).toBeTruthy();
});
