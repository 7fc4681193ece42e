// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { LessonView } from '../../../electron/ipc/contract/lesson.ts';
import type { UnclosedView, WayOut } from '../../../electron/ipc/contract/limbo.ts';
import { clearToasts, currentToasts } from '../../../renderer/components/toasts.ts';
import { NotClosedYet } from '../../../renderer/lib/closing/NotClosedYet.tsx';
import { LessonsFor } from '../../../renderer/lib/lessons/LessonsFor.tsx';
import { LimboWayOut } from '../../../renderer/lib/limbo/LimboWayOut.tsx';
import { useNavigation } from '../../../renderer/lib/navigation.ts';
import { recordBridge } from '../../support/bridge.ts';

const person = (fields: Partial<UnclosedView> = {}): UnclosedView => ({
  personId: 'oskar',
  name: 'Oskar Brandt',
  jobTitle: 'engineering',
  email: 'oskar@example.com',
  state: 'open',
  missing: ['said_want_it', 'next_step'],
  note: { subject: 'Group PM', body: 'Hello Oskar,\n\n[my answer]', missing: ['No next step was named.'] },
  planned: null,
  sentAt: null,
  ...fields,
});
/** Each with an id of its own: what one test was answered is not shown to the next. */
const answer = (opportunityId: string, fields: Partial<WayOut> = {}): WayOut => ({
  opportunityId,
  company: 'Lumenhealth',
  title: 'Group PM',
  limbo: { silentDays: 9, heardOn: '2026-11-13', ghostFrom: '2026-12-13', canGhost: false },
  decideOn: null,
  unclosed: [person()],
  ...fields,
});
const done = { value: null, step: { id: 'step', label: 'Sent' } };

afterEach(() => {
  cleanup();
  clearToasts();
});

test('the note says what is not known, is handed to the mail program whole, and is logged when it went out', async () => {
  const bridge = recordBridge({ 'limbo.for': answer('o1'), 'limbo.sendNote': done });
  const user = userEvent.setup();
  render(<LimboWayOut opportunityId="o1" />);
  await user.click(await screen.findByRole('button', { name: 'Closing note to Oskar Brandt' }));
  expect(screen.getByText('No next step was named.')).toBeDefined();
  expect(screen.getByText(/stands in \[brackets\]/)).toBeDefined();
  const note = screen.getByRole('textbox', { name: 'Note to Oskar Brandt' });
  await user.clear(note);
  await user.type(note, 'Grüße & Dank{Enter}Ich');
  await user.click(screen.getByRole('button', { name: 'Open in mail' }));
  expect(bridge.inputs('app.openExternal')).toEqual([
    { url: 'mailto:oskar@example.com?subject=Group%20PM&body=Gr%C3%BC%C3%9Fe%20%26%20Dank%0D%0AIch' },
  ]);
  await user.click(screen.getByRole('button', { name: /^It went out/ }));
  await waitFor(() =>
    expect(bridge.inputs('limbo.sendNote')).toEqual([
      { opportunityId: 'o1', personId: 'oskar', subject: 'Group PM', draft: 'Grüße & Dank\nIch', channel: 'email' },
    ]),
  );
  await waitFor(() => expect(currentToasts().at(-1)?.action?.label).toBe('Undo'));
});

test('a note too long for a mail link is not cut: it is copied, and the mail opens with its subject', async () => {
  const body = 'ä'.repeat(900);
  const bridge = recordBridge({
    'limbo.for': answer('o2', { unclosed: [person({ note: { subject: 's', body, missing: [] } })] }),
  });
  const user = userEvent.setup();
  const written = vi.fn(async () => undefined);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: written }, configurable: true });
  render(<LimboWayOut opportunityId="o2" />);
  await user.click(await screen.findByRole('button', { name: 'Closing note to Oskar Brandt' }));
  expect(screen.getByText(/Too long for a link to a mail program/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Open in mail' }));
  await waitFor(() =>
    expect(bridge.inputs('app.openExternal')).toEqual([{ url: 'mailto:oskar@example.com?subject=s' }]),
  );
  expect(written).toHaveBeenCalledWith(body);
});

