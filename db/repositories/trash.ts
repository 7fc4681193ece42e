import type { TrashKind, TrashRef } from '../domain/trash.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

export type TrashRow = {
  kind: TrashKind;
  id: string;
  trashedAt: number;
  /** A word of the vocabulary that says which: the kind of a round or follow-up, the channel, the source. */
  word: string | null;
  /** Its name or its first words; empty for what has none. */
  title: string;
  company: string | null;
  /** What narrows it down: the role it is about, a person's job, an opportunity's stage, a skill's family. */
  role: string | null;
  person: string | null;
  skill: string | null;
  /** When it took place, UTC milliseconds. */
  at: number | null;
  /** The date it is about. */
  on: string | null;
  /** Whatever it belongs to that lies in the trash too; null where that does not. */
  opportunityInTrash: string | null;
  companyInTrash: string | null;
  personInTrash: string | null;
  skillInTrash: string | null;
  /** How many opportunities went with a company and come back with it. */
  along: number;
};

type Columns = Partial<Record<Exclude<keyof TrashRow, 'kind' | 'id' | 'trashedAt'>, string>>;

/** One `SELECT` of the list: only what its kind has is named, the rest is null. */
function part(kind: TrashKind, from: string, columns: Columns, where = ''): string {
  const all: Record<Exclude<keyof TrashRow, 'kind' | 'id' | 'trashedAt'>, string> = {
    word: 'NULL',
    title: "''",
    company: 'NULL',
    role: 'NULL',
    person: 'NULL',
    skill: 'NULL',
    at: 'NULL',
    on: 'NULL',
    opportunityInTrash: 'NULL',
    companyInTrash: 'NULL',
    personInTrash: 'NULL',
    skillInTrash: 'NULL',
    along: '0',
    ...columns,
  };
  const list = Object.entries(all).map(([name, value]) => `${value} AS "${name}"`);
  return `SELECT '${kind}' AS kind, x.id, x.trashed_at AS "trashedAt", ${list.join(', ')} FROM ${from}
    WHERE x.trashed_at IS NOT NULL ${where}`;
}

/** Characters of a text that stand for it in the list. */
const EXCERPT = 200;
const excerpt = (column: string) => `substr(${column}, 1, ${EXCERPT})`;
const inTrash = (alias: string) => `CASE WHEN ${alias}.trashed_at IS NOT NULL THEN ${alias}.id END`;
const OPPORTUNITY = 'LEFT JOIN opportunity o ON o.id = x.opportunity_id LEFT JOIN company c ON c.id = o.company_id';
const PERSON = 'LEFT JOIN person p ON p.id = x.person_id';
const OF_OPPORTUNITY: Columns = {
  company: 'c.name',
  role: 'o.title',
  opportunityInTrash: inTrash('o'),
  companyInTrash: inTrash('c'),
};
/** Somebody in the trash hides what is only about them; what is about an opportunity too stands there. */
const ALONE_WITH = `CASE WHEN o.id IS NULL THEN ${inTrash('p')} END`;

const PARTS: readonly string[] = [
  part('opportunity', 'opportunity x JOIN company c ON c.id = x.company_id JOIN stage s ON s.id = x.stage_id', {
    title: 'x.title',
    role: 's.name',
    company: 'c.name',
    companyInTrash: inTrash('c'),
  }),
  part('company', 'company x', {
    title: 'x.name',
    along: '(SELECT count(*) FROM opportunity WHERE company_id = x.id AND trashed_at = x.trashed_at)',
  }),
  part('person', 'person x LEFT JOIN company c ON c.id = x.company_id', {
    title: 'x.name',
    role: "nullif(x.job_title, '')",
    company: 'c.name',
  }),
  part('round', `round x ${OPPORTUNITY}`, { ...OF_OPPORTUNITY, word: 'x.kind', at: 'x.starts_at' }),
  part('offer', `offer x ${OPPORTUNITY}`, { ...OF_OPPORTUNITY, on: 'x.received_on' }),
  part('interaction', `interaction x ${OPPORTUNITY} ${PERSON}`, {
    ...OF_OPPORTUNITY,
    word: 'x.channel',
    title: excerpt('x.summary'),
    person: 'p.name',
    at: 'x.at',
    personInTrash: ALONE_WITH,
  }),
  part('note', `note x ${OPPORTUNITY}`, { ...OF_OPPORTUNITY, title: excerpt('x.body'), at: 'x.at' }),
  part(
    'follow_up',
    `follow_up x ${OPPORTUNITY} ${PERSON}`,
    {
      ...OF_OPPORTUNITY,
      word: 'x.kind',
      title: excerpt('x.subject'),
      person: 'p.name',
      on: 'x.due_on',
      personInTrash: ALONE_WITH,
    },
    // What is left of one that a rule made and that was deleted for good: only that it is not proposed again.
    `AND NOT (x.rule_key IS NOT NULL AND x.state = 'skipped' AND x.settled_at IS NULL)`,
  ),
  part('skill', 'skill x', { title: 'x.name', role: "nullif(x.family, '')" }),
  part('evidence', `evidence x ${OPPORTUNITY} JOIN skill s ON s.id = x.skill_id`, {
    ...OF_OPPORTUNITY,
    word: 'x.source',
    title: excerpt('x.quote'),
    skill: 's.name',
    on: 'x.seen_on',
    skillInTrash: inTrash('s'),
  }),
  part('initiative', 'initiative x', { title: 'x.title', word: 'x.kind' }),
  part('story', 'story x', { title: 'x.title' }),
  part('template', 'template x', { title: 'x.name', word: 'x.kind' }),
  part('material', 'material x', { title: 'x.name', word: 'x.kind', role: "nullif(x.version, '')" }),
];

/** Everything in the trash, what was put there last first. */
export function trash({ sqlite }: Store): TrashRow[] {
  return prepared<[], TrashRow>(sqlite, `${PARTS.join(' UNION ALL ')} ORDER BY "trashedAt" DESC, kind, id`).all();
}

/** The one named, when it is in the trash. */
export function inTheTrash({ sqlite }: Store, { kind, id }: TrashRef): TrashRow | undefined {
  const text = PARTS.find((one) => one.startsWith(`SELECT '${kind}'`)) ?? '';
  return prepared<[string], TrashRow>(sqlite, `${text} AND x.id = ?`).get(id);
}

/** Puts something into the trash at a time, or takes it out (null); `at` is the time of the change. */
export function setTrashed({ sqlite }: Store, { kind, id }: TrashRef, trashedAt: number | null, at: number): void {
  prepared<[number | null, number, string]>(
    sqlite,
    `UPDATE "${kind}" SET trashed_at = ?, updated_at = ? WHERE id = ?`,
  ).run(trashedAt, at, id);
}

/** The opportunities of a company: those outside the trash, or those put there at one moment. */
export function opportunitiesOf({ sqlite }: Store, companyId: string, trashedAt: number | null): string[] {
  return prepared<[string, number | null], string>(
    sqlite,
    'SELECT id FROM opportunity WHERE company_id = ? AND trashed_at IS ? ORDER BY id',
  )
    .pluck()
    .all(companyId, trashedAt) as string[];
}
