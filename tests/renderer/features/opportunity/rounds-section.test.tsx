// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { RoundView } from '../../../../electron/ipc/contract/opportunity.ts';
import { formOf, newRound } from '../../../../renderer/features/opportunity/round-form.ts';
import { useRoundIntent, wantRound } from '../../../../renderer/features/opportunity/round-intent.ts';
import { RoundsSection } from '../../../../renderer/features/opportunity/RoundsSection.tsx';
import { recordBridge } from '../../../support/bridge.ts';

const id = '01977e4e-0000-7000-8000-00000000000b';
const day = { today: '2026-11-22', zone: 'Europe/Lisbon' };
const round: RoundView = {
  id: '01977e4e-0000-7000-8000-00000000000c',
  opportunityId: id,
  kind: 'panel',
  startsAt: Date.UTC(2026, 10, 24, 14),
  timeZone: 'Europe/Lisbon',
  minutes: 60,
  place: 'Phone',
  status: 'scheduled',
  interviewers: [],
  debrief: null,
  debriefOwed: false,
};

afterEach(() => {
  cleanup();
  useRoundIntent.setState({ intent: null });
});

const place = () => screen.findByRole('textbox', { name: 'Place or link' });
const keeps = (key: string, body: unknown) =>
  recordBridge({ 'draft.get': (input: unknown) => (JSON.stringify(input).includes(key) ? body : null) });

test('asking for a new round opens the one that was half-typed, and leaves it as it was', async () => {
  keeps('round.add', { ...newRound(day.zone), place: 'Second floor, ask for Oskar' });
  wantRound({ what: 'add', opportunityId: id });
  render(<RoundsSection detail={{ id, rounds: [] }} day={day} />);
  expect(await place()).toHaveProperty('value', 'Second floor, ask for Oskar');
});

test('asking for another time keeps what was half-typed about the round', async () => {
  keeps('round.edit', { ...formOf(round), place: 'Not by phone after all' });
  wantRound({ what: 'move', roundId: round.id });
  render(<RoundsSection detail={{ id, rounds: [round] }} day={day} />);
  expect(await place()).toHaveProperty('value', 'Not by phone after all');
  expect(screen.getByRole('button', { name: /^Reschedule/ })).toBeDefined();
});
