import type {
  FollowUpKind,
  Need,
  OpportunitySource,
  Outcome,
  RoundKind,
  StageKind,
  WorkMode,
} from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

export type StageRow = {
  id: string;
  name: string;
  kind: StageKind;
  colour: string;
  staleAfterDays: number | null;
  collapsed: 0 | 1;
};

export function stages({ sqlite }: Store): StageRow[] {
  return prepared<[], StageRow>(
    sqlite,
    `SELECT id, name, kind, colour, stale_after_days AS staleAfterDays, collapsed FROM stage
     WHERE trashed_at IS NULL ORDER BY position, id`,
  ).all();
}

export type CardRow = {
  id: string;
  companyId: string;
  company: string;
  title: string;
  stageId: string;
  position: number;
  stageEnteredAt: number;
  need: Need;
  excitement: number | null;
  deadline: string | null;
  createdAt: number;
  source: OpportunitySource;
  level: string;
  workMode: WorkMode | null;
  location: string;
  salaryMin: number | null;
  salaryMax: number | null;
  salaryCurrency: string | null;
  appliedOn: string | null;
  closes: string | null;
  unclosed: string | null;
  limboHeardOn: string | null;
  owedRoundId: string | null;
  roundId: string | null;
  roundKind: RoundKind | null;
  roundStartsAt: number | null;
  roundEndsAt: number | null;
  /** IANA, the zone it was planned in. */
  roundZone: string | null;
  followUpId: string | null;
  followUpKind: FollowUpKind | null;
  followUpDueOn: string | null;
  followUpPerson: string | null;
  outcome: Outcome | null;
  /** An offer was entered. */
  offered: 0 | 1;
};

const CARD = `SELECT o.id, o.company_id AS companyId, c.name AS company, o.title, o.stage_id AS stageId, o.position,
    o.stage_entered_at AS stageEnteredAt, o.need, o.excitement, o.deadline, o.created_at AS createdAt, o.source, o.level,
    o.work_mode AS workMode, o.location, o.salary_min AS salaryMin, o.salary_max AS salaryMax,
    o.salary_currency AS salaryCurrency, o.applied_on AS appliedOn, f.closes, f.unclosed, f.limbo_heard_on AS limboHeardOn,
    f.owed_round_id AS owedRoundId, f.round_id AS roundId, f.round_kind AS roundKind, f.round_starts_at AS roundStartsAt,
    f.round_ends_at AS roundEndsAt, (SELECT time_zone FROM round r WHERE r.id = f.round_id) AS roundZone, f.follow_up_id AS followUpId, f.follow_up_kind AS followUpKind,
    f.follow_up_due_on AS followUpDueOn, f.follow_up_person AS followUpPerson, f.outcome,
    EXISTS (SELECT 1 FROM offer x WHERE x.opportunity_id = o.id AND x.trashed_at IS NULL) AS offered
  FROM opportunity o JOIN company c ON c.id = o.company_id LEFT JOIN card_fact f ON f.opportunity_id = o.id`;

/** Every card of the board in the order of each stage. */
export function cards({ sqlite }: Store): CardRow[] {
  return prepared<[], CardRow>(sqlite, `${CARD} WHERE o.trashed_at IS NULL ORDER BY o.stage_id, o.position`).all();
}

/** Those of the cards that are on the board. */
export function cardsOf({ sqlite }: Store, ids: readonly string[]): CardRow[] {
  return prepared<[string], CardRow>(
    sqlite,
    `${CARD} WHERE o.id IN (SELECT value FROM json_each(?)) AND o.trashed_at IS NULL ORDER BY o.stage_id, o.position`,
  ).all(JSON.stringify(ids));
}

/** Cards whose next round was over by `until` and not yet at `from`, UTC milliseconds: they owe a debrief since. */
export function cardsWithRoundOver({ sqlite }: Store, from: number, until: number): string[] {
  return prepared<[number, number], string>(
    sqlite,
    'SELECT opportunity_id FROM card_fact WHERE round_ends_at > ? AND round_ends_at <= ?',
  )
    .pluck()
    .all(from, until) as string[];
}

export function cardOf({ sqlite }: Store, id: string): CardRow | undefined {
  return prepared<[string], CardRow>(sqlite, `${CARD} WHERE o.id = ?`).get(id);
}

