import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

/** Around a match in the excerpt, characters that nobody types. */
export const MARK_START = '\u0002';
export const MARK_END = '\u0003';

export type FoundRow = { kind: string; refId: string; title: string; excerpt: string };

/**
 * What matches a full-text query (FTS5 syntax), best first: a match in a title weighs five times one in the text.
 * Only what is not in the trash.
 */
export function find({ sqlite }: Store, match: string, limit: number): FoundRow[] {
  return prepared<[string, number], FoundRow>(
    sqlite,
    `SELECT d.kind, d.ref_id AS refId, d.title,
       snippet(search_index, -1, '${MARK_START}', '${MARK_END}', '…', 14) AS excerpt
     FROM search_index JOIN search_document d ON d.id = search_index.rowid
     WHERE search_index MATCH ? ORDER BY bm25(search_index, 5.0, 1.0) LIMIT ?`,
  ).all(match, limit);
}

/** Every word the index knows; what a mistyped word is compared with. */
export function terms({ sqlite }: Store): string[] {
  return prepared<[], string>(sqlite, 'SELECT term FROM search_term').pluck().all() as string[];
}

export type Owner = {
  opportunityId: string | null;
  company: string | null;
  title: string | null;
  personId: string | null;
  person: string | null;
  roundId: string | null;
  skillId: string | null;
  skill: string | null;
  trashed: 0 | 1;
};

const NO_OWNER = `NULL AS personId, NULL AS person, NULL AS roundId, NULL AS skillId, NULL AS skill`;
const OPPORTUNITY = `o.id AS opportunityId, c.name AS company, o.title`;
const JOIN_OPPORTUNITY = `LEFT JOIN opportunity o ON o.id = x.opportunity_id LEFT JOIN company c ON c.id = o.company_id`;
/** Whether the row lies in the trash itself (when its table has one) or with its opportunity. */
const TRASHED = `(x.trashed_at IS NOT NULL OR o.trashed_at IS NOT NULL) AS trashed`;
const ofOpportunity = (table: string, trashed = 'o.trashed_at IS NOT NULL AS trashed') =>
  `SELECT ${OPPORTUNITY}, ${NO_OWNER}, ${trashed} FROM ${table} x ${JOIN_OPPORTUNITY} WHERE x.id = ?`;
const ofDebrief = (table: string) =>
  `SELECT ${OPPORTUNITY}, NULL AS personId, NULL AS person, r.id AS roundId, NULL AS skillId, NULL AS skill,
     (o.trashed_at IS NOT NULL OR r.trashed_at IS NOT NULL) AS trashed
   FROM ${table} y JOIN debrief d ON d.id = ${table === 'debrief' ? 'y.id' : 'y.debrief_id'} JOIN round r ON r.id = d.round_id
   JOIN opportunity o ON o.id = r.opportunity_id JOIN company c ON c.id = o.company_id WHERE y.id = ?`;
const ofNothing = (table: string) =>
  `SELECT NULL AS opportunityId, NULL AS company, NULL AS title, ${NO_OWNER}, trashed_at IS NOT NULL AS trashed FROM ${table} WHERE id = ?`;

/** Per kind of document, how to reach what it belongs to. */
const OWNER: Record<string, string> = {
  opportunity: `SELECT ${OPPORTUNITY}, ${NO_OWNER}, o.trashed_at IS NOT NULL AS trashed FROM opportunity o
    JOIN company c ON c.id = o.company_id WHERE o.id = ?`,
  company: ofNothing('company'),
  person: `SELECT NULL AS opportunityId, c.name AS company, NULL AS title, x.id AS personId, x.name AS person, NULL AS roundId,
    NULL AS skillId, NULL AS skill, x.trashed_at IS NOT NULL AS trashed FROM person x LEFT JOIN company c ON c.id = x.company_id
    WHERE x.id = ?`,
  note: ofOpportunity('note', TRASHED),
  round: ofOpportunity('round', TRASHED),
  pain: ofOpportunity('pain'),
  segment: ofOpportunity('segment'),
  cost: ofOpportunity('cost'),
  closing_answer: ofOpportunity('closing_answer'),
  close_out: ofOpportunity('close_out'),
  offer: ofOpportunity('offer', TRASHED),
  follow_up: ofOpportunity('follow_up', TRASHED),
  interaction: `SELECT ${OPPORTUNITY}, p.id AS personId, p.name AS person, NULL AS roundId, NULL AS skillId, NULL AS skill,
    ${TRASHED} FROM interaction x ${JOIN_OPPORTUNITY} LEFT JOIN person p ON p.id = x.person_id
    WHERE x.id = ?`,
  debrief: ofDebrief('debrief'),
  question_asked: ofDebrief('question_asked'),
  reservation: ofDebrief('reservation'),
  skill_signal: ofDebrief('skill_signal'),
  skill: `SELECT NULL AS opportunityId, NULL AS company, NULL AS title, NULL AS personId, NULL AS person, NULL AS roundId,
    id AS skillId, name AS skill, trashed_at IS NOT NULL AS trashed FROM skill WHERE id = ?`,
  evidence: `SELECT ${OPPORTUNITY}, NULL AS personId, NULL AS person, NULL AS roundId, s.id AS skillId, s.name AS skill,
    (x.trashed_at IS NOT NULL OR o.trashed_at IS NOT NULL OR s.trashed_at IS NOT NULL) AS trashed FROM evidence x ${JOIN_OPPORTUNITY}
    JOIN skill s ON s.id = x.skill_id WHERE x.id = ?`,
  story: ofNothing('story'),
  material: ofNothing('material'),
  initiative: ofNothing('initiative'),
};

export function ownerOf({ sqlite }: Store, kind: string, refId: string): Owner | undefined {
  const text = OWNER[kind];
  return text === undefined ? undefined : prepared<[string], Owner>(sqlite, text).get(refId);
}
