import * as z from 'zod';
import { id, line, rating, text } from './fields.ts';
import { capability, challenge, closingQuestion, costKind } from './vocabulary.ts';

/** A problem of the hiring manager, in their words, with a severity 1–5 and my answer to it. */
export const painFields = z.object({
  text: text('The pain').refine((value) => value.trim() !== '', 'Write the pain in their words, or remove the line.'),
  severity: rating,
  challenge: challenge,
  answer: text('My answer'),
  personId: id.nullable(),
  skillId: id.nullable(),
});
export type PainFields = z.infer<typeof painFields>;

export const segmentFields = z.object({
  name: line('The segment'),
  problem: text('The problem'),
  powerUser: z.boolean(),
  whatIDo: text('What I do for it'),
});

export const costFields = z.object({ kind: costKind, concern: text('The concern'), lowering: text('How I lower it') });

export const capabilityFields = z.object({ skillId: id, capability: capability });

export const closingAnswerFields = z.object({
  question: closingQuestion,
  answer: text('The answer'),
  checks: z.array(z.string().max(60)).max(10),
});
