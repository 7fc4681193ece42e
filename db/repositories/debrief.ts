import { asc, eq } from 'drizzle-orm';
import type { Store } from '../open.ts';
import { closeCheckWon, debrief, pain, questionAsked, reservation, skillSignal } from '../schema/index.ts';

/** A debrief with its lists, in the order they were written; undefined before it is. */
export function debriefOf({ orm }: Store, roundId: string) {
  const row = orm.select().from(debrief).where(eq(debrief.roundId, roundId)).get();
  if (!row) return undefined;
  const { id } = row;
  return {
    row,
    closes: orm
      .select()
      .from(closeCheckWon)
      .where(eq(closeCheckWon.debriefId, id))
      .orderBy(asc(closeCheckWon.id))
      .all(),
    signals: orm.select().from(skillSignal).where(eq(skillSignal.debriefId, id)).orderBy(asc(skillSignal.id)).all(),
    questions: orm
      .select()
      .from(questionAsked)
      .where(eq(questionAsked.debriefId, id))
      .orderBy(asc(questionAsked.id))
      .all(),
    reservations: orm
      .select()
      .from(reservation)
      .where(eq(reservation.debriefId, id))
      .orderBy(asc(reservation.id))
      .all(),
    pains: orm.select().from(pain).where(eq(pain.roundId, roundId)).orderBy(asc(pain.id)).all(),
  };
}
