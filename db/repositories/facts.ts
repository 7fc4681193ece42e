import type {
  CadenceCloseOut,
  CadenceInteraction,
  CadenceOffer,
  CadencePerson,
  OwnNote,
} from '../domain/cadence-facts.ts';
import type { IsoDate } from '../domain/fields.ts';
import {
  CADENCE_RULES,
  type CadenceRule,
  type CloseCheck,
  type FollowUpKind,
  type FollowUpState,
  type ParticipationRole,
  type RoundKind,
  type RoundStatus,
  type StageKind,
} from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { ASKS_ON } from './follow-up.ts';
import { prepared } from './sql.ts';

/** What the rules are told about opportunities, gathered for a set of them at once. */

export type OpportunityFact = {
  id: string;
  stageKind: StageKind;
  stageEnteredAt: number;
  appliedOn: IsoDate | null;
  rulesOff: CadenceRule[];
};
export type RoundFact = {
  id: string;
  opportunityId: string;
  kind: RoundKind;
  status: RoundStatus;
  startsAt: number;
  minutes: number;
  createdAt: number;
  promisedBy: IsoDate | null;
  /** A debrief is written or was waived. */
  debriefSettled: 0 | 1;
};

const IN = 'IN (SELECT value FROM json_each(@ids))';
type Ids = { ids: string };
const list = (ids: Iterable<string>): Ids => ({ ids: JSON.stringify([...ids]) });

function all<Row>({ sqlite }: Store, text: string, ids: Iterable<string>): Row[] {
  return prepared<[Ids], Row>(sqlite, text).all(list(ids));
}

export function opportunityFacts(store: Store, ids: Iterable<string>): OpportunityFact[] {
  return all<Omit<OpportunityFact, 'rulesOff'> & { rulesOff: string }>(
    store,
    `SELECT o.id, s.kind AS stageKind, o.stage_entered_at AS stageEnteredAt, o.applied_on AS appliedOn, o.rules_off AS rulesOff
     FROM opportunity o JOIN stage s ON s.id = o.stage_id WHERE o.id ${IN} AND o.trashed_at IS NULL`,
    ids,
  ).map(({ rulesOff, ...row }) => ({
    ...row,
    rulesOff: CADENCE_RULES.filter((rule) => rulesOff.includes(`"${rule}"`)),
  }));
}

export function roundFacts(store: Store, ids: Iterable<string>): RoundFact[] {
  return all(
    store,
    `SELECT r.id, r.opportunity_id AS opportunityId, r.kind, r.status, r.starts_at AS startsAt, r.minutes,
       r.created_at AS createdAt, d.promised_by AS promisedBy, (d.id IS NOT NULL OR r.debrief_waived) AS debriefSettled
     FROM round r LEFT JOIN debrief d ON d.round_id = r.id
     WHERE r.opportunity_id ${IN} AND r.trashed_at IS NULL ORDER BY r.starts_at, r.id`,
    ids,
  );
}

export function interviewerFacts(
  store: Store,
  ids: Iterable<string>,
): { roundId: string; personId: string; name: string }[] {
  return all(
    store,
    `SELECT i.round_id AS roundId, i.person_id AS personId, p.name FROM interviewer i
     JOIN round r ON r.id = i.round_id JOIN person p ON p.id = i.person_id
     WHERE r.opportunity_id ${IN} AND r.trashed_at IS NULL AND p.trashed_at IS NULL ORDER BY i.position`,
    ids,
  );
}

export function checkFacts(
  store: Store,
  ids: Iterable<string>,
): { roundId: string; personId: string; check: CloseCheck }[] {
  return all(
    store,
    `SELECT d.round_id AS roundId, c.person_id AS personId, c.check_name AS "check" FROM close_check_won c
     JOIN debrief d ON d.id = c.debrief_id JOIN round r ON r.id = d.round_id JOIN person p ON p.id = c.person_id
     WHERE r.opportunity_id ${IN} AND r.trashed_at IS NULL AND p.trashed_at IS NULL`,
    ids,
  );
}

export function participationFacts(
  store: Store,
  ids: Iterable<string>,
): { opportunityId: string; personId: string; role: ParticipationRole }[] {
  return all(
    store,
    `SELECT x.opportunity_id AS opportunityId, x.person_id AS personId, x.role FROM participation x
     JOIN person p ON p.id = x.person_id WHERE x.opportunity_id ${IN} AND p.trashed_at IS NULL`,
    ids,
  );
}

