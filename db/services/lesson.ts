import { dateInZone } from '../domain/dates.ts';
import { type Lesson, rankLessons } from '../domain/lesson.ts';
import { ok } from '../domain/result.ts';
import type { RoundKind } from '../domain/vocabulary.ts';
import { aheadOf, lessonsAbout } from '../repositories/lesson.ts';
import { companyNamed } from '../repositories/opportunity.ts';
import { rows } from '../repositories/rows.ts';
import { opportunity } from '../schema/index.ts';
import { zoneOf } from './context.ts';
import type { Services } from './core.ts';

/** Lessons that are shown at most; the first of them are the ones that matter. */
const MOST = 50;

export type LessonsAsked = {
  opportunityId: string | null;
  /** A company by its name, before there is an opportunity. */
  company: string | null;
  /** null: that of the opportunity's next round. */
  roundKind: RoundKind | null;
  /** Besides those who take part in the opportunity. */
  personIds: string[];
};

/** What was learnt earlier and helps now. Nothing known of the company, round or people: an empty list. */
export function lessonsFor(services: Services, asked: LessonsAsked) {
  const { store } = services;
  const of = asked.opportunityId === null ? undefined : rows(store, opportunity).get(asked.opportunityId);
  const ahead = of === undefined ? { roundKind: null, personIds: [] } : aheadOf(store, of.id);
  const named =
    asked.company === null || asked.company.trim() === '' ? undefined : companyNamed(store, asked.company.trim());
  const about = {
    companyId: of?.companyId ?? named?.id ?? null,
    roundKind: asked.roundKind ?? ahead.roundKind,
    personIds: [...new Set([...asked.personIds, ...ahead.personIds])],
  };
  const zone = zoneOf(services);
  const lessons = lessonsAbout(store, about).map(({ at, ...row }): Lesson => ({
    ...row,
    on: typeof at === 'number' ? dateInZone(at, zone) : at,
  }));
  return ok(rankLessons(lessons, about).slice(0, MOST));
}
