import * as z from 'zod';
import { dateInZone } from './dates.ts';
import { type IsoDate, id, isoDate, level, optionalLine, text } from './fields.ts';
import { FAMILY_LEVELS, GENERAL_LEVELS } from './level-texts.ts';
import { nameKey } from './name-key.ts';
import { supportKind } from './vocabulary.ts';

/** What a level rests on: a story, an initiative, a round or a piece of evidence, by its id. */
export const levelSupport = z.object({ kind: supportKind, id: id });
export type LevelSupport = z.infer<typeof levelSupport>;

const supports = z.array(levelSupport).max(30, 'A level rests on thirty things at most.');

/** A level as it was on a day. `trueOn` null: the day it was written. */
export const levelFields = z.object({
  current: level,
  target: level,
  trueOn: isoDate.nullable(),
  note: text('The note'),
  supports,
});
export type LevelFields = z.infer<typeof levelFields>;

/** A level set now, with what may be said about it. */
export const levelNow = z.object({
  current: level,
  target: level,
  trueOn: isoDate.nullable().default(null),
  note: text('The note').default(''),
  supports: supports.default([]),
});

export const meaningFields = z.object({
  family: optionalLine('The family'),
  level,
  text: text('The meaning'),
});

export type LevelEntry = { id: string; current: number; target: number; at: number; trueOn: IsoDate | null };

/** The day a level is true from: the one the person named, else the day it was written in their time zone. */
export const dayOfLevel = ({ at, trueOn }: Pick<LevelEntry, 'at' | 'trueOn'>, zone: string): IsoDate =>
  trueOn ?? dateInZone(at, zone);

/** The history as it happened: by the day each became true, those of one day in the order they were written. */
export function inOrder<T extends LevelEntry>(history: readonly T[], zone: string): T[] {
  const keyed = history.map((entry) => ({ entry, day: dayOfLevel(entry, zone) }));
  keyed.sort((a, b) => compare(a.day, b.day) || a.entry.at - b.entry.at || compare(a.entry.id, b.entry.id));
  return keyed.map(({ entry }) => entry);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The level that stands on a day, null before the first one known. */
export function levelOn<T extends LevelEntry>(history: readonly T[], day: IsoDate, zone: string): T | null {
  return inOrder(history, zone).findLast((entry) => dayOfLevel(entry, zone) <= day) ?? null;
}

export type OwnMeaning = { family: string; level: number; text: string };

/** The text the app brings for a level of a family; families of the person's own get the general one. */
export const givenMeaning = (family: string, at: number): string =>
  (FAMILY_LEVELS[nameKey(family)] ?? GENERAL_LEVELS)[at] ?? '';

/** What a level means for a family: in the person's words where there are any. */
export function meaningOf(family: string, at: number, own: readonly OwnMeaning[]): string {
  const key = nameKey(family);
  return own.find((one) => one.level === at && nameKey(one.family) === key)?.text ?? givenMeaning(family, at);
}
