import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CalendarKind, DEFAULT_CALENDAR_FILE } from '../../../db/domain/calendar-file.ts';
import { instantFromLocal } from '../../../db/domain/dates.ts';
import { ok } from '../../../db/domain/result.ts';
import { saveDebrief } from '../../../db/services/debrief.ts';
import { addFollowUp, snoozeFollowUps } from '../../../db/services/follow-up.ts';
import { saveItems, saveRange } from '../../../db/services/ics-save.ts';
import { trashOpportunities, updateOpportunity } from '../../../db/services/opportunity.ts';
import { updateRound } from '../../../db/services/round.ts';
import { changeSettings } from '../../../db/services/settings.ts';
import {
  debriefWith,
  followUpWith,
  interviewerNamed,
  newOpportunity,
  newRound,
  personOf,
} from '../../support/builders.ts';
import { type ReadEvent, readIcs } from '../../support/ics.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dumpAll } from '../../support/tables.ts';

let store: TestStore;
let opportunityId: string;
let path: string;
let offered: string[];
beforeEach(() => {
  store = newStore();
  opportunityId = newOpportunity(store.services, { company: 'Copperstack', title: 'Lead PM' });
  path = join(store.folder, 'one.ics');
  offered = [];
});
afterEach(() => store.close());

const ask = (to: string | null) => (name: string) => {
  offered.push(name);
  return Promise.resolve(ok({ path: to }));
};
const save = (kind: CalendarKind, id: string) => saveItems(store.services, [{ kind, id }], ask(path));
async function saved(kind: CalendarKind, id: string): Promise<ReadEvent> {
  valueOf(await save(kind, id));
  const [event, another] = readIcs(readFileSync(path, 'utf8')).events;
  if (event === undefined || another !== undefined) throw new Error('Not one entry');
  return event;
}
const choose = (part: Partial<typeof DEFAULT_CALENDAR_FILE>) =>
  valueOf(changeSettings(store.services, { calendarFile: { ...DEFAULT_CALENDAR_FILE, ...part } }));

describe('a round', () => {
  const place = 'https://meet.example.com/x?code=1 (Room 4)';
  const round = () =>
    newRound(store.services, opportunityId, {
      date: '2026-11-24',
      time: '14:00',
      kind: 'panel',
      place,
      with: [interviewerNamed('Ines Haddad'), interviewerNamed('Dana Reyes')],
    });

  it('is told with its people, place and link, and reminds before it begins', async () => {
    const start = instantFromLocal('2026-11-24', '14:00', 'Europe/Lisbon');
    expect(await saved('round', round())).toMatchObject({
      summary: 'Panel interview, Copperstack',
      description: 'Lead PM at Copperstack\nWith Ines Haddad, Dana Reyes',
      location: place,
      url: 'https://meet.example.com/x?code=1',
      start,
      end: start + 3_600_000,
      status: 'CONFIRMED',
      transparency: 'OPAQUE',
      categories: ['Proffer', 'Interview'],
      alarms: [-1800],
    });
    expect(offered).toEqual(['Panel interview, Copperstack']);
  });

  it('says nothing of what was noted', async () => {
    const id = round();
    valueOf(updateOpportunity(store.services, opportunityId, { notes: 'Secret note', needNotes: 'Secret note' }));
    valueOf(saveDebrief(store.services, id, debriefWith({ notes: 'Secret note', wentWell: 'Secret note' })));
    await saved('round', id);
    expect(readFileSync(path, 'utf8')).not.toContain('Secret');
  });

  it('that is cancelled says so under the same name, and reminds of nothing', async () => {
    const id = round();
    const before = await saved('round', id);
    valueOf(updateRound(store.services, id, { status: 'cancelled' }));
    expect(await saved('round', id)).toMatchObject({
      uid: before.uid,
      sequence: 1,
      status: 'CANCELLED',
      transparency: 'TRANSPARENT',
      alarms: [],
    });
  });

  it('reminds as early as was chosen, or not at all', async () => {
    const id = round();
    choose({ leadMinutes: 90 });
    expect((await saved('round', id)).alarms).toEqual([-5400]);
    choose({ alarms: false });
    expect((await saved('round', id)).alarms).toEqual([]);
  });
});

