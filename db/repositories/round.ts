import type { CloseCheck, ParticipationRole, RoundKind, RoundStatus } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

export type RoundRow = {
  id: string;
  opportunityId: string;
  kind: RoundKind;
  startsAt: number;
  timeZone: string;
  minutes: number;
  place: string;
  status: RoundStatus;
  debriefWaived: 0 | 1;
  debriefId: string | null;
  rating: number | null;
  wentWell: string | null;
  toChange: string | null;
  debriefNotes: string | null;
  company: string;
  title: string;
};

const ROUND = `SELECT r.id, r.opportunity_id AS opportunityId, r.kind, r.starts_at AS startsAt, r.time_zone AS timeZone,
    r.minutes, r.place, r.status, r.debrief_waived AS debriefWaived, d.id AS debriefId, d.rating, d.went_well AS wentWell,
    d.to_change AS toChange, d.notes AS debriefNotes, c.name AS company, o.title
  FROM round r JOIN opportunity o ON o.id = r.opportunity_id JOIN company c ON c.id = o.company_id
  LEFT JOIN debrief d ON d.round_id = r.id`;

export function roundById({ sqlite }: Store, id: string): RoundRow | undefined {
  return prepared<[string], RoundRow>(sqlite, `${ROUND} WHERE r.id = ? AND r.trashed_at IS NULL`).get(id);
}

export function roundsOf({ sqlite }: Store, opportunityId: string): RoundRow[] {
  return prepared<[string], RoundRow>(
    sqlite,
    `${ROUND} WHERE r.opportunity_id = ? AND r.trashed_at IS NULL ORDER BY r.starts_at DESC, r.id DESC`,
  ).all(opportunityId);
}

/** Rounds between two instants (UTC milliseconds) that are still to be held, first one first. */
export function roundsAhead({ sqlite }: Store, from: number, to: number): RoundRow[] {
  return prepared<[number, number], RoundRow>(
    sqlite,
    `${ROUND} WHERE r.starts_at >= ? AND r.starts_at < ? AND r.status = 'scheduled' AND r.trashed_at IS NULL
     AND o.trashed_at IS NULL ORDER BY r.starts_at`,
  ).all(from, to);
}

/** Rounds whose end passed before `now` without a debrief that was not waived, the latest first. */
export function roundsOwed({ sqlite }: Store, now: number): RoundRow[] {
  return prepared<[{ now: number }], RoundRow>(
    sqlite,
    `${ROUND} JOIN stage s ON s.id = o.stage_id WHERE r.id IN (
       SELECT owed_round_id FROM card_fact WHERE owed_round_id IS NOT NULL
       UNION SELECT id FROM round WHERE status = 'scheduled' AND starts_at + minutes * 60000 <= @now)
     AND d.id IS NULL AND r.debrief_waived = 0 AND r.trashed_at IS NULL AND o.trashed_at IS NULL AND s.kind <> 'closed'
     ORDER BY r.starts_at DESC`,
  ).all({ now });
}

export type InterviewerRow = { id: string; roundId: string; personId: string; name: string; jobTitle: string };

export function interviewersOf({ sqlite }: Store, roundIds: readonly string[]): InterviewerRow[] {
  return prepared<[string], InterviewerRow>(
    sqlite,
    `SELECT i.id, i.round_id AS roundId, p.id AS personId, p.name, p.job_title AS jobTitle FROM interviewer i
     JOIN person p ON p.id = i.person_id WHERE i.round_id IN (SELECT value FROM json_each(?)) AND p.trashed_at IS NULL
     ORDER BY i.position, i.id`,
  ).all(JSON.stringify(roundIds));
}

export function rolesOn({ sqlite }: Store, opportunityId: string) {
  return prepared<
    [string],
    {
      id: string;
      personId: string;
      name: string;
      jobTitle: string;
      role: ParticipationRole;
      lastContactAt: number | null;
    }
  >(
    sqlite,
    `SELECT x.id, p.id AS personId, p.name, p.job_title AS jobTitle, x.role,
       (SELECT max(at) FROM interaction WHERE person_id = p.id AND trashed_at IS NULL) AS lastContactAt
     FROM participation x JOIN person p ON p.id = x.person_id
     WHERE x.opportunity_id = ? AND p.trashed_at IS NULL ORDER BY x.created_at, x.id`,
  ).all(opportunityId);
}

export function hasRole({ sqlite }: Store, opportunityId: string, personId: string, role: ParticipationRole): boolean {
  return (
    prepared<[string, string, string]>(
      sqlite,
      'SELECT 1 FROM participation WHERE opportunity_id = ? AND person_id = ? AND role = ?',
    ).get(opportunityId, personId, role) !== undefined
  );
}

export function checksOn({ sqlite }: Store, opportunityId: string) {
  return prepared<[string], { roundId: string; personId: string; check: CloseCheck }>(
    sqlite,
    `SELECT d.round_id AS roundId, w.person_id AS personId, w.check_name AS "check" FROM close_check_won w
     JOIN debrief d ON d.id = w.debrief_id JOIN round r ON r.id = d.round_id
     WHERE r.opportunity_id = ? AND r.trashed_at IS NULL ORDER BY r.starts_at`,
  ).all(opportunityId);
}

/** Rows of a debrief's or another parent's list, by the parent's id: their ids only. */
export function childIds(
  { sqlite }: Store,
  table: 'question_asked' | 'skill_signal' | 'reservation' | 'close_check_won',
  debriefId: string,
): string[] {
  return prepared<[string], string>(sqlite, `SELECT id FROM ${table} WHERE debrief_id = ? ORDER BY rowid`)
    .pluck()
    .all(debriefId) as string[];
}

export function painIdsOfRound({ sqlite }: Store, roundId: string): string[] {
  return prepared<[string], string>(sqlite, 'SELECT id FROM pain WHERE round_id = ? ORDER BY rowid')
    .pluck()
    .all(roundId) as string[];
}

/** The evidence that the signals of a round gave, by skill. */
export function signalEvidence(
  { sqlite }: Store,
  roundId: string,
): { id: string; skillId: string; quote: string; personId: string | null }[] {
  return prepared<[string], { id: string; skillId: string; quote: string; personId: string | null }>(
    sqlite,
    `SELECT id, skill_id AS skillId, quote, person_id AS personId FROM evidence
     WHERE round_id = ? AND pain_id IS NULL ORDER BY id`,
  ).all(roundId);
}

/** The skill of this name, else the one that went by it before it was renamed or merged. */
export function skillNamed({ sqlite }: Store, name: string): string | undefined {
  return prepared<[{ name: string }], string>(
    sqlite,
    `SELECT id FROM (
       SELECT id, 0 AS turn, created_at FROM skill
         WHERE fold_name(name) = fold_name(@name) AND trashed_at IS NULL AND merged_into_id IS NULL
       UNION ALL
       SELECT s.id, 1, x.created_at FROM skill_former_name x JOIN skill s ON s.id = x.skill_id
         WHERE fold_name(x.name) = fold_name(@name) AND s.trashed_at IS NULL AND s.merged_into_id IS NULL)
     ORDER BY turn, created_at LIMIT 1`,
  )
    .pluck()
    .get({ name }) as string | undefined;
}
