// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { FollowUpView } from '../../../../electron/ipc/contract/follow-up.ts';
import { clearToasts, currentToasts } from '../../../../renderer/components/toasts.ts';
import { DraftArea } from '../../../../renderer/lib/follow-ups/DraftArea.tsx';
import { useNavigation } from '../../../../renderer/lib/navigation.ts';
import { recordBridge } from '../../../support/bridge.ts';
import { followUpView } from '../../../support/follow-ups.ts';
import { builtInViews, draftFactsWith } from '../../../support/templates.ts';

afterEach(() => {
  cleanup();
  clearToasts();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

let number = 0;
/** The draft of a follow-up with an id of its own: what one test was answered is not shown to the next. */
async function show(part: Partial<FollowUpView> = {}, answers: Parameters<typeof recordBridge>[0] = {}) {
  const bridge = recordBridge({
    'template.list': builtInViews(),
    'template.facts': draftFactsWith(),
    'follow_up.update': { value: null, step: null },
    'app.openExternal': null,
    ...answers,
  });
  const onDone = vi.fn();
  const onLeave = vi.fn();
  const id = `0192d3c0-0000-7000-8000-2${String((number += 1)).padStart(11, '0')}`;
  render(<DraftArea followUp={followUpView({ id, ...part })} onDone={onDone} onLeave={onLeave} />);
  await waitFor(() =>
    expect(screen.getByRole('button', { name: /^Open in mail/ }).getAttribute('disabled')).toBeNull(),
  );
  return { bridge, onDone, onLeave, user: userEvent.setup(), urls: () => bridge.inputs('app.openExternal') };
}
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Draft' });
const missing = () => screen.getByRole('list', { name: 'Not known yet' });
const whole = { subject: 'Danke', draft: 'Grüße & Dank\n100 % #1?', email: 'ines+jobs@lumenhealth.example' };

test('what is missing is named, with the way to where it is written', async () => {
  const { user, onLeave } = await show();
  expect(box().value).toContain('[their problem, in their words]');
  expect(
    within(missing())
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Not known yet: their problem, in their wordsWrite it', 'Not known yet: my answer to it']);
  await user.click(within(missing()).getByRole('button', { name: 'Write it: their problem, in their words' }));
  expect(onLeave).toHaveBeenCalledOnce();
  expect(useNavigation.getState().place.panel).toEqual({
    kind: 'opportunity',
    id: '0192d3c0-0000-7000-8000-0000000000bb',
  });
});

test('a text with brackets is sent only at the second press, and the warning goes when the text changes', async () => {
  const { user, urls, bridge } = await show({ ...whole, draft: 'Say [what]' });
  const open = screen.getByRole('button', { name: /^Open in mail/ });
  await user.click(open);
  expect(screen.getByRole('alert').textContent).toContain('Open it once more');
  expect(urls()).toEqual([]);
  await user.type(box(), '.');
  expect(screen.queryByRole('alert')).toBeNull();
  await user.click(open);
  expect(urls()).toEqual([]);
  await user.click(open);
  await waitFor(() => expect(urls()).toHaveLength(1));
  expect(bridge.inputs('follow_up.update').at(-1)).toMatchObject({
    fields: { draft: 'Say [what].', channel: 'email' },
  });
});

test('the mail program gets every letter, and Done is offered with the focus on it', async () => {
  const { user, urls, onDone } = await show(whole);
  await user.click(box());
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() =>
    expect(urls()).toEqual([
      {
        url: 'mailto:ines%2Bjobs@lumenhealth.example?subject=Danke&body=Gr%C3%BC%C3%9Fe%20%26%20Dank%0D%0A100%20%25%20%231%3F',
      },
    ]),
  );
  expect(screen.getByRole('status').textContent).toContain('Done logs it with Ines Haddad, in these words.');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Done, it went out'));
  await user.keyboard('{Enter}');
  expect(onDone).toHaveBeenCalledOnce();
});

test('a text that is too long is copied, and the mail opens with its subject', async () => {
  const written = vi.fn(async () => undefined);
  const { user, urls } = await show({ ...whole, draft: 'ä'.repeat(900) });
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: written }, configurable: true });
  expect(screen.getByText(/Too long for a link to a mail program/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: /^Open in mail/ }));
  await waitFor(() => expect(urls()).toEqual([{ url: 'mailto:ines%2Bjobs@lumenhealth.example?subject=Danke' }]));
  expect(written).toHaveBeenCalledWith('ä'.repeat(900));
  expect(currentToasts().at(-1)?.message).toContain('paste it into the mail');
});

test('without an address it says so and leads to where one is written', async () => {
  const { user, urls, onLeave } = await show({ ...whole, email: null });
  expect(screen.getByText(/No mail address of Ines Haddad is known/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Add the mail address of Ines Haddad' }));
  expect(onLeave).toHaveBeenCalledOnce();
  expect(useNavigation.getState().place.panel).toMatchObject({ kind: 'person' });
  await user.click(screen.getByRole('button', { name: /^Open in mail/ }));
  await waitFor(() => expect(urls()).toMatchObject([{ url: expect.stringMatching(/^mailto:\?subject=Danke/) }]));
});

test('another template replaces the text, and a name that the person gave stays the subject', async () => {
  const { user, bridge } = await show({ subject: 'Ask about tennis' });
  await user.click(screen.getByRole('button', { name: 'Template: Thank you' }));
  await user.click(await screen.findByRole('menuitem', { name: /Thank you, short/ }));
  expect(box().value).toContain('I enjoyed it, and I would like to go on.');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Subject' }).value).toBe('Ask about tennis');
  await waitFor(() =>
    expect(bridge.inputs('follow_up.update').at(-1)).toMatchObject({
      fields: { draft: expect.stringContaining('I enjoyed it') },
    }),
  );
});

test('what is known by now is put where its brackets stand, and nothing else changes', async () => {
  const values = { ...draftFactsWith().values, my_answer: 'A {release} anybody $& can start.' };
  const { user } = await show(
    { draft: 'Mine: [my answer to it] [my answer to it]!' },
    { 'template.facts': draftFactsWith({ values }) },
  );
  await user.click(within(missing()).getByRole('button', { name: 'Fill it in' }));
  expect(box().value).toBe('Mine: A {release} anybody $& can start. A {release} anybody $& can start.!');
});