describe('a follow-up', () => {
  const add = (fields: Parameters<typeof followUpWith>[0]) =>
    valueOf(addFollowUp(store.services, followUpWith(fields))).value.id;

  it('without a time is a whole day, and reminds at nine', async () => {
    expect(await saved('follow_up', add({ kind: 'thank_you', dueOn: '2026-11-25', opportunityId }))).toMatchObject({
      summary: 'Thank Copperstack',
      start: '2026-11-25',
      end: '2026-11-26',
      transparency: 'TRANSPARENT',
      alarms: [9 * 3600],
    });
  });

  it('with a time keeps the zone it was chosen in, and reminds when it comes', async () => {
    const id = add({ subject: 'Call them', dueOn: '2026-11-25', dueTime: '09:30', timeZone: 'America/New_York' });
    const start = instantFromLocal('2026-11-25', '09:30', 'America/New_York');
    expect(await saved('follow_up', id)).toMatchObject({ summary: 'Call them', start, alarms: [0] });
    expect(readFileSync(path, 'utf8')).toContain('DTSTART;TZID=America/New_York:20261125T093000');
  });

  it('that was put off is on the day it was put off to', async () => {
    const id = add({ dueOn: '2026-11-25', dueTime: '09:30', timeZone: 'Europe/Lisbon' });
    valueOf(snoozeFollowUps(store.services, [id], '2026-11-27'));
    expect(await saved('follow_up', id)).toMatchObject({ start: '2026-11-27' });
  });

  it('says what I mean to write only when that was chosen', async () => {
    newRound(store.services, opportunityId, { with: [interviewerNamed('Dana Reyes')] });
    const personId = personOf(store.services, 'Dana Reyes');
    const id = add({ kind: 'status_check', personId, subject: 'How it stands', draft: 'Dear Dana,\nwhere are we?' });
    expect(await saved('follow_up', id)).toMatchObject({ summary: 'How it stands: Dana Reyes', description: '' });
    choose({ drafts: true });
    expect((await saved('follow_up', id)).description).toBe('How it stands\nDear Dana,\nwhere are we?');
  });
});

describe('a selection', () => {
  it('has every one of them in one file', async () => {
    const ids = ['2026-11-25', '2026-11-26'].map(
      (dueOn) => valueOf(addFollowUp(store.services, followUpWith({ dueOn }))).value.id,
    );
    const result = await saveItems(
      store.services,
      ids.map((id) => ({ kind: 'follow_up' as const, id })),
      ask(path),
    );
    expect(result).toEqual(ok({ path, entries: 2 }));
    expect(readIcs(readFileSync(path, 'utf8')).events.map(({ uid }) => uid)).toEqual(
      ids.map((id) => `follow-up-${id}@proffer`),
    );
  });

  it('of a range has what is on its days, both ends included, and only the kinds that are asked for', async () => {
    newRound(store.services, opportunityId, { date: '2026-11-24', time: '23:30' });
    valueOf(updateOpportunity(store.services, opportunityId, { deadline: '2026-11-30' }));
    for (const dueOn of ['2026-11-23', '2026-11-24', '2026-11-30', '2026-12-01'])
      valueOf(addFollowUp(store.services, followUpWith({ dueOn })));
    const range = async (kinds: CalendarKind[]) => {
      valueOf(await saveRange(store.services, { from: '2026-11-24', to: '2026-11-30', kinds }, ask(path)));
      return readIcs(readFileSync(path, 'utf8')).events.map(({ uid, start }) => [uid.split('-')[0], start]);
    };
    const round = ['round', instantFromLocal('2026-11-24', '23:30', 'Europe/Lisbon')];
    const followUps = [
      ['follow', '2026-11-24'],
      ['follow', '2026-11-30'],
    ];
    expect(await range(['round', 'follow_up', 'deadline'])).toEqual([round, ...followUps, ['deadline', '2026-11-30']]);
    expect(await range(['follow_up'])).toEqual(followUps);
  });

  it('with nothing in it says so, and asks for no file', async () => {
    const range = { from: '2031-01-01', to: '2031-01-31', kinds: ['round' as const] };
    expect(await saveRange(store.services, range, ask(path))).toMatchObject({ ok: false, error: { code: 'invalid' } });
    const id = newRound(store.services, opportunityId);
    valueOf(trashOpportunities(store.services, [opportunityId]));
    expect(await save('round', id)).toMatchObject({ ok: false, error: { code: 'not_found' } });
    expect(offered).toEqual([]);
  });
});

describe('a file that is not written', () => {
  it('because it was given up changes nothing', async () => {
    const id = newRound(store.services, opportunityId);
    const before = dumpAll(store.services.store);
    expect(await saveItems(store.services, [{ kind: 'round', id }], ask(null))).toEqual(ok({ path: null, entries: 0 }));
    expect(dumpAll(store.services.store)).toEqual(before);
  });

  it('leaves what was there before, says why, and the next one still has a number of its own', async () => {
    const id = newRound(store.services, opportunityId);
    const before = await saved('round', id);
    const text = readFileSync(path, 'utf8');
    valueOf(updateRound(store.services, id, { place: 'Room 4' }));
    const folder = join(store.folder, 'folder.ics');
    mkdirSync(join(folder, 'full'), { recursive: true });
    const failed = await saveItems(store.services, [{ kind: 'round', id }], ask(folder));
    expect(failed).toMatchObject({ ok: false, error: { code: 'store' } });
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(existsSync(join(folder, 'full'))).toBe(true);
    expect(readdirSync(store.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect((await saved('round', id)).sequence).toBeGreaterThan(before.sequence);
  });

  it('where a part of the path is a file says that there is no such folder', async () => {
    writeFileSync(join(store.folder, 'file'), '');
    const id = newRound(store.services, opportunityId);
    const failed = await saveItems(store.services, [{ kind: 'round', id }], ask(join(store.folder, 'file', 'x.ics')));
    expect(failed).toMatchObject({ ok: false, error: { code: 'store' } });
  });
});
