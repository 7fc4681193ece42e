import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLOSE_CHECKS } from '../../../db/domain/vocabulary.ts';
import { savePain } from '../../../db/services/brief.ts';
import { saveCloseOut } from '../../../db/services/close-out.ts';
import { runDaily } from '../../../db/services/daily.ts';
import { saveDebrief } from '../../../db/services/debrief.ts';
import { undo } from '../../../db/services/history.ts';
import { decideBy, keepNote, limboFor, sendNote } from '../../../db/services/limbo.ts';
import { changeSettings } from '../../../db/services/settings.ts';
import { todayView } from '../../../db/services/today.ts';
import { DEFAULT_CONSTANTS } from '../../../db/domain/constants.ts';
import {
  closeOutWith,
  debriefWith,
  interviewerNamed,
  newOpportunity,
  newRound,
  openFollowUps,
  painHeard,
  personOf,
} from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dump } from '../../support/tables.ts';

let store: TestStore;
let opportunityId: string;
let ines: string;
let oskar: string;
beforeEach(() => {
  store = newStore();
  opportunityId = newOpportunity(store.services, { company: 'Lumenhealth', title: 'Group PM', stage: 'final' });
  const roundId = newRound(store.services, opportunityId, {
    kind: 'panel',
    with: [interviewerNamed('Ines Haddad', 'hiring_manager'), interviewerNamed('Oskar Brandt')],
  });
  ines = personOf(store.services, 'Ines Haddad');
  oskar = personOf(store.services, 'Oskar Brandt');
  valueOf(
    saveDebrief(
      store.services,
      roundId,
      debriefWith({
        closes: [
          { personId: ines, checks: [...CLOSE_CHECKS] },
          { personId: oskar, checks: ['named_problem'] },
        ],
        pains: [{ ...painHeard('Releases wait for one person', 4), personId: oskar }],
        reservations: [{ text: 'Too little data work', answered: false, personId: oskar }],
        nextStep: 'A call with the CEO',
      }),
    ),
  );
});
afterEach(() => store.close());

const view = () => valueOf(limboFor(store.services, opportunityId));
const today = () => valueOf(todayView(store.services));
/** Silent for this many days after the round of the 18th. */
const silentFor = (days: number) => {
  store.clock.advance({ days });
  runDaily(store.services);
};

describe('who is not closed yet', () => {
  it('is named with what is missing, and with a note made from the brief', () => {
    const [only, ...others] = view().unclosed;
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      name: 'Oskar Brandt',
      state: 'open',
      missing: ['tied_experience', 'answered_reservations', 'said_want_it', 'next_step'],
      planned: null,
      sentAt: null,
    });
    expect(only?.note.body).toContain('what you said: “Releases wait for one person”');
    expect(only?.note.body).toContain('You had a doubt: “Too little data work”');
    expect(only?.note.body).toContain('“A call with the CEO”');
    expect(only?.note.missing).toContain('My answer to this problem is not written yet.');
  });
  it('takes my answer from the brief once it is there', () => {
    const [pain] = store.services.store.sqlite.prepare<[], { id: string }>('SELECT id FROM pain').all();
    const answer = 'A release anybody can start';
    valueOf(
      savePain(store.services, {
        opportunityId,
        id: pain?.id ?? null,
        text: 'Releases wait for one person',
        severity: 4,
        challenge: 'other',
        answer,
        personId: oskar,
        skillId: null,
      }),
    );
    expect(view().unclosed[0]?.note.body).toContain(`I would take it on like this: ${answer}.`);
  });
  it('stands on Today while the process is late and not silent, and under limbo after that', () => {
    expect(today().notClosed).toMatchObject([
      { company: 'Lumenhealth', round: null, people: [{ name: 'Oskar Brandt', missing: { length: 4 } }] },
    ]);
    expect(today().limbo).toEqual([]);
    silentFor(8);
    expect(today().notClosed).toEqual([]);
    expect(today().limbo).toMatchObject([
      { silentDays: 8, unclosed: ['Oskar Brandt'], closed: 1, interviewers: 2, canGhost: false },
    ]);
  });
  it('is not asked for on Today before the process is late', () => {
    const early = newOpportunity(store.services, { company: 'Northwind', stage: 'screen' });
    newRound(store.services, early, { status: 'done' });
    expect(today().notClosed.map(({ company }) => company)).toEqual(['Lumenhealth']);
  });
});