/** The offer in force of each opportunity: earlier versions ask for no decision any more. */
export function offerFacts(store: Store, ids: Iterable<string>): (CadenceOffer & { opportunityId: string })[] {
  return all(
    store,
    `SELECT id, opportunity_id AS opportunityId, answer_by AS answerBy, updated_at AS enteredAt FROM (
       SELECT id, opportunity_id, answer_by, updated_at, row_number() OVER (PARTITION BY opportunity_id ORDER BY created_at DESC, id DESC)
         AS place FROM offer WHERE opportunity_id ${IN} AND trashed_at IS NULL)
     WHERE place = 1`,
    ids,
  );
}

export function closeOutFacts(store: Store, ids: Iterable<string>): (CadenceCloseOut & { opportunityId: string })[] {
  return all(
    store,
    `SELECT id, opportunity_id AS opportunityId, outcome, closed_on AS closedOn, feedback, come_back_on AS comeBackOn
     FROM close_out WHERE opportunity_id ${IN} AND reopened_at IS NULL`,
    ids,
  );
}

/** Closing notes of these opportunities that no rule made, open or settled. */
export function ownNoteFacts(store: Store, ids: Iterable<string>): (OwnNote & { opportunityId: string })[] {
  return all(
    store,
    `SELECT opportunity_id AS opportunityId, person_id AS personId,
       CASE state WHEN 'open' THEN NULL ELSE coalesce(settled_at, updated_at) END AS settledAt
     FROM follow_up WHERE opportunity_id ${IN} AND kind = 'closing_note' AND rule IS NULL AND person_id IS NOT NULL
       AND state <> 'withdrawn' AND trashed_at IS NULL`,
    ids,
  );
}

/** Interactions of these opportunities and of these people. */
export function interactionFacts(
  { sqlite }: Store,
  opportunityIds: Iterable<string>,
  personIds: Iterable<string>,
): CadenceInteraction[] {
  return prepared<[Ids & { people: string }], CadenceInteraction>(
    sqlite,
    `SELECT at, direction, person_id AS personId, opportunity_id AS opportunityId FROM interaction
     WHERE trashed_at IS NULL AND id IN (
       SELECT id FROM interaction WHERE opportunity_id ${IN}
       UNION SELECT id FROM interaction WHERE person_id IN (SELECT value FROM json_each(@people)))`,
  ).all({ ...list(opportunityIds), people: JSON.stringify([...personIds]) });
}

export function personFacts(store: Store, ids: Iterable<string>): CadencePerson[] {
  type Row = Omit<CadencePerson, 'lastInteraction'> & { lastId: string | null; lastAt: number | null };
  return all<Row>(
    store,
    `SELECT p.id, p.keep_in_touch_days AS keepInTouchDays, p.created_at AS createdAt, i.id AS lastId, i.at AS lastAt
     FROM person p LEFT JOIN interaction i ON i.id =
       (SELECT id FROM interaction WHERE person_id = p.id AND trashed_at IS NULL ORDER BY at DESC, id DESC LIMIT 1)
     WHERE p.id ${IN} AND p.trashed_at IS NULL AND p.keep_in_touch_days IS NOT NULL`,
    ids,
  ).map(({ lastId, lastAt, ...person }) => ({
    ...person,
    lastInteraction: lastId === null || lastAt === null ? null : { id: lastId, at: lastAt },
  }));
}

export type RuleFollowUp = {
  id: string;
  ruleKey: string;
  state: FollowUpState;
  dueOn: IsoDate;
  dueChosen: 0 | 1;
  personId: string | null;
  /** That person is in the trash. */
  personGone: 0 | 1;
};

/**
 * Every follow-up a rule made about these opportunities, those that keep in touch with these people, and those that have
 * one of these keys, wherever they are filed by now.
 */
export function ruleFollowUps(
  { sqlite }: Store,
  opportunityIds: Iterable<string>,
  personIds: Iterable<string>,
  keys: Iterable<string>,
): RuleFollowUp[] {
  return prepared<[Ids & { people: string; keys: string }], RuleFollowUp>(
    sqlite,
    `SELECT f.id, f.rule_key AS ruleKey, CASE WHEN f.trashed_at IS NULL THEN f.state ELSE 'skipped' END AS state,
       f.due_on AS dueOn, f.due_chosen AS dueChosen, f.person_id AS personId, p.trashed_at IS NOT NULL AS personGone
     FROM follow_up f LEFT JOIN person p ON p.id = f.person_id WHERE f.rule_key IS NOT NULL AND f.id IN (
       SELECT id FROM follow_up WHERE opportunity_id ${IN}
       UNION SELECT id FROM follow_up WHERE rule = 'keep_in_touch' AND person_id IN (SELECT value FROM json_each(@people))
       UNION SELECT id FROM follow_up WHERE rule_key IN (SELECT value FROM json_each(@keys)))`,
  ).all({ ...list(opportunityIds), people: JSON.stringify([...personIds]), keys: JSON.stringify([...keys]) });
}

