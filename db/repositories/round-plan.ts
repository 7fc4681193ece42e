import type { RoundKind } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

export type MoveRow = {
  id: string;
  roundId: string;
  kind: RoundKind;
  fromAt: number;
  fromZone: string;
  toAt: number;
  toZone: string;
  at: number;
};

/** Every time a round of this opportunity was moved. */
export function movesOf({ sqlite }: Store, opportunityId: string): MoveRow[] {
  return prepared<[string], MoveRow>(
    sqlite,
    `SELECT m.id, m.round_id AS roundId, r.kind, m.from_at AS fromAt, m.from_zone AS fromZone, m.to_at AS toAt,
       m.to_zone AS toZone, m.at
     FROM round_move m JOIN round r ON r.id = m.round_id WHERE r.opportunity_id = ? AND r.trashed_at IS NULL`,
  ).all(opportunityId);
}

export type PlannedRow = {
  roundId: string;
  opportunityId: string;
  company: string;
  kind: RoundKind;
  startsAt: number;
  minutes: number;
};

/** Rounds still to be held that may touch the time from `from` to `to` (UTC milliseconds), but for one of them. */
export function plannedAround(
  { sqlite }: Store,
  about: { from: number; to: number; except: string | null },
): PlannedRow[] {
  return prepared<[typeof about], PlannedRow>(
    sqlite,
    `SELECT r.id AS roundId, r.opportunity_id AS opportunityId, c.name AS company, r.kind, r.starts_at AS startsAt, r.minutes
     FROM round r JOIN opportunity o ON o.id = r.opportunity_id JOIN company c ON c.id = o.company_id
     WHERE r.status = 'scheduled' AND r.trashed_at IS NULL AND o.trashed_at IS NULL AND r.id IS NOT @except
       AND r.starts_at < @to AND r.starts_at + r.minutes * 60000 > @from ORDER BY r.starts_at`,
  ).all(about);
}

/** The zones that rounds were last planned in, the latest first. */
export function recentZones({ sqlite }: Store, most: number): string[] {
  return prepared<[number], string>(
    sqlite,
    `SELECT time_zone FROM round WHERE trashed_at IS NULL GROUP BY time_zone ORDER BY max(updated_at) DESC LIMIT ?`,
  )
    .pluck()
    .all(most) as string[];
}

/** Rounds of an opportunity that lie in the trash, what was put there last first. */
export function trashedRounds({ sqlite }: Store, opportunityId: string) {
  return prepared<[string], { id: string; kind: RoundKind; startsAt: number }>(
    sqlite,
    `SELECT id, kind, starts_at AS startsAt FROM round WHERE opportunity_id = ? AND trashed_at IS NOT NULL
     ORDER BY trashed_at DESC, id`,
  ).all(opportunityId);
}
