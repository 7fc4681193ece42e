import ICAL from 'ical.js';
import { ICS_END, type IcsEntry, type IcsVersion, contentLines, icsEvent, icsHead } from '../../db/exporters/ics.ts';

/** A calendar file as a program that knows nothing of ours reads it, with the zones that are in the file. */
export type ReadEvent = {
  uid: string;
  sequence: number;
  summary: string;
  description: string;
  location: string;
  url: string | null;
  categories: string[];
  status: string;
  transparency: string;
  /** An ISO date, or UTC milliseconds. */
  start: string | number;
  end: string | number;
  /** UTC milliseconds. */
  lastModified: number;
  /** When reminders come, in seconds from the beginning. */
  alarms: number[];
};

const textOf = (component: ICAL.Component, name: string): string => {
  const value = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : '';
};

function momentOf(component: ICAL.Component, name: string): string | number {
  const value = component.getFirstPropertyValue(name);
  if (!(value instanceof ICAL.Time)) throw new Error(`${name} is no time`);
  return value.isDate ? value.toString() : value.toUnixTime() * 1000;
}

export function readIcs(text: string): { method: string; zones: string[]; events: ReadEvent[] } {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((event) => ({
    uid: textOf(event, 'uid'),
    sequence: Number(event.getFirstPropertyValue('sequence')),
    summary: textOf(event, 'summary'),
    description: textOf(event, 'description'),
    location: textOf(event, 'location'),
    url: event.hasProperty('url') ? textOf(event, 'url') : null,
    categories: event.getFirstProperty('categories')?.getValues().map(String) ?? [],
    status: textOf(event, 'status'),
    transparency: textOf(event, 'transp'),
    start: momentOf(event, 'dtstart'),
    end: momentOf(event, 'dtend'),
    lastModified: Number(momentOf(event, 'last-modified')),
    alarms: event.getAllSubcomponents('valarm').map((alarm) => {
      const trigger = alarm.getFirstPropertyValue('trigger');
      if (!(trigger instanceof ICAL.Duration)) throw new Error('A reminder without a length of time');
      return trigger.toSeconds();
    }),
  }));
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => textOf(zone, 'tzid'));
  return { method: textOf(calendar, 'method'), zones, events };
}

/** A whole calendar with these entries; `now` in UTC milliseconds. */
export const writeIcs = (entries: readonly (IcsEntry & IcsVersion)[], now: number): string =>
  icsHead(entries, now) +
  entries.map((entry) => icsEvent(entry.uid, contentLines(entry), entry, now)).join('') +
  ICS_END;
