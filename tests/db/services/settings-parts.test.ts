import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_CONSTANTS } from '../../../db/domain/constants.ts';
import { DEFAULT_PREFERENCES, type Preferences, RESETTABLE, preferences } from '../../../db/domain/preferences.ts';
import { ok } from '../../../db/domain/result.ts';
import { undo } from '../../../db/services/history.ts';
import { ladderOf, renameRung } from '../../../db/services/ladder.ts';
import { problemReport } from '../../../db/services/report.ts';
import {
  allSettings,
  changeSettings,
  getPlace,
  keepPlace,
  ownSettings,
  resetSettings,
} from '../../../db/services/settings.ts';
import { previewSettingsFile, saveSettingsFile } from '../../../db/services/settings-file.ts';
import { newOpportunity } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dumpAll } from '../../support/tables.ts';

let store: TestStore;
beforeEach(() => void (store = newStore()));
afterEach(() => store.close());

/** Everything another way than the app came. */
const OTHER = {
  theme: 'dark',
  textSize: 'large',
  timeZone: 'Asia/Tokyo',
  daysOff: ['2026-12-24'],
  levels: ['Junior', 'Senior'],
  rulesOff: ['rejected_feedback'],
  updates: true,
  constants: {
    ...DEFAULT_CONSTANTS,
    limbo: { ...DEFAULT_CONSTANTS.limbo, silentDays: 9 },
    cadence: { ...DEFAULT_CONSTANTS.cadence, thankYouDays: 3, longPastDays: 30 },
  },
  notices: { ...DEFAULT_PREFERENCES.notices, leadMinutes: 40 },
  calendarFile: { ...DEFAULT_PREFERENCES.calendarFile, pastDays: 5 },
} as const;
const other = (): Preferences => preferences.parse(structuredClone(OTHER));

describe('resetting', () => {
  it.each(RESETTABLE)('%s gives that part back as it came, leaves the rest, and is one step of undo', (part) => {
    valueOf(changeSettings(store.services, other()));
    const before = allSettings(store.services);
    const { value, step } = valueOf(resetSettings(store.services, part));
    const changed = Object.keys(value).filter(
      (name) => JSON.stringify(Reflect.get(value, name)) !== JSON.stringify(Reflect.get(before, name)),
    );
    expect(changed).not.toEqual([]);
    if (part === 'all') expect(value).toEqual(DEFAULT_PREFERENCES);
    else expect(changed.length).toBeLessThan(3);
    valueOf(undo(store.services, step?.id));
    expect(allSettings(store.services)).toEqual(before);
  });
  it('of the rules keeps the days beside the follow-up rules, and the other way round', () => {
    valueOf(changeSettings(store.services, other()));
    const rules = valueOf(resetSettings(store.services, 'rules')).value.constants;
    expect([rules.limbo.silentDays, rules.cadence.longPastDays, rules.cadence.thankYouDays]).toEqual([7, 14, 3]);
    valueOf(changeSettings(store.services, other()));
    const days = valueOf(resetSettings(store.services, 'follow_up_rules')).value.constants;
    expect([days.limbo.silentDays, days.cadence.longPastDays, days.cadence.thankYouDays]).toEqual([9, 30, 1]);
  });
  it('what is as it came is no step of undo', () => {
    expect(valueOf(resetSettings(store.services, 'all')).step).toBeNull();
  });
});