describe('the way out of limbo', () => {
  it('is there after seven silent days, and offers the silent end from day 30', () => {
    expect(view().limbo).toBeNull();
    silentFor(7);
    expect(view().limbo).toEqual({ silentDays: 7, heardOn: '2026-11-18', ghostFrom: '2026-12-18', canGhost: false });
    silentFor(23);
    expect(view().limbo).toMatchObject({ silentDays: 30, canGhost: true });
    valueOf(
      changeSettings(store.services, {
        constants: { ...DEFAULT_CONSTANTS, limbo: { ...DEFAULT_CONSTANTS.limbo, ghostedFromDay: 40 } },
      }),
    );
    expect(view().limbo).toMatchObject({ ghostFrom: '2026-12-28', canGhost: false });
  });
  it('keeps the date to decide by as one follow-up of my own, moves it, and takes it away', () => {
    const decisions = () => openFollowUps(store.services).filter(({ kind }) => kind === 'decide');
    valueOf(decideBy(store.services, opportunityId, '2026-12-01'));
    valueOf(decideBy(store.services, opportunityId, '2026-12-03'));
    expect(decisions()).toMatchObject([
      { dueOn: '2026-12-03', rule: null, subject: 'Decide whether to wait for Lumenhealth' },
    ]);
    expect(view().decideOn).toBe('2026-12-03');
    valueOf(decideBy(store.services, opportunityId, null));
    expect([decisions(), view().decideOn]).toEqual([[], null]);
    valueOf(undo(store.services));
    expect(view().decideOn).toBe('2026-12-03');
  });
});

describe('closing it out', () => {
  it('is the decision: its date is settled with it, and open again when that is undone', () => {
    valueOf(decideBy(store.services, opportunityId, '2026-12-01'));
    valueOf(saveCloseOut(store.services, closeOutWith(opportunityId, { outcome: 'ghosted' })));
    expect(openFollowUps(store.services).filter(({ kind }) => kind === 'decide')).toEqual([]);
    valueOf(undo(store.services));
    expect(view().decideOn).toBe('2026-12-01');
  });
});

describe('a closing note', () => {
  const note = (draft = 'Hello Oskar,\n\nÜber …') => ({ opportunityId, personId: oskar, subject: 'Group PM', draft });
  const notes = () => openFollowUps(store.services).filter(({ kind }) => kind === 'closing_note');

  it('is kept as one follow-up, with every word', () => {
    const first = valueOf(keepNote(store.services, note())).value.followUpId;
    expect(valueOf(keepNote(store.services, note('Changed'))).value.followUpId).toBe(first);
    expect(notes()).toMatchObject([{ id: first, draft: 'Changed', dueOn: '2026-11-18', person: 'Oskar Brandt' }]);
    expect(view().unclosed[0]?.planned).toMatchObject({ id: first, draft: 'Changed' });
  });
  it('takes the follow-up that the rule made in limbo', () => {
    silentFor(7);
    const [byRule] = notes();
    expect(byRule).toMatchObject({ rule: 'limbo_closing_note', person: 'Oskar Brandt' });
    expect(valueOf(keepNote(store.services, note())).value.followUpId).toBe(byRule?.id);
    expect(notes()).toHaveLength(1);
  });
  it('that went out is logged with the person, settles its follow-up, and is taken back in one step', () => {
    valueOf(keepNote(store.services, note()));
    const before = dump(store.services.store);
    valueOf(sendNote(store.services, { ...note(), channel: 'email' }));
    expect(notes()).toEqual([]);
    expect(view().unclosed[0]).toMatchObject({ planned: null, sentAt: store.clock.now() });
    const said = store.services.store.sqlite.prepare('SELECT channel, direction, summary FROM interaction').all();
    expect(said).toEqual([{ channel: 'email', direction: 'outbound', summary: 'Group PM\n\nHello Oskar,\n\nÜber …' }]);
    valueOf(undo(store.services));
    expect(dump(store.services.store)).toEqual(before);
  });
  it('to nobody, or about nothing, is refused', () => {
    const gone = '01932d7e-0000-7000-8000-000000000000';
    expect(keepNote(store.services, { ...note(), personId: gone })).toMatchObject({ error: { code: 'not_found' } });
    expect(sendNote(store.services, { ...note(), opportunityId: gone, channel: 'email' })).toMatchObject({
      error: { code: 'not_found' },
    });
    expect(limboFor(store.services, gone)).toMatchObject({ error: { code: 'not_found' } });
    expect(decideBy(store.services, gone, '2026-12-01')).toMatchObject({ error: { code: 'not_found' } });
  });
});