test('what was written into the planned note before stands there, and can be drafted anew', async () => {
  const planned = { id: 'f', dueOn: '2026-11-22', subject: 'Own', draft: 'My own words' };
  recordBridge({ 'limbo.for': answer('o3', { unclosed: [person({ planned })] }) });
  const user = userEvent.setup();
  render(<LimboWayOut opportunityId="o3" />);
  await user.click(await screen.findByRole('button', { name: 'Closing note to Oskar Brandt' }));
  const note = screen.getByRole('textbox', { name: 'Note to Oskar Brandt' });
  expect(note).toHaveProperty('value', 'My own words');
  await user.click(screen.getByRole('button', { name: 'Draft it anew from the brief' }));
  expect(note).toHaveProperty('value', 'Hello Oskar,\n\n[my answer]');
});

test('the silent end is offered from its day on, and says before that which day it is', async () => {
  recordBridge({ 'limbo.for': answer('o4') });
  const { unmount } = render(<LimboWayOut opportunityId="o4" />);
  expect(await screen.findByText(/From 13 Dec.* on it can be closed out/)).toBeDefined();
  unmount();
  recordBridge({
    'limbo.for': answer('o5', {
      limbo: { silentDays: 31, heardOn: '2026-11-13', ghostFrom: '2026-12-13', canGhost: true },
    }),
  });
  const user = userEvent.setup();
  render(<LimboWayOut opportunityId="o5" />);
  await user.click(await screen.findByRole('button', { name: 'Close out Lumenhealth as gone silent' }));
  expect(useNavigation.getState().place.panel).toEqual({ kind: 'close_out', opportunityId: 'o5', outcome: 'ghosted' });
});

test('outside limbo those not closed yet are named with what is missing, and the way out is not there', async () => {
  recordBridge({ 'limbo.for': answer('o6', { limbo: null }) });
  render(
    <>
      <NotClosedYet opportunityId="o6" />
      <LimboWayOut opportunityId="o6" />
    </>,
  );
  const section = within(await screen.findByRole('region', { name: 'Not closed yet' }));
  expect(section.getByText(/said plainly that I want the job; left with a next step and a date/)).toBeDefined();
  expect(screen.queryByRole('region', { name: /^Limbo/ })).toBeNull();
});

test('lessons come with their source and their reason, and each opens its source', async () => {
  const lesson = (fields: Partial<LessonView>): LessonView => ({
    id: 'l1',
    from: 'debrief',
    text: 'Shorter answers',
    on: '2026-10-01',
    opportunityId: 'o',
    company: 'Acme',
    title: 'PM',
    roundId: 'r',
    roundKind: 'panel',
    outcome: null,
    because: 'round_kind',
    again: [],
    ...fields,
  });
  const end = {
    id: 'l2',
    from: 'close_out',
    roundId: null,
    roundKind: null,
    outcome: 'no_fit',
    because: 'company',
  } as const;
  const bridge = recordBridge({ 'lesson.for': [lesson({ ...end, text: 'Ask early' }), lesson({})] });
  const user = userEvent.setup();
  render(<LessonsFor opportunityId="o" roundKind="panel" limit={1} />);
  expect(await screen.findByText('Ask early')).toBeDefined();
  expect(screen.getByText(/The end at Acme: no fit.* · same company/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Open: The end at Acme: no fit' }));
  expect(useNavigation.getState().place.panel).toEqual({ kind: 'close_out', opportunityId: 'o' });
  await user.click(screen.getByRole('button', { name: '1 more' }));
  expect(screen.getByText(/Panel at Acme.* · same kind of round/)).toBeDefined();
  expect(bridge.inputs('lesson.for')[0]).toEqual({ opportunityId: 'o', roundKind: 'panel', personIds: [] });
});
