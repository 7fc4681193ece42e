import type { CadenceRule, ContactChannel, FollowUpKind, FollowUpState, RepeatUnit } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

export type FollowUpRow = {
  id: string;
  kind: FollowUpKind;
  dueOn: string;
  dueTime: string | null;
  timeZone: string | null;
  snoozedUntil: string | null;
  snoozedTime: string | null;
  snoozedZone: string | null;
  waitsSince: number | null;
  state: FollowUpState;
  settledAt: number | null;
  personId: string | null;
  person: string | null;
  email: string | null;
  opportunityId: string | null;
  company: string | null;
  title: string | null;
  roundId: string | null;
  channel: ContactChannel | null;
  subject: string;
  draft: string;
  rule: CadenceRule | null;
  reason: string;
  skipReason: string;
  repeatEvery: number | null;
  repeatUnit: RepeatUnit | null;
  repeatFrom: string | null;
};

const FOLLOW_UP = `SELECT f.id, f.kind, f.due_on AS dueOn, f.due_time AS dueTime, f.time_zone AS timeZone,
    f.snoozed_until AS snoozedUntil, f.snoozed_time AS snoozedTime, f.snoozed_zone AS snoozedZone,
    f.waits_since AS waitsSince, f.state, f.settled_at AS settledAt, f.person_id AS personId, p.name AS person, p.email,
    f.opportunity_id AS opportunityId, c.name AS company, o.title, f.round_id AS roundId, f.channel, f.subject, f.draft,
    f.rule, f.reason, f.skip_reason AS skipReason, f.repeat_every AS repeatEvery, f.repeat_unit AS repeatUnit,
    f.repeat_from AS repeatFrom
  FROM follow_up f LEFT JOIN person p ON p.id = f.person_id LEFT JOIN opportunity o ON o.id = f.opportunity_id
  LEFT JOIN company c ON c.id = o.company_id`;
/** The day it asks for attention; null while only an answer wakes it. As `asksOn` of the domain. */
export const ASKS_ON = `CASE WHEN f.waits_since IS NULL THEN coalesce(f.snoozed_until, f.due_on) ELSE f.snoozed_until END`;
/** Earliest first, those that wait for an answer last. */
const IN_ORDER = `ORDER BY ${ASKS_ON} IS NULL, ${ASKS_ON}, CASE WHEN f.snoozed_until IS NULL THEN f.due_time ELSE f.snoozed_time END, f.id`;
const LIVE = `f.trashed_at IS NULL AND (o.id IS NULL OR o.trashed_at IS NULL)`;

/** Open follow-ups by the day they ask for attention. */
export function openFollowUps({ sqlite }: Store): FollowUpRow[] {
  return prepared<[], FollowUpRow>(sqlite, `${FOLLOW_UP} WHERE f.state = 'open' AND ${LIVE} ${IN_ORDER}`).all();
}

/** Open ones that ask for attention on a day up to `until`; also those that sleep until a time of that day. */
export function openFollowUpsUntil({ sqlite }: Store, until: string): FollowUpRow[] {
  return prepared<[string], FollowUpRow>(
    sqlite,
    `${FOLLOW_UP} WHERE f.state = 'open' AND ${LIVE} AND ${ASKS_ON} <= ?
     ${IN_ORDER}`,
  ).all(until);
}

/** How many are open, all of them or those that asked for attention before a day. */
export function countOpenFollowUps({ sqlite }: Store, before: string | null): number {
  return prepared<[{ before: string | null }], number>(
    sqlite,
    `SELECT count(*) FROM follow_up f LEFT JOIN opportunity o ON o.id = f.opportunity_id
     WHERE f.state = 'open' AND ${LIVE} AND (@before IS NULL OR ${ASKS_ON} < @before)`,
  )
    .pluck()
    .get({ before }) as number;
}

/** Done and skipped, the newest first. */
export function settledFollowUps({ sqlite }: Store, most: number): FollowUpRow[] {
  return prepared<[number], FollowUpRow>(
    sqlite,
    `${FOLLOW_UP} WHERE f.state IN ('done', 'skipped') AND ${LIVE} ORDER BY f.settled_at DESC LIMIT ?`,
  ).all(most);
}

/** Open ones that ask for attention on the days from one to another, both included. */
export function followUpsAskingOn({ sqlite }: Store, from: string, to: string): FollowUpRow[] {
  return prepared<[string, string], FollowUpRow>(
    sqlite,
    `${FOLLOW_UP} WHERE f.state = 'open' AND ${LIVE} AND ${ASKS_ON} BETWEEN ? AND ? ${IN_ORDER}`,
  ).all(from, to);
}

/** In any state, but not in the trash. */
export function followUpById({ sqlite }: Store, id: string): FollowUpRow | undefined {
  return prepared<[string], FollowUpRow>(sqlite, `${FOLLOW_UP} WHERE f.id = ? AND ${LIVE}`).get(id);
}

export function openFollowUpsOf({ sqlite }: Store, opportunityId: string): FollowUpRow[] {
  return prepared<[string], FollowUpRow>(
    sqlite,
    `${FOLLOW_UP} WHERE f.opportunity_id = ? AND f.state = 'open' AND ${LIVE} ORDER BY f.due_on, f.id`,
  ).all(opportunityId);
}

export function openFollowUpsWith({ sqlite }: Store, personId: string): FollowUpRow[] {
  return prepared<[string], FollowUpRow>(
    sqlite,
    `${FOLLOW_UP} WHERE f.person_id = ? AND f.state = 'open' AND ${LIVE}
     ${IN_ORDER}`,
  ).all(personId);
}

/** Whether a repeating one was settled before and its next was made, whatever became of that. */
export function hasSuccessor({ sqlite }: Store, id: string): boolean {
  return (
    prepared<[string], number>(sqlite, `SELECT 1 FROM follow_up WHERE repeat_of = ? LIMIT 1`).pluck().get(id) === 1
  );
}

/** Messages to a person that were logged by settling at this instant and not touched since. */
export function loggedBySettling(
  { sqlite }: Store,
  row: { settledAt: number; personId: string; opportunityId: string | null },
): string[] {
  return prepared<[typeof row], string>(
    sqlite,
    `SELECT id FROM interaction WHERE at = @settledAt AND created_at = @settledAt AND updated_at = @settledAt
       AND direction = 'outbound' AND person_id = @personId AND opportunity_id IS @opportunityId AND trashed_at IS NULL`,
  )
    .pluck()
    .all(row);
}
