import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, instantFromLocal, offsetAt } from '../../../db/domain/dates.ts';
import { type IcsEntry, type IcsVersion, contentLines } from '../../../db/exporters/ics.ts';
import { readIcs, writeIcs } from '../../support/ics.ts';
import { runs } from '../../support/seed.ts';

const NOW = Date.UTC(2026, 10, 18, 10);
const HOUR = 3_600_000;

const entry = (fields: Partial<IcsEntry & IcsVersion> = {}): IcsEntry & IcsVersion => ({
  uid: 'round-1@proffer',
  when: { is: 'time', startsAt: NOW, minutes: 60, zone: 'Europe/Lisbon' },
  summary: 'Panel interview, Copperstack',
  description: '',
  location: '',
  url: '',
  categories: ['Proffer'],
  isCancelled: false,
  isBusy: true,
  alarm: null,
  sequence: 0,
  modifiedAt: NOW,
  ...fields,
});
const timed = (startsAt: number, zone: string, minutes = 60): Partial<IcsEntry> => ({
  when: { is: 'time', startsAt, minutes, zone },
});
const written = (fields: Partial<IcsEntry & IcsVersion>) => writeIcs([entry(fields)], NOW);

function readBack(fields: Partial<IcsEntry & IcsVersion>) {
  const [event] = readIcs(written(fields)).events;
  if (event === undefined) throw new Error('Nothing was read');
  return event;
}

/** What a text is once it was told: line ends are one, controls are gone, and half a character is unknown. */
const told = (text: string) =>
  text
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/(?![\t\n])\p{Cc}/gu, '');

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom('ä', 'Ö', '👩‍💻', ',', ';', '\\', '\n', '\r\n', '\\n', ':', '"', ' ', 'BEGIN:VEVENT', 'x', '語'),
      {
        maxLength: 120,
      },
    )
    .map((parts) => parts.join('')),
);

const ZONES = [
  'Europe/Lisbon',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Africa/Casablanca',
  'America/Santiago',
  'Europe/Dublin',
  'Antarctica/Troll',
  'Asia/Gaza',
  'UTC',
  'Etc/GMT+5',
];

describe('a text', () => {
  it('is read back as it was written, whatever is in it', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (summary, description, location) => {
        const event = readBack({ summary: `s${summary}`, description, location });
        expect(event.summary).toBe(`s${told(summary)}`);
        expect(event.description).toBe(told(description));
        expect(event.location).toBe(told(location));
      }),
      { numRuns: runs(300) },
    );
  });

  it('is read back when it is very long', () => {
    const description = 'Ünï, cödé; 👩‍💻\n'.repeat(20_000);
    expect(readBack({ description }).description).toBe(description);
  });

  it.each([
    'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Not mine',
    'x\nATTENDEE:mailto:a@example.com',
    'x\rATTENDEE:mailto:a@example.com',
    'x\u2028ATTENDEE:mailto:a@example.com',
    'x\u0085ATTENDEE:mailto:a@example.com',
    'x\u0000\u0007\nATTENDEE:mailto:a@example.com',
    `${'x'.repeat(66)}\r\n ATTENDEE:mailto:a@example.com`,
  ])('cannot begin a line of its own: %j', (text) => {
    const ics = written({ summary: text, description: text, location: text, url: `https://example.com/${text}` });
    expect(readIcs(ics).events).toHaveLength(1);
    const names = ics
      .replaceAll('\r\n ', '')
      .split(/[\r\n\u0085\u2028\u2029]+/)
      .map((line) => line.split(/[:;]/)[0]);
    expect(names).not.toContain('ATTENDEE');
    expect(names.filter((name) => name === 'SUMMARY')).toHaveLength(1);
  });
});

