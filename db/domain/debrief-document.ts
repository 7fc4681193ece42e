import * as z from 'zod';
import { id, isoDate, line, optionalLine, rating, text } from './fields.ts';
import { challenge, closeCheck, questionKind, signalOutcome } from './vocabulary.ts';

/** A skill that is known, or a new one by its name. */
export const skillRef = z.union([z.object({ skillId: id }), z.object({ name: line('The skill') })]);
export type SkillRef = z.infer<typeof skillRef>;

const filled = (name: string, hint: string) =>
  text(name).refine((value) => value.trim() !== '', `${name} is empty. ${hint}`);

/** What was learnt in a round, as the form holds it. Every part is optional; lists keep their order. */
export const debriefDocument = z.object({
  rating: rating.nullable(),
  /** Per interviewer the checks won in this round. */
  closes: z.array(z.object({ personId: id, checks: z.array(closeCheck).max(5) })).max(30),
  pains: z
    .array(
      z.object({
        /** The pain's row once it is saved. */
        id: id.nullable(),
        text: filled('This pain', 'Write it in their words, or remove the line.'),
        severity: rating,
        challenge: challenge,
        personId: id.nullable(),
      }),
    )
    .max(50),
  signals: z
    .array(
      z.object({
        skill: skillRef,
        /** How hard they pressed, 1–5. */
        pressed: rating,
        outcome: signalOutcome,
        quote: text('The quote'),
        /** Who pressed. */
        personId: id.nullable().default(null),
      }),
    )
    .max(50),
  questions: z
    .array(
      z.object({
        text: filled('This question', 'Write what they asked, or remove the line.'),
        kind: questionKind,
        howIDid: rating.nullable(),
        note: text('The note'),
        /** Who asked. */
        personId: id.nullable().default(null),
      }),
    )
    .max(100),
  reservations: z
    .array(
      z.object({
        text: filled('This reservation', 'Write their doubt, or remove the line.'),
        answered: z.boolean(),
        personId: id.nullable(),
      }),
    )
    .max(50),
  /** Stories of mine that were told, by id. */
  stories: z.array(id).max(50).default([]),
  /** How those went, 1–5, by id; nothing was said of the others. */
  storiesWent: z.record(z.string(), rating).default({}),
  promisedBy: isoDate.nullable(),
  nextStep: optionalLine('The next step'),
  wentWell: text('What went well'),
  toChange: text('What to change'),
  notes: text('The notes'),
});
export type DebriefDocument = z.infer<typeof debriefDocument>;

export const emptyDebrief: DebriefDocument = {
  rating: null,
  closes: [],
  pains: [],
  signals: [],
  questions: [],
  reservations: [],
  stories: [],
  storiesWent: {},
  promisedBy: null,
  nextStep: '',
  wentWell: '',
  toChange: '',
  notes: '',
};
