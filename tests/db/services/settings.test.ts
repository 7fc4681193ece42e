import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_CALENDAR_FILE } from '../../../db/domain/calendar-file.ts';
import { DEFAULT_CONSTANTS } from '../../../db/domain/constants.ts';
import { DEFAULT_NOTICES } from '../../../db/domain/notice-settings.ts';
import { DEFAULT_LEVELS } from '../../../db/domain/vocabulary.ts';
import { ruleContext } from '../../../db/services/context.ts';
import { runDaily } from '../../../db/services/daily.ts';
import { allSettings, changeSettings, getPlace, keepPlace } from '../../../db/services/settings.ts';
import { settings } from '../../../electron/ipc/contract/app.ts';
import { TEST_ZONE, type TestStore, newStore, valueOf } from '../../support/store.ts';

let store: TestStore;
beforeEach(() => void (store = newStore()));
afterEach(() => store.close());

const DEFAULTS = {
  theme: 'system',
  textSize: 'normal',
  timeZone: null,
  daysOff: [],
  constants: DEFAULT_CONSTANTS,
  levels: [...DEFAULT_LEVELS],
  rulesOff: [],
  notices: DEFAULT_NOTICES,
  calendarFile: DEFAULT_CALENDAR_FILE,
  updates: false,
};
const NAMES = [
  'theme',
  'timeZone',
  'daysOff',
  'constants',
  'levels',
  'rulesOff',
  'notices',
  'calendarFile',
  'textSize',
  'updates',
  'place',
];
/** As another program, or an earlier version, could have left it. */
const putRaw = (name: string, value: string) =>
  store.services.store.sqlite
    .prepare(
      'INSERT INTO setting (id, created_at, updated_at, value) VALUES (?, 0, 0, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value',
    )
    .run(name, value);

describe('the settings', () => {
  it('are the defaults in a new store', () => {
    expect(allSettings(store.services)).toEqual(DEFAULTS);
    expect(ruleContext(store.services).zone).toBe(TEST_ZONE);
  });
  it('keep what was chosen, each alone', () => {
    valueOf(changeSettings(store.services, { timeZone: 'Asia/Tokyo' }));
    valueOf(changeSettings(store.services, { theme: 'dark' }));
    expect(allSettings(store.services)).toEqual({ ...DEFAULTS, timeZone: 'Asia/Tokyo', theme: 'dark' });
    expect(ruleContext(store.services)).toMatchObject({ zone: 'Asia/Tokyo', today: '2026-11-18' });
    valueOf(changeSettings(store.services, { timeZone: null }));
    expect(ruleContext(store.services).zone).toBe(TEST_ZONE);
  });
  it.each(['17', '"Mars/Olympus"', '{}', '[1,2]', 'null', '{broken', '', '"'])(
    'fall back to the default where %s is stored',
    (raw) => {
      for (const name of NAMES) putRaw(name, raw);
      const read = allSettings(store.services);
      expect(settings.safeParse(read).success).toBe(true);
      expect(read).toEqual(DEFAULTS);
      expect(ruleContext(store.services)).toMatchObject({ zone: TEST_ZONE, daysOff: [], constants: DEFAULT_CONSTANTS });
      expect(() => getPlace(store.services)).not.toThrow();
      valueOf(changeSettings(store.services, { theme: 'dark' }));
      keepPlace(store.services, { path: '/today' });
      expect([allSettings(store.services).theme, getPlace(store.services)]).toEqual(['dark', { path: '/today' }]);
    },
  );
});

describe('the daily run', () => {
  it('does nothing, and throws nothing, when the app was closed before its timer came', () => {
    const closed = newStore();
    closed.shut();
    expect(runDaily(closed.services)).toEqual({ ok: true, value: null });
    closed.close();
  });
});
