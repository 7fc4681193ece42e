import type { CadenceRule, ContactChannel, FollowUpKind, FollowUpState } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

export type FollowUpRow = {
  id: string;
  kind: FollowUpKind;
  dueOn: string;
  dueTime: string | null;
  timeZone: string | null;
  snoozedUntil: string | null;
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
};

const FOLLOW_UP = `SELECT f.id, f.kind, f.due_on AS dueOn, f.due_time AS dueTime, f.time_zone AS timeZone,
    f.snoozed_until AS snoozedUntil, f.state, f.settled_at AS settledAt, f.person_id AS personId, p.name AS person, p.email,
    f.opportunity_id AS opportunityId, c.name AS company, o.title, f.round_id AS roundId, f.channel, f.subject, f.draft,
    f.rule, f.reason
  FROM follow_up f LEFT JOIN person p ON p.id = f.person_id LEFT JOIN opportunity o ON o.id = f.opportunity_id
  LEFT JOIN company c ON c.id = o.company_id`;
const LIVE = `f.trashed_at IS NULL AND (o.id IS NULL OR o.trashed_at IS NULL)`;

/** Open follow-ups by the day they ask for attention. */
export function openFollowUps({ sqlite }: Store): FollowUpRow[] {
  return prepared<[], FollowUpRow>(
    sqlite,
    `${FOLLOW_UP} WHERE f.state = 'open' AND ${LIVE} ORDER BY coalesce(f.snoozed_until, f.due_on), f.due_time, f.id`,
  ).all();
}

/** Open ones that ask for attention on a day up to `until`. */
export function openFollowUpsUntil({ sqlite }: Store, until: string): FollowUpRow[] {
  return prepared<[string], FollowUpRow>(
    sqlite,
    `${FOLLOW_UP} WHERE f.state = 'open' AND ${LIVE} AND coalesce(f.snoozed_until, f.due_on) <= ?
     ORDER BY coalesce(f.snoozed_until, f.due_on), f.due_time, f.id`,
  ).all(until);
}

/** How many are open, all of them or those that asked for attention before a day. */
export function countOpenFollowUps({ sqlite }: Store, before: string | null): number {
  return prepared<[{ before: string | null }], number>(
    sqlite,
    `SELECT count(*) FROM follow_up f LEFT JOIN opportunity o ON o.id = f.opportunity_id
     WHERE f.state = 'open' AND ${LIVE} AND (@before IS NULL OR coalesce(f.snoozed_until, f.due_on) < @before)`,
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
     ORDER BY coalesce(f.snoozed_until, f.due_on), f.due_time, f.id`,
  ).all(personId);
}
