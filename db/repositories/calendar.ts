import type { Sleep } from '../domain/follow-up.ts';
import type { CadenceRule, FollowUpKind, RoundKind, RoundStatus } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { ASKS_ON } from './follow-up.ts';
import { prepared } from './sql.ts';

/** What stands on the days of a range. Days are inclusive, instants (UTC milliseconds) exclude the end. */

type About = { opportunityId: string; company: string; title: string; isClosed: 0 | 1 };
const ABOUT = `o.id AS opportunityId, c.name AS company, o.title, (s.kind = 'closed') AS isClosed`;
const OF = `JOIN company c ON c.id = o.company_id JOIN stage s ON s.id = o.stage_id`;

export type RoundOnDay = About & {
  id: string;
  kind: RoundKind;
  status: RoundStatus;
  startsAt: number;
  minutes: number;
  timeZone: string;
  /** Names of the interviewers, one a line. */
  people: string | null;
};

/** Rounds that take some of the time; none is longer than a day. */
export function roundsWithin({ sqlite }: Store, from: number, to: number): RoundOnDay[] {
  return prepared<[{ from: number; to: number }], RoundOnDay>(
    sqlite,
    `SELECT r.id, r.kind, r.status, r.starts_at AS startsAt, r.minutes, r.time_zone AS timeZone, ${ABOUT},
       (SELECT group_concat(name, char(10)) FROM (SELECT p.name FROM interviewer i JOIN person p ON p.id = i.person_id
        WHERE i.round_id = r.id AND p.trashed_at IS NULL ORDER BY i.position, i.id)) AS people
     FROM round r JOIN opportunity o ON o.id = r.opportunity_id ${OF}
     WHERE r.starts_at >= @from - 86400000 AND r.starts_at < @to AND r.starts_at + r.minutes * 60000 > @from
       AND r.trashed_at IS NULL AND o.trashed_at IS NULL`,
  ).all({ from, to });
}

export type FollowUpOnDay = Sleep & {
  id: string;
  kind: FollowUpKind;
  dueOn: string;
  dueTime: string | null;
  timeZone: string | null;
  subject: string;
  rule: CadenceRule | null;
  personId: string | null;
  person: string | null;
  opportunityId: string | null;
  company: string | null;
  title: string | null;
};

/** Open ones by the day they ask for attention, as that day was written: its zone can put it a day or two beside. */
export function followUpsAsking({ sqlite }: Store, from: string, to: string): FollowUpOnDay[] {
  return prepared<[{ from: string; to: string }], FollowUpOnDay>(
    sqlite,
    `SELECT f.id, f.kind, f.due_on AS dueOn, f.due_time AS dueTime, f.time_zone AS timeZone, f.subject, f.rule,
       f.snoozed_until AS snoozedUntil, f.snoozed_time AS snoozedTime, f.snoozed_zone AS snoozedZone,
       f.waits_since AS waitsSince, f.person_id AS personId, p.name AS person, f.opportunity_id AS opportunityId,
       c.name AS company, o.title
     FROM follow_up f LEFT JOIN person p ON p.id = f.person_id LEFT JOIN opportunity o ON o.id = f.opportunity_id
     LEFT JOIN company c ON c.id = o.company_id
     WHERE f.state = 'open' AND f.trashed_at IS NULL AND (o.id IS NULL OR o.trashed_at IS NULL)
       AND ${ASKS_ON} BETWEEN @from AND @to`,
  ).all({ from, to });
}

export type DateOnDay = About & { id: string; day: string };
type Days = { from: string; to: string };

/** Days to apply by, of what is not closed. */
export function deadlinesOn({ sqlite }: Store, days: Days): (DateOnDay & { appliedOn: string | null })[] {
  return prepared<[Days], DateOnDay & { appliedOn: string | null }>(
    sqlite,
    `SELECT o.id, o.deadline AS day, o.applied_on AS appliedOn, ${ABOUT} FROM opportunity o ${OF}
     WHERE o.deadline BETWEEN @from AND @to AND o.trashed_at IS NULL AND s.kind <> 'closed'`,
  ).all(days);
}