describe('a line', () => {
  it('has 75 octets at most, is whole UTF-8 by itself, and ends with CRLF', () => {
    fc.assert(
      fc.property(anyText, anyText, (summary, description) => {
        const ics = written({ summary, description, alarm: -30 });
        expect(ics.endsWith('\r\n')).toBe(true);
        for (const line of ics.slice(0, -2).split('\r\n')) {
          expect(line).not.toMatch(/[\r\n]/);
          expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/\p{Surrogate}/u);
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it('is broken only where it must be', () => {
    const [line] = written({ summary: 'ä'.repeat(60) }).match(/SUMMARY.*\r\n .*/) ?? [''];
    const [first] = line.split('\r\n');
    expect(Buffer.byteLength(first ?? '', 'utf8')).toBe(74);
  });
});

describe('an instant', () => {
  const anyInstant = fc.integer({ min: Date.UTC(2005, 0, 1) / 60_000, max: Date.UTC(2037, 11, 31) / 60_000 });

  it('is the same when it is read with the zones in the file', () => {
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(...ZONES), fc.integer({ min: 5, max: 600 }), (minute, zone, minutes) => {
        const event = readBack(timed(minute * 60_000, zone, minutes));
        expect([event.start, event.end]).toEqual([minute * 60_000, (minute + minutes) * 60_000]);
      }),
      { numRuns: runs(400) },
    );
  });

  it('is the same in every quarter of an hour around every change of the clock', () => {
    for (const zone of ZONES)
      for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 12 * HOUR) {
        if (offsetAt(at, zone) === offsetAt(at + 12 * HOUR, zone)) continue;
        const quarters = Array.from({ length: 96 }, (_, index) => at - 6 * HOUR + (index * HOUR) / 4);
        const ics = writeIcs(
          quarters.map((startsAt, index) => entry({ uid: `${index}`, ...timed(startsAt, zone) })),
          NOW,
        );
        expect(
          readIcs(ics).events.map(({ start }) => start),
          zone,
        ).toEqual(quarters);
      }
  });

  it('is the same around the day that Samoa skipped', () => {
    for (const startsAt of [
      instantFromLocal('2011-12-29', '23:30', 'Pacific/Apia'),
      instantFromLocal('2011-12-31', '00:15', 'Pacific/Apia'),
    ])
      expect(readBack(timed(startsAt, 'Pacific/Apia')).start).toBe(startsAt);
  });

  it('is the same in a file whose events are years apart', () => {
    const instants = [1999, 2003, 2026, 2027, 2090].map((year) => Date.UTC(year, 6, 4, 12));
    const ics = writeIcs(
      instants.map((startsAt, index) => entry({ uid: `${index}`, ...timed(startsAt, 'America/New_York') })),
      NOW,
    );
    expect(readIcs(ics).events.map(({ start }) => start)).toEqual(instants);
    expect(ics.length).toBeLessThan(20_000);
  });

  it('is told on the clock of its zone, and in UTC where that clock shows it twice', () => {
    const twice = Date.UTC(2026, 9, 25, 0, 30);
    expect(written(timed(NOW, 'Europe/Lisbon'))).toContain('DTSTART;TZID=Europe/Lisbon:20261118T100000');
    expect(written(timed(twice, 'Europe/Lisbon'))).toContain('DTSTART:20261025T003000Z');
    expect(written(timed(NOW, 'Asia/Kathmandu'))).toContain('DTSTART;TZID=Asia/Kathmandu:20261118T154500');
  });

  it('in a zone this machine does not know is told in UTC', () => {
    const ics = written(timed(NOW, 'Mars/Olympus'));
    expect(ics).toContain('DTSTART:20261118T100000Z');
    expect(readIcs(ics).zones).toEqual([]);
  });

  it('has its zone in the file once, with standard and summer time by name', () => {
    const ics = writeIcs(
      [NOW, NOW + HOUR].map((startsAt, index) => entry({ uid: `${index}`, ...timed(startsAt, 'Australia/Lord_Howe') })),
      NOW,
    );
    expect(readIcs(ics).zones).toEqual(['Australia/Lord_Howe']);
    expect(ics).toMatch(/BEGIN:STANDARD\r\nDTSTART:20260405T020000\r\nTZOFFSETFROM:\+1100\r\nTZOFFSETTO:\+1030/);
    expect(ics).toMatch(/BEGIN:DAYLIGHT\r\nDTSTART:20261004T020000\r\nTZOFFSETFROM:\+1030\r\nTZOFFSETTO:\+1100/);
  });
});

describe('a whole day', () => {
  it.each(['2026-11-18', '2026-12-31', '2028-02-28', '2028-02-29', '2027-02-28'])('%s ends on the next', (date) => {
    const event = readBack({ when: { is: 'day', date } });
    expect([event.start, event.end]).toEqual([date, addDays(date, 1)]);
  });

  it('needs no zone', () => {
    expect(readIcs(written({ when: { is: 'day', date: '2026-11-18' } })).zones).toEqual([]);
  });
});

describe('an entry', () => {
  it.each([
    [-30, -1800],
    [-90, -5400],
    [-10_080, -604_800],
    [0, 0],
    [540, 32_400],
  ])('reminds %i minutes after it begins', (alarm, seconds) => {
    expect(readBack({ alarm }).alarms).toEqual([seconds]);
  });

  it('reminds of nothing without an alarm, and not of what is cancelled', () => {
    expect(readBack({ alarm: null }).alarms).toEqual([]);
    expect(readBack({ alarm: -30, isCancelled: true }).alarms).toEqual([]);
  });

  it('says whether it takes place, and whether the time is taken', () => {
    expect(readBack({})).toMatchObject({ status: 'CONFIRMED', transparency: 'OPAQUE' });
    expect(readBack({ isBusy: false })).toMatchObject({ status: 'CONFIRMED', transparency: 'TRANSPARENT' });
    expect(readBack({ isCancelled: true })).toMatchObject({ status: 'CANCELLED', transparency: 'TRANSPARENT' });
  });

  it('has a link only when it is one of https', () => {
    expect(readBack({ url: 'https://meet.example.com/a;b,c?d=ä b' }).url).toBe(
      'https://meet.example.com/a;b,c?d=%C3%A4%20b',
    );
    for (const url of ['http://example.com', 'javascript:alert(1)', 'https://', 'file:///etc/passwd', 'a\nb'])
      expect(readBack({ url }).url).toBeNull();
  });

  it('keeps its categories apart', () => {
    expect(readBack({ categories: ['a,b', 'c;d'] }).categories).toEqual(['a,b', 'c;d']);
  });

  it('carries its number, its name and when it was told differently', () => {
    expect(readBack({ sequence: 7, modifiedAt: NOW - HOUR })).toMatchObject({
      uid: 'round-1@proffer',
      sequence: 7,
      lastModified: NOW - HOUR,
    });
  });

  it('says the same content in the same lines, whenever and however often it is told', () => {
    expect(contentLines(entry({ sequence: 3, modifiedAt: 0 }))).toEqual(contentLines(entry()));
    expect(contentLines(entry({ location: 'Room 4' }))).not.toEqual(contentLines(entry()));
  });
});

describe('the calendar', () => {
  it('is one that is published, by Proffer, and has a component also when nothing is in it', () => {
    const ics = writeIcs([], NOW);
    expect(readIcs(ics)).toEqual({ method: 'PUBLISH', zones: ['UTC'], events: [] });
    expect(ics).toContain('VERSION:2.0\r\nPRODID:-//Proffer//');
  });
});
