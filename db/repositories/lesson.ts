import type { Lesson } from '../domain/lesson.ts';
import type { RoundKind } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

type About = { company: string | null; kind: RoundKind | null; people: string };
type Row = Omit<Lesson, 'people' | 'on' | 'from'> & {
  from: Lesson['from'];
  /** An ISO date for a close-out, UTC milliseconds for a round. */
  at: string | number;
  people: string;
};

const PEOPLE = (where: string) => `(SELECT json_group_array(json_object('personId', p.id, 'name', p.name))
    FROM person p WHERE p.trashed_at IS NULL AND p.id IN (SELECT i.person_id FROM interviewer i JOIN round x ON x.id = i.round_id
      WHERE x.trashed_at IS NULL AND ${where}))`;
const COMES_AGAIN = (where: string) => `EXISTS (SELECT 1 FROM interviewer i JOIN round x ON x.id = i.round_id
    WHERE x.trashed_at IS NULL AND ${where} AND i.person_id IN (SELECT value FROM json_each(@people)))`;

/** What was written after rounds and ends that have the company, the kind of round, or somebody in common. */
export function lessonsAbout(
  { sqlite }: Store,
  { companyId, roundKind, personIds }: { companyId: string | null; roundKind: RoundKind | null; personIds: string[] },
): (Omit<Row, 'people'> & { people: Lesson['people'] })[] {
  return prepared<[About], Row>(
    sqlite,
    `SELECT z.id, 'close_out' AS "from", z.lessons AS text, z.closed_on AS at, o.id AS opportunityId,
       o.company_id AS companyId, c.name AS company, o.title, NULL AS roundId, NULL AS roundKind, z.outcome,
       ${PEOPLE('x.opportunity_id = o.id')} AS people
     FROM close_out z JOIN opportunity o ON o.id = z.opportunity_id JOIN company c ON c.id = o.company_id
     WHERE trim(z.lessons) <> '' AND o.trashed_at IS NULL
       AND (o.company_id = @company OR ${COMES_AGAIN('x.opportunity_id = o.id')})
     UNION ALL
     SELECT d.id, 'debrief', d.to_change, r.starts_at, o.id, o.company_id, c.name, o.title, r.id, r.kind, NULL,
       ${PEOPLE('x.id = r.id')}
     FROM debrief d JOIN round r ON r.id = d.round_id JOIN opportunity o ON o.id = r.opportunity_id
     JOIN company c ON c.id = o.company_id
     WHERE trim(d.to_change) <> '' AND r.trashed_at IS NULL AND o.trashed_at IS NULL
       AND (o.company_id = @company OR r.kind = @kind OR ${COMES_AGAIN('x.id = r.id')})`,
  )
    .all({ company: companyId, kind: roundKind, people: JSON.stringify(personIds) })
    .map((row) => ({ ...row, people: JSON.parse(row.people) as Lesson['people'] }));
}

/** The first round still to be held, and everybody who takes part in the opportunity. */
export function aheadOf(
  { sqlite }: Store,
  opportunityId: string,
): { roundKind: RoundKind | null; personIds: string[] } {
  const kind = prepared<[string], RoundKind>(
    sqlite,
    `SELECT kind FROM round WHERE opportunity_id = ? AND status = 'scheduled' AND trashed_at IS NULL
     ORDER BY starts_at LIMIT 1`,
  )
    .pluck()
    .get(opportunityId) as RoundKind | undefined;
  const personIds = prepared<[string], string>(
    sqlite,
    'SELECT DISTINCT person_id FROM participation WHERE opportunity_id = ?',
  )
    .pluck()
    .all(opportunityId) as string[];
  return { roundKind: kind ?? null, personIds };
}