export type OpenFollowUpFact = {
  opportunityId: string;
  id: string;
  kind: FollowUpKind;
  dueOn: IsoDate;
  person: string | null;
};

/** The open follow-up that asks first of each opportunity; one that waits for an answer does not ask. */
export function nextFollowUps(store: Store, ids: Iterable<string>): OpenFollowUpFact[] {
  return all(
    store,
    `SELECT f.opportunity_id AS opportunityId, f.id, f.kind, min(${ASKS_ON}) AS dueOn, p.name AS person
     FROM follow_up f LEFT JOIN person p ON p.id = f.person_id
     WHERE f.opportunity_id ${IN} AND f.state = 'open' AND f.trashed_at IS NULL AND ${ASKS_ON} IS NOT NULL
     GROUP BY f.opportunity_id`,
    ids,
  );
}

export type CardFact = {
  opportunityId: string;
  closes: string;
  unclosed: string;
  limboHeardOn: IsoDate | null;
  owedRoundId: string | null;
  roundId: string | null;
  roundKind: RoundKind | null;
  roundStartsAt: number | null;
  roundEndsAt: number | null;
  followUpId: string | null;
  followUpKind: FollowUpKind | null;
  followUpDueOn: IsoDate | null;
  followUpPerson: string | null;
  outcome: string | null;
};

export function putCardFact({ sqlite }: Store, fact: CardFact): void {
  prepared<[CardFact]>(
    sqlite,
    `INSERT INTO card_fact (opportunity_id, closes, unclosed, limbo_heard_on, owed_round_id, round_id, round_kind, round_starts_at,
       round_ends_at, follow_up_id, follow_up_kind, follow_up_due_on, follow_up_person, outcome)
     VALUES (@opportunityId, @closes, @unclosed, @limboHeardOn, @owedRoundId, @roundId, @roundKind, @roundStartsAt, @roundEndsAt,
       @followUpId, @followUpKind, @followUpDueOn, @followUpPerson, @outcome)
     ON CONFLICT (opportunity_id) DO UPDATE SET closes = excluded.closes, unclosed = excluded.unclosed, limbo_heard_on = excluded.limbo_heard_on,
       owed_round_id = excluded.owed_round_id, round_id = excluded.round_id, round_kind = excluded.round_kind,
       round_starts_at = excluded.round_starts_at, round_ends_at = excluded.round_ends_at,
       follow_up_id = excluded.follow_up_id, follow_up_kind = excluded.follow_up_kind,
       follow_up_due_on = excluded.follow_up_due_on, follow_up_person = excluded.follow_up_person,
       outcome = excluded.outcome`,
  ).run(fact);
}

export function removeCardFacts({ sqlite }: Store, opportunityIds: readonly string[]): void {
  if (opportunityIds.length === 0) return;
  const ids = JSON.stringify(opportunityIds);
  prepared<[{ ids: string }]>(sqlite, `DELETE FROM card_fact WHERE opportunity_id ${IN}`).run({ ids });
}

/** Everything open, for the daily run of the rules. */
export function openOpportunityIds({ sqlite }: Store): string[] {
  return prepared<[], string>(
    sqlite,
    `SELECT o.id FROM opportunity o JOIN stage s ON s.id = o.stage_id WHERE s.kind <> 'closed' AND o.trashed_at IS NULL`,
  )
    .pluck()
    .all() as string[];
}

export function everyOpportunityId({ sqlite }: Store): string[] {
  return prepared<[], string>(sqlite, 'SELECT id FROM opportunity').pluck().all() as string[];
}

/** People with an interval, and those whose interval has gone while a proposal is still there. */
export function keptInTouchIds({ sqlite }: Store): string[] {
  return prepared<[], string>(
    sqlite,
    `SELECT id FROM person WHERE keep_in_touch_days IS NOT NULL
     UNION SELECT person_id FROM follow_up WHERE rule = 'keep_in_touch' AND state = 'open' AND person_id IS NOT NULL`,
  )
    .pluck()
    .all() as string[];
}
