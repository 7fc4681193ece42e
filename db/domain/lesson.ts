import type { IsoDate } from './fields.ts';
import type { Outcome, RoundKind } from './vocabulary.ts';

/**
 * Lessons that come up again: what was written at the end of an opportunity, or after a round as to be changed, is shown
 * where the same company, the same kind of round or the same person returns.
 */

export interface Lesson {
  /** The row it was written in. */
  id: string;
  from: 'close_out' | 'debrief';
  text: string;
  /** The day it ended, or the day of the round. */
  on: IsoDate;
  opportunityId: string;
  companyId: string;
  company: string;
  title: string;
  /** The round of a debrief. */
  roundId: string | null;
  roundKind: RoundKind | null;
  /** How it ended, for a close-out. */
  outcome: Outcome | null;
  people: readonly { personId: string; name: string }[];
}
export interface LessonsAbout {
  companyId: string | null;
  roundKind: RoundKind | null;
  personIds: readonly string[];
}
export const LESSON_REASONS = ['company', 'round_kind', 'person'] as const;
export type LessonReason = (typeof LESSON_REASONS)[number];
export type RankedLesson = Lesson & {
  /** Why it comes up, the strongest reason. */
  because: LessonReason;
  /** Names of those who come again. */
  again: string[];
};

/** The lessons that speak of what is planned: same company, then same kind of round, then same person; newest first. */
export function rankLessons(lessons: readonly Lesson[], about: LessonsAbout): RankedLesson[] {
  return lessons
    .flatMap((lesson) => {
      const again = lesson.people.filter(({ personId }) => about.personIds.includes(personId)).map(({ name }) => name);
      const because = reasonOf(lesson, about, again.length > 0);
      return because === null || lesson.text.trim() === '' ? [] : [{ ...lesson, because, again }];
    })
    .sort(
      (a, b) =>
        LESSON_REASONS.indexOf(a.because) - LESSON_REASONS.indexOf(b.because) ||
        compare(b.on, a.on) ||
        compare(a.id, b.id),
    );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function reasonOf(lesson: Lesson, about: LessonsAbout, isPersonBack: boolean): LessonReason | null {
  if (about.companyId !== null && lesson.companyId === about.companyId) return 'company';
  if (about.roundKind !== null && lesson.roundKind === about.roundKind) return 'round_kind';
  return isPersonBack ? 'person' : null;
}
