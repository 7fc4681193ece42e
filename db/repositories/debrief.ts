import { asc, eq } from 'drizzle-orm';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';
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

/** The stories told in a round; one in the trash is told apart. */
export function tellingsIn({ sqlite }: Store, roundId: string) {
  return prepared<[string], { id: string; storyId: string; went: number | null; isTrashed: 0 | 1 }>(
    sqlite,
    `SELECT x.id, x.story_id AS storyId, x.went, t.trashed_at IS NOT NULL AS isTrashed FROM story_told x
     JOIN story t ON t.id = x.story_id WHERE x.round_id = ? ORDER BY x.id`,
  ).all(roundId);
}

/** The stories there are to tell, the newest first. */
export function storiesToTell({ sqlite }: Store) {
  return prepared<[], { id: string; title: string; number: string }>(
    sqlite,
    'SELECT id, title, number FROM story WHERE trashed_at IS NULL ORDER BY created_at DESC, id DESC',
  ).all();
}

const DRAFT = 'debrief:';

/** Rounds whose debrief is begun: its form holds something that is not saved, the latest typed first. */
export function begunDebriefs({ sqlite }: Store): string[] {
  return prepared<[{ prefix: string }], string>(
    sqlite,
    `SELECT substr(id, length(@prefix) + 1) FROM draft WHERE substr(id, 1, length(@prefix)) = @prefix
     ORDER BY updated_at DESC`,
  )
    .pluck()
    .all({ prefix: DRAFT }) as string[];
}