/** Cards in limbo, longest silent first. */
export function limboCards({ sqlite }: Store): CardRow[] {
  return prepared<[], CardRow>(
    sqlite,
    `${CARD} WHERE o.trashed_at IS NULL AND f.limbo_heard_on IS NOT NULL ORDER BY f.limbo_heard_on`,
  ).all();
}

export function companyNamed({ sqlite }: Store, name: string): { id: string } | undefined {
  return prepared<[string], { id: string }>(
    sqlite,
    'SELECT id FROM company WHERE fold_name(name) = fold_name(?) AND trashed_at IS NULL ORDER BY created_at LIMIT 1',
  ).get(name);
}

/** The first and last position in a stage, null when it is empty. */
export function stageEnds({ sqlite }: Store, stageId: string): { first: number | null; last: number | null } {
  return (
    prepared<[{ stage: string }], { first: number | null; last: number | null }>(
      sqlite,
      // Two walks of the index that end at the first card each; min and max together would read every card of the stage.
      `SELECT
         (SELECT position FROM opportunity WHERE stage_id = @stage AND trashed_at IS NULL ORDER BY position LIMIT 1) AS first,
         (SELECT position FROM opportunity WHERE stage_id = @stage AND trashed_at IS NULL ORDER BY position DESC LIMIT 1) AS last`,
    ).get({ stage: stageId }) ?? { first: null, last: null }
  );
}

/** The position of the card before `position` in the stage that is none of `moving` (JSON list of ids). */
export function positionBefore({ sqlite }: Store, stageId: string, position: number, moving: string): number | null {
  return prepared<[string, number, string], number | null>(
    sqlite,
    `SELECT max(position) FROM opportunity WHERE stage_id = ? AND position < ? AND trashed_at IS NULL
       AND id NOT IN (SELECT value FROM json_each(?))`,
  )
    .pluck()
    .get(stageId, position, moving) as number | null;
}

export function idsInStage({ sqlite }: Store, stageId: string): string[] {
  return prepared<[string], string>(
    sqlite,
    'SELECT id FROM opportunity WHERE stage_id = ? AND trashed_at IS NULL ORDER BY position, id',
  )
    .pluck()
    .all(stageId) as string[];
}

export function setPlace(
  { sqlite }: Store,
  id: string,
  stageId: string,
  position: number,
  enteredAt: number | null,
  at: number,
): void {
  prepared<[string, number, number | null, number, string]>(
    sqlite,
    `UPDATE opportunity SET stage_id = ?, position = ?, stage_entered_at = coalesce(?, stage_entered_at), updated_at = ?
     WHERE id = ?`,
  ).run(stageId, position, enteredAt, at, id);
}

export function hasCloseOut({ sqlite }: Store, opportunityId: string): boolean {
  return (
    prepared<[string]>(sqlite, 'SELECT 1 FROM close_out WHERE opportunity_id = ? AND reopened_at IS NULL').get(
      opportunityId,
    ) !== undefined
  );
}

export function activeOpportunities({ sqlite }: Store): number {
  return prepared<[], number>(
    sqlite,
    `SELECT count(*) FROM opportunity o JOIN stage s ON s.id = o.stage_id WHERE s.kind <> 'closed' AND o.trashed_at IS NULL`,
  )
    .pluck()
    .get() as number;
}

/** Whether anything was ever written here by a person. */
export function isEmpty({ sqlite }: Store): boolean {
  return (
    prepared<[], number>(
      sqlite,
      'SELECT EXISTS (SELECT 1 FROM opportunity) OR EXISTS (SELECT 1 FROM person) OR EXISTS (SELECT 1 FROM follow_up)',
    )
      .pluck()
      .get() === 0
  );
}

/** The stage an opportunity stood in before it was last moved to a closed one. */
export function lastOpenStage({ sqlite }: Store, opportunityId: string): string | undefined {
  return prepared<[string], string>(
    sqlite,
    `SELECT x.from_stage_id FROM stage_change x JOIN stage s ON s.id = x.from_stage_id
     WHERE x.opportunity_id = ? AND s.kind <> 'closed' ORDER BY x.at DESC, x.rowid DESC LIMIT 1`,
  )
    .pluck()
    .get(opportunityId) as string | undefined;
}
