import * as z from 'zod';
import { id } from '../../../db/domain/fields.ts';
import { LESSON_REASONS } from '../../../db/domain/lesson.ts';
import { outcome, roundKind } from '../../../db/domain/vocabulary.ts';
import { query } from './shape.ts';

export const lessonView = z.object({
  id: z.string(),
  from: z.enum(['close_out', 'debrief']),
  text: z.string(),
  /** ISO date. */
  on: z.string(),
  opportunityId: z.string(),
  company: z.string(),
  title: z.string(),
  roundId: z.string().nullable(),
  roundKind: roundKind.nullable(),
  outcome: outcome.nullable(),
  because: z.enum(LESSON_REASONS),
  /** Names of those who come again. */
  again: z.array(z.string()),
});
export type LessonView = z.infer<typeof lessonView>;

export const lessonContract = {
  /** Earlier lessons for what is planned: same company, then same kind of round, then same person, newest first. */
  'lesson.for': query(
    z.object({
      opportunityId: id.nullable().default(null),
      company: z.string().max(500).nullable().default(null),
      roundKind: roundKind.nullable().default(null),
      personIds: z.array(id).max(100).default([]),
    }),
    z.array(lessonView),
  ),
} as const;
