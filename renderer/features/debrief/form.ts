import * as z from 'zod';
import type { DebriefDocument, SkillRef } from '../../../db/domain/debrief-document.ts';
import { isoDate, rating } from '../../../db/domain/fields.ts';
import { challenge, closeCheck, questionKind, signalOutcome } from '../../../db/domain/vocabulary.ts';

/**
 * The debrief as it stands on the screen: like the document, but with unfinished and empty lines, each with a key that
 * stays its own while lines come and go. It is also what a draft keeps.
 */

const key = z.string();
const personId = z.string().nullable();
const painLine = z.object({
  key,
  id: z.string().nullable(),
  text: z.string(),
  severity: rating,
  challenge: challenge,
  personId,
});
const signalLine = z.object({
  key,
  name: z.string(),
  skillId: z.string().nullable(),
  pressed: rating,
  outcome: signalOutcome,
  quote: z.string(),
  personId: personId.default(null),
});
const questionLine = z.object({
  key,
  text: z.string(),
  kind: questionKind,
  howIDid: rating.nullable(),
  note: z.string(),
  personId: personId.default(null),
});
const reservationLine = z.object({ key, text: z.string(), answered: z.boolean(), personId });

export const debriefForm = z.object({
  rating: rating.nullable(),
  /** By person the checks won in this round. */
  closes: z.record(z.string(), z.array(closeCheck)),
  pains: z.array(painLine),
  signals: z.array(signalLine),
  questions: z.array(questionLine),
  reservations: z.array(reservationLine),
  stories: z.array(z.string()).default([]),
  /** How they went, by id. */
  storiesWent: z.record(z.string(), rating).default({}),
  promisedBy: isoDate.nullable(),
  nextStep: z.string(),
  wentWell: z.string(),
  toChange: z.string(),
  notes: z.string(),
});
export type Form = z.infer<typeof debriefForm>;
export type PainLine = z.infer<typeof painLine>;
export type SignalLine = z.infer<typeof signalLine>;
export type QuestionLine = z.infer<typeof questionLine>;
export type ReservationLine = z.infer<typeof reservationLine>;

export const newKey = () => crypto.randomUUID();

export const newPain = (by: string | null): PainLine => ({
  key: newKey(),
  id: null,
  text: '',
  severity: 3,
  challenge: 'other',
  personId: by,
});
export const newQuestion = (by: string | null): QuestionLine => ({
  key: newKey(),
  text: '',
  kind: 'other',
  howIDid: null,
  note: '',
  personId: by,
});
export const newReservation = (by: string | null): ReservationLine => ({
  key: newKey(),
  text: '',
  answered: false,
  personId: by,
});

/** A form has at least one line to type into; `by` is who spoke when only one person could have. */
export function formOf(
  document: DebriefDocument,
  skills: readonly { id: string; name: string }[],
  by: string | null,
): Form {
  const nameOf = (skill: SkillRef) =>
    'name' in skill ? skill.name : (skills.find(({ id }) => id === skill.skillId)?.name ?? 'A skill in the trash');
  const orOne = <T>(lines: T[], make: () => T) => (lines.length > 0 ? lines : [make()]);
  return {
    ...document,
    closes: Object.fromEntries(document.closes.map(({ personId, checks }) => [personId, checks])),
    pains: orOne(
      document.pains.map((pain) => ({ ...pain, key: newKey() })),
      () => newPain(by),
    ),
    signals: document.signals.map(({ skill, ...rest }) => ({
      ...rest,
      key: newKey(),
      name: nameOf(skill),
      skillId: 'skillId' in skill ? skill.skillId : null,
    })),
    questions: orOne(
      document.questions.map((question) => ({ ...question, key: newKey() })),
      () => newQuestion(by),
    ),
    reservations: orOne(
      document.reservations.map((reservation) => ({ ...reservation, key: newKey() })),
      () => newReservation(by),
    ),
  };
}

const hasText = ({ text }: { text: string }) => text.trim() !== '';

/** What can be saved of the form: lines without text are left out. */
export function documentOf(form: Form): DebriefDocument {
  return {
    rating: form.rating,
    closes: Object.entries(form.closes).flatMap(([personId, checks]) =>
      checks.length > 0 ? [{ personId, checks }] : [],
    ),
    pains: form.pains.filter(hasText).map(({ key: _, ...pain }) => pain),
    signals: form.signals.map(({ key: _, name, skillId, ...signal }) => ({
      ...signal,
      skill: skillId === null ? { name } : { skillId },
    })),
    questions: form.questions.filter(hasText).map(({ key: _, ...question }) => question),
    reservations: form.reservations.filter(hasText).map(({ key: _, ...reservation }) => reservation),
    stories: form.stories,
    storiesWent: Object.fromEntries(Object.entries(form.storiesWent).filter(([id]) => form.stories.includes(id))),
    promisedBy: form.promisedBy,
    nextStep: form.nextStep,
    wentWell: form.wentWell,
    toChange: form.toChange,
    notes: form.notes,
  };
}

/** Nothing was written: no rating, no line, no word. */
export function isEmpty(document: DebriefDocument): boolean {
  const { rating, promisedBy, closes, pains, signals, questions, reservations, stories } = document;
  const { nextStep, wentWell, toChange, notes } = document;
  return (
    rating === null &&
    promisedBy === null &&
    [closes, pains, signals, questions, reservations, stories].every((list) => list.length === 0) &&
    [nextStep, wentWell, toChange, notes].every((text) => text.trim() === '')
  );
}

/** Where a refused field of the document stands on the form: the key of its line, or the field's own name. */
export function placeOf(field: string | undefined, form: Form): string | null {
  const [, list, index] = /^(?:document\.)?(\w+)(?:\.(\d+))?/.exec(field ?? '') ?? [];
  if (list === undefined) return null;
  if (index === undefined) return list;
  const line = linesOf(list, form)[Number(index)];
  return line?.key ?? list;
}
function linesOf(list: string, form: Form): readonly { key: string }[] {
  if (list === 'pains' || list === 'questions' || list === 'reservations') return form[list].filter(hasText);
  return list === 'signals' ? form.signals : [];
}