/**
 * Whether something came in for `o` since the round `r` ended: filed under it, or with one of its people and under
 * nothing. As `inboundTimes` of the domain; the end of a later round is something that came in too.
 */
const HEARD = `(
    EXISTS (SELECT 1 FROM interaction i WHERE i.opportunity_id = o.id AND i.direction = 'inbound' AND i.trashed_at IS NULL
      AND i.at >= r.starts_at + r.minutes * 60000)
    OR EXISTS (SELECT 1 FROM interaction i WHERE i.opportunity_id IS NULL AND i.direction = 'inbound'
      AND i.trashed_at IS NULL AND i.at >= r.starts_at + r.minutes * 60000 AND i.person_id IN (
        SELECT person_id FROM participation WHERE opportunity_id = o.id
        UNION SELECT v.person_id FROM interviewer v JOIN round w ON w.id = v.round_id
          WHERE w.opportunity_id = o.id AND w.trashed_at IS NULL))
    OR EXISTS (SELECT 1 FROM round w WHERE w.opportunity_id = o.id AND w.status = 'done' AND w.trashed_at IS NULL
      AND w.starts_at + w.minutes * 60000 > r.starts_at + r.minutes * 60000))`;

/**
 * Days they promised to answer by, of what is not closed and where nothing has come in since. The cross join keeps the
 * few promises outermost: asked the other way round, every round there is would be looked at.
 */
export function promisesOn({ sqlite }: Store, days: Days): DateOnDay[] {
  return prepared<[Days], DateOnDay>(
    sqlite,
    `SELECT d.id, d.promised_by AS day, ${ABOUT}
     FROM debrief d CROSS JOIN round r ON r.id = d.round_id JOIN opportunity o ON o.id = r.opportunity_id ${OF}
     WHERE d.promised_by BETWEEN @from AND @to AND r.trashed_at IS NULL AND o.trashed_at IS NULL AND s.kind <> 'closed'
       AND NOT ${HEARD}`,
  ).all(days);
}

/** Days by which the offer in force wants an answer, of what is not closed. */
export function answersOn({ sqlite }: Store, days: Days): DateOnDay[] {
  return prepared<[Days], DateOnDay>(
    sqlite,
    `SELECT x.id, x.answer_by AS day, ${ABOUT} FROM offer x JOIN opportunity o ON o.id = x.opportunity_id ${OF}
     WHERE x.answer_by BETWEEN @from AND @to AND x.trashed_at IS NULL AND o.trashed_at IS NULL AND s.kind <> 'closed'
       AND x.id = (SELECT id FROM offer WHERE opportunity_id = o.id AND trashed_at IS NULL
         ORDER BY created_at DESC, id DESC LIMIT 1)`,
  ).all(days);
}

/** Days to come back on; one that its follow-up stands for, or stood for, is left to it. */
export function comeBacksOn({ sqlite }: Store, days: Days): DateOnDay[] {
  return prepared<[Days], DateOnDay>(
    sqlite,
    `SELECT k.id, k.come_back_on AS day, ${ABOUT} FROM close_out k JOIN opportunity o ON o.id = k.opportunity_id ${OF}
     WHERE k.come_back_on BETWEEN @from AND @to AND k.reopened_at IS NULL AND o.trashed_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.opportunity_id = o.id AND f.rule = 'come_back'
         AND f.state <> 'withdrawn' AND f.trashed_at IS NULL)`,
  ).all(days);
}

/** The opportunity of the round a debrief is about; undefined when it is not there any more. */
export function opportunityOfDebrief({ sqlite }: Store, debriefId: string): string | undefined {
  return prepared<[string], string>(
    sqlite,
    `SELECT r.opportunity_id FROM debrief d JOIN round r ON r.id = d.round_id
     WHERE d.id = ? AND r.trashed_at IS NULL`,
  )
    .pluck()
    .get(debriefId);
}
