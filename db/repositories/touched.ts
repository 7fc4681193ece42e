import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

/** Whom a change reaches: the opportunities and people the rules must look at again. */
export type Touched = { opportunityIds: Set<string>; personIds: Set<string>; everything: boolean };

/** Settings that rules act on. */
const RULE_SETTINGS = new Set(['constants', 'timeZone', 'daysOff', 'rulesOff']);
/** Tables that name their opportunity in a column. */
const NAME_OPPORTUNITY = new Set(['participation', 'interaction', 'round', 'follow_up', 'close_out', 'offer']);

type Row = {
  tableName: string;
  rowId: string;
  opportunityId: string | null;
  personId: string | null;
  parentId: string | null;
};

/** Reads from the images of the changed rows, as they were and as they became, whom the activity touched. */
export function touchedBy(store: Store, activityId: string): Touched {
  const steps = touchedSteps(store, activityId);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** Changes that are looked at in one step. */
const AT_ONCE = 500;

/** The same in steps, so that the caller may pause between them. */
export function* touchedSteps(store: Store, activityId: string): Generator<undefined, Touched> {
  const touched: Touched = { opportunityIds: new Set(), personIds: new Set(), everything: false };
  const ends = prepared<[string, number, number], number | null>(
    store.sqlite,
    `SELECT max(seq) FROM (SELECT seq FROM change WHERE activity_id = ? AND seq > ? ORDER BY seq LIMIT ?)`,
  ).pluck();
  for (let from = -1; ;) {
    const to = ends.get(activityId, from, AT_ONCE);
    if (typeof to !== 'number') return touched;
    lookAt(store, touched, { activityId, from, to });
    from = to;
    yield;
  }
}

function lookAt(store: Store, touched: Touched, part: { activityId: string; from: number; to: number }): void {
  const opportunityOf = opportunityFinder(store);
  const changes = prepared<[typeof part], Row>(
    store.sqlite,
    `WITH own AS (SELECT table_name, row_id, before, after FROM change
       WHERE activity_id = @activityId AND seq > @from AND seq <= @to)
     SELECT DISTINCT table_name AS tableName, row_id AS rowId, json_extract(image, '$.opportunity_id') AS opportunityId,
       json_extract(image, '$.person_id') AS personId,
       coalesce(json_extract(image, '$.round_id'), json_extract(image, '$.debrief_id')) AS parentId
     FROM (SELECT table_name, row_id, before AS image FROM own UNION ALL SELECT table_name, row_id, after FROM own)
     WHERE image IS NOT NULL`,
  ).all(part);
  for (const row of changes) {
    // Stages need no look: their kind is fixed, and cards that move are changed themselves.
    if (row.tableName === 'setting' && RULE_SETTINGS.has(row.rowId)) touched.everything = true;
    if (row.tableName === 'opportunity') touched.opportunityIds.add(row.rowId);
    if (NAME_OPPORTUNITY.has(row.tableName) && row.opportunityId) touched.opportunityIds.add(row.opportunityId);
    if (row.tableName === 'interviewer' || row.tableName === 'debrief') add(touched, opportunityOf.round(row.parentId));
    if (row.tableName === 'close_check_won') add(touched, opportunityOf.debrief(row.parentId));
    if (row.tableName === 'follow_up' && row.personId) touched.personIds.add(row.personId);
    if (row.tableName === 'interaction' && row.personId) reachPerson(touched, row.personId, opportunityOf.person);
    if (row.tableName === 'person') reachPerson(touched, row.rowId, opportunityOf.person);
  }
}

function add({ opportunityIds }: Touched, id: string | undefined): void {
  if (id) opportunityIds.add(id);
}

function reachPerson(touched: Touched, personId: string, opportunitiesOf: (personId: string) => string[]): void {
  touched.personIds.add(personId);
  for (const id of opportunitiesOf(personId)) touched.opportunityIds.add(id);
}

function opportunityFinder({ sqlite }: Store) {
  const ofRound = prepared<[string], string>(sqlite, 'SELECT opportunity_id FROM round WHERE id = ?').pluck();
  const ofDebrief = prepared<[string], string>(
    sqlite,
    'SELECT r.opportunity_id FROM debrief d JOIN round r ON r.id = d.round_id WHERE d.id = ?',
  ).pluck();
  const ofPerson = prepared<[{ person: string }], string>(
    sqlite,
    `SELECT opportunity_id FROM participation WHERE person_id = @person UNION
     SELECT r.opportunity_id FROM interviewer i JOIN round r ON r.id = i.round_id WHERE i.person_id = @person UNION
     SELECT r.opportunity_id FROM close_check_won c JOIN debrief d ON d.id = c.debrief_id
       JOIN round r ON r.id = d.round_id WHERE c.person_id = @person`,
  ).pluck();
  return {
    round: (id: string | null) => (id ? (ofRound.get(id) as string | undefined) : undefined),
    debrief: (id: string | null) => (id ? (ofDebrief.get(id) as string | undefined) : undefined),
    person: (id: string) => ofPerson.all({ person: id }) as string[],
  };
}