describe('safe mode', () => {
  it('shows the standard look, restores and keeps no place, and has written nothing when it ends', () => {
    valueOf(changeSettings(store.services, other()));
    keepPlace(store.services, { screen: 'people' });
    const before = dumpAll(store.services.store);
    store.services.safeMode = { on: true };
    expect(allSettings(store.services)).toMatchObject({
      theme: 'system',
      textSize: 'normal',
      updates: false,
      notices: { on: false },
    });
    expect(allSettings(store.services)).toMatchObject({
      timeZone: 'Asia/Tokyo',
      rulesOff: ['rejected_feedback'],
      constants: OTHER.constants,
    });
    expect(getPlace(store.services)).toBeNull();
    keepPlace(store.services, { screen: 'today' });
    expect(changeSettings(store.services, { theme: 'light' })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
    expect(dumpAll(store.services.store)).toEqual(before);
    store.services.safeMode.on = false;
    expect(allSettings(store.services)).toEqual(other());
    expect(getPlace(store.services)).toEqual({ screen: 'people' });
  });
  it('still changes what is the person’s own there, and resets everything', () => {
    valueOf(changeSettings(store.services, other()));
    store.services.safeMode = { on: true };
    valueOf(changeSettings(store.services, { daysOff: [] }));
    expect(ownSettings(store.services).daysOff).toEqual([]);
    valueOf(resetSettings(store.services, 'all'));
    expect(ownSettings(store.services)).toEqual(DEFAULT_PREFERENCES);
  });
});

describe('the ladder of levels', () => {
  it('renames a level on its opportunities and in the views that ask for it, and undo brings all of it back', () => {
    const id = newOpportunity(store.services, { level: 'senior' });
    const level = () =>
      store.services.store.sqlite
        .prepare<[string], string>('SELECT level FROM opportunity WHERE id = ?')
        .pluck()
        .get(id);
    const view = () =>
      store.services.store.sqlite.prepare<[], string>('SELECT definition FROM saved_view').pluck().get() ?? '';
    store.services.store.sqlite
      .prepare(
        'INSERT INTO saved_view (id, created_at, updated_at, screen, name, definition) VALUES (?, 0, 0, ?, ?, ?)',
      )
      .run('v', 'pipeline', 'Mine', JSON.stringify({ filter: { levels: ['senior', 'lead'] }, sort: 'next' }));
    const before = dumpAll(store.services.store);
    const { value, step } = valueOf(renameRung(store.services, { level: 'senior', name: 'Senior PM' }));
    expect([value.opportunities, level(), JSON.parse(view())]).toEqual([
      1,
      'Senior PM',
      { filter: { levels: ['Senior PM', 'lead'] }, sort: 'next' },
    ]);
    expect(valueOf(ladderOf(store.services)).rungs[2]).toEqual({ level: 'Senior PM', opportunities: 1 });
    valueOf(undo(store.services, step?.id));
    const after = dumpAll(store.services.store);
    expect([after['opportunity'], after['setting'], after['saved_view']]).toEqual([
      before['opportunity'],
      before['setting'],
      before['saved_view'],
    ]);
  });
  it('refuses a name that is taken, whatever its case, and a level that is gone', () => {
    expect(renameRung(store.services, { level: 'senior', name: 'LEAD' })).toMatchObject({
      ok: false,
      error: { field: 'name' },
    });
    expect(renameRung(store.services, { level: 'gone', name: 'x' })).toMatchObject({
      ok: false,
      error: { code: 'not_found' },
    });
  });
  it('counts what is used beside the ladder', () => {
    newOpportunity(store.services, { level: 'Fellow' });
    expect(valueOf(ladderOf(store.services)).others).toEqual([{ level: 'Fellow', opportunities: 1 }]);
  });
});

describe('settings as a file', () => {
  const at = () => join(store.folder, 'mine.json');
  const ask = () => Promise.resolve(ok({ path: at() }));
  const read = async (content: string | Uint8Array) => {
    writeFileSync(at(), content);
    return previewSettingsFile(store.services, ask);
  };

  it('are written whole for their owner only, and come back the same', async () => {
    valueOf(changeSettings(store.services, other()));
    expect(await saveSettingsFile(store.services, ask)).toEqual(ok({ name: 'mine.json' }));
    expect(statSync(at()).mode & 0o077).toBe(0);
    expect(valueOf(await previewSettingsFile(store.services, ask))).toMatchObject({
      changes: [],
      unknown: [],
      refused: [],
    });
    valueOf(resetSettings(store.services, 'all'));
    const { settings, changes } = valueOf(await previewSettingsFile(store.services, ask));
    expect(changes.map(({ path }) => path)).toContain('constants.limbo.silentDays');
    expect(allSettings(store.services)).toEqual(DEFAULT_PREFERENCES);
    expect(valueOf(changeSettings(store.services, settings)).value).toEqual(other());
  });
  it('say what is not known and what cannot be used, and take the rest', async () => {
    const file = {
      format: 'proffer-settings',
      version: 1,
      settings: { theme: 'dark', textSize: 'huge', sounds: true, notices: { leadMinutes: 20, bell: 1 } },
    };
    const seen = valueOf(await read(`\uFEFF${JSON.stringify(file)}`));
    expect(seen.changes).toEqual([
      { path: 'theme', before: 'system', after: 'dark' },
      { path: 'notices.leadMinutes', before: '15', after: '20' },
    ]);
    expect(seen.unknown).toEqual(['sounds', 'notices.bell']);
    expect(seen.refused).toEqual([{ path: 'textSize', message: 'Choose small, normal or large.' }]);
  });
  it.each([
    ['no JSON', '{', /no JSON/],
    ['another thing', '{"a":1}', /no settings of Proffer/],
    ['a newer version', '{"format":"proffer-settings","version":2,"settings":{}}', /version 2/],
    ['no text', new Uint8Array([0xff, 0xfe, 0xfd]), /no text/],
    ['too much', ' '.repeat(1_000_001), /too large/],
  ])('%s is refused with the reason', async (_name, content, reason) => {
    const before = dumpAll(store.services.store);
    const result = await read(content);
    expect(result.ok ? '' : result.error.message).toMatch(reason);
    expect(dumpAll(store.services.store)).toEqual(before);
  });
  it('given up, nothing is asked further', async () => {
    const none = () => Promise.resolve(ok({ path: null }));
    expect(valueOf(await saveSettingsFile(store.services, none))).toEqual({ name: null });
    expect(existsSync(at())).toBe(false);
    expect(valueOf(await previewSettingsFile(store.services, none)).name).toBeNull();
  });
});

describe('the report of a problem', () => {
  it('holds versions, counts and the log, and nothing that was typed', () => {
    const canary = 'canary-9f2c';
    newOpportunity(store.services, { level: canary });
    const host = {
      version: '1.2.3',
      runtime: 'a runtime',
      system: 'a system',
      sample: () => false,
      logTail: () => 'the last line',
    };
    const text = problemReport(store.services, host);
    expect(text).toContain('Proffer 1.2.3');
    expect(text).toContain('  opportunity: 1\n');
    expect(text).toMatch(/Store: version \d+, [\d,]+ kB/);
    expect(text).toContain('the last line');
    expect(text).not.toContain(canary);
    expect(text).not.toContain(store.folder);
  });
  it('counts nothing but rows: no line of it is longer than a figure', () => {
    const host = { version: '1', runtime: '', system: '', sample: () => true, logTail: () => '' };
    const rows = problemReport(store.services, host).split('Rows:\n')[1]?.split('\n\n')[0]?.split('\n') ?? [];
    expect(rows.length).toBeGreaterThan(30);
    for (const row of rows) expect(row).toMatch(/^ {2}[a-z_]+: \d+$/);
    expect(readFileSync(store.services.store.path).byteLength).toBeGreaterThan(0);
  });
});
