import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

/** What a found text belongs to, and what is to be known of it to rank it, name it and open it. */
export type Owner = {
  opportunityId: string | null;
  companyId: string | null;
  company: string | null;
  title: string | null;
  personId: string | null;
  person: string | null;
  roundId: string | null;
  skillId: string | null;
  skill: string | null;
  initiativeId: string | null;
  storyId: string | null;
  /** Where in the opportunity it is written, as `data-focus-target` names it. */
  target: string | null;
  /** Whether the row lies in the trash itself or with what it belongs to. */
  trashed: 0 | 1;
  /** Whether its opportunity is closed, or it is itself done with. */
  closed: 0 | 1;
  /** When it was last changed, UTC milliseconds. */
  at: number;
};

type Columns = Partial<Record<keyof Owner, string>>;
const NOTHING: Record<keyof Owner, string> = {
  opportunityId: 'NULL',
  companyId: 'NULL',
  company: 'NULL',
  title: 'NULL',
  personId: 'NULL',
  person: 'NULL',
  roundId: 'NULL',
  skillId: 'NULL',
  skill: 'NULL',
  initiativeId: 'NULL',
  storyId: 'NULL',
  target: 'NULL',
  trashed: '0',
  closed: '0',
  at: 'x.updated_at',
};
const select = (columns: Columns, from: string) =>
  `SELECT ${Object.entries({ ...NOTHING, ...columns })
    .map(([name, value]) => `${value} AS "${name}"`)
    .join(', ')} FROM ${from} WHERE x.id = ?`;

const OPPORTUNITY: Columns = {
  opportunityId: 'o.id',
  companyId: 'o.company_id',
  company: 'c.name',
  title: 'o.title',
  trashed: 'o.trashed_at IS NOT NULL',
  closed: `ifnull(g.kind = 'closed', 0)`,
};
const REST = `LEFT JOIN company c ON c.id = o.company_id LEFT JOIN stage g ON g.id = o.stage_id`;
const JOINED = `LEFT JOIN opportunity o ON o.id = x.opportunity_id ${REST}`;
/** What can be put into the trash by itself. */
const ALSO = { trashed: '(x.trashed_at IS NOT NULL OR o.trashed_at IS NOT NULL)' };
const OWN = { trashed: 'x.trashed_at IS NOT NULL' };

const ofOpportunity = (table: string, columns: Columns = {}) =>
  select({ ...OPPORTUNITY, ...columns }, `${table} x ${JOINED}`);
const ofDebrief = (table: string) =>
  select(
    { ...OPPORTUNITY, roundId: 'r.id', trashed: '(o.trashed_at IS NOT NULL OR r.trashed_at IS NOT NULL)' },
    `${table} x JOIN debrief d ON d.id = ${table === 'debrief' ? 'x.id' : 'x.debrief_id'}
     JOIN round r ON r.id = d.round_id JOIN opportunity o ON o.id = r.opportunity_id ${REST}`,
  );

const ofSkill = (table: string) =>
  select(
    { skillId: 's.id', skill: 's.name', trashed: 's.trashed_at IS NOT NULL' },
    `${table} x JOIN skill s ON s.id = x.skill_id`,
  );

/** Per kind of document, how to reach what it belongs to. */
const OWNER: Record<string, string> = {
  opportunity: select(
    { ...OPPORTUNITY, at: 'max(o.updated_at, o.stage_entered_at)' },
    `opportunity x JOIN opportunity o ON o.id = x.id ${REST}`,
  ),
  company: select({ ...OWN, companyId: 'x.id' }, 'company x'),
  person: select(
    { ...OWN, companyId: 'x.company_id', company: 'c.name', personId: 'x.id', person: 'x.name' },
    'person x LEFT JOIN company c ON c.id = x.company_id',
  ),
  note: ofOpportunity('note', { ...ALSO, target: `'entry.' || x.id` }),
  round: ofOpportunity('round', ALSO),
  pain: ofOpportunity('pain'),
  segment: ofOpportunity('segment'),
  cost: ofOpportunity('cost'),
  closing_answer: ofOpportunity('closing_answer', { target: `'closing.' || x.question` }),
  close_out: ofOpportunity('close_out'),
  offer: ofOpportunity('offer', ALSO),
  follow_up: select(
    {
      ...OPPORTUNITY,
      ...ALSO,
      personId: 'p.id',
      person: 'p.name',
      closed: `(x.state <> 'open')`,
    },
    `follow_up x ${JOINED} LEFT JOIN person p ON p.id = x.person_id`,
  ),
  interaction: select(
    { ...OPPORTUNITY, ...ALSO, personId: 'p.id', person: 'p.name', target: `'entry.' || x.id` },
    `interaction x ${JOINED} LEFT JOIN person p ON p.id = x.person_id`,
  ),
  debrief: ofDebrief('debrief'),
  question_asked: ofDebrief('question_asked'),
  reservation: ofDebrief('reservation'),
  skill_signal: ofDebrief('skill_signal'),
  skill: select({ ...OWN, skillId: 'x.id', skill: 'x.name' }, 'skill x'),
  evidence: select(
    {
      ...OPPORTUNITY,
      skillId: 's.id',
      skill: 's.name',
      trashed: '(x.trashed_at IS NOT NULL OR o.trashed_at IS NOT NULL OR s.trashed_at IS NOT NULL)',
    },
    `evidence x ${JOINED} JOIN skill s ON s.id = x.skill_id`,
  ),
  skill_former_name: ofSkill('skill_former_name'),
  level_change: ofSkill('level_change'),
  // What a level means stands where a skill of the family is given one.
  level_meaning: select(
    { skillId: 's.id', skill: 'x.family', trashed: 's.id IS NULL' },
    `level_meaning x LEFT JOIN skill s ON s.id = (SELECT f.id FROM skill f
       WHERE f.family = x.family COLLATE NOCASE AND f.trashed_at IS NULL AND f.retired_at IS NULL
       ORDER BY f.name LIMIT 1)`,
  ),
  story: select(OWN, 'story x'),
  story_told: select(
    {
      ...OPPORTUNITY,
      storyId: 't.id',
      title: 't.title',
      trashed: '(t.trashed_at IS NOT NULL OR r.trashed_at IS NOT NULL)',
    },
    `story_told x JOIN story t ON t.id = x.story_id JOIN round r ON r.id = x.round_id
     JOIN opportunity o ON o.id = r.opportunity_id ${REST}`,
  ),
  material: select(
    { ...OWN, opportunityId: 'o.id', target: `'materials.' || x.id` },
    `material x LEFT JOIN opportunity o ON o.id = (SELECT u.opportunity_id FROM material_use u
       JOIN opportunity v ON v.id = u.opportunity_id WHERE u.material_id = x.id AND v.trashed_at IS NULL
       ORDER BY u.updated_at DESC LIMIT 1)`,
  ),
  initiative: select({ ...OWN, initiativeId: 'x.id', closed: `(x.lane IN ('done', 'dropped'))` }, 'initiative x'),
  initiative_hours: select(
    {
      initiativeId: 'i.id',
      title: 'i.title',
      trashed: 'i.trashed_at IS NOT NULL',
      closed: `(i.lane IN ('done', 'dropped'))`,
    },
    'initiative_hours x JOIN initiative i ON i.id = x.initiative_id',
  ),
  tag: select({}, 'tag x'),
  stage: select(OWN, 'stage x'),
  saved_view: select({}, 'saved_view x'),
  template: select(OWN, 'template x'),
};

export function ownerOf({ sqlite }: Store, kind: string, refId: string): Owner | undefined {
  const text = OWNER[kind];
  return text === undefined ? undefined : prepared<[string], Owner>(sqlite, text).get(refId);
}

/** The kinds that can be found; a test holds them against the triggers that write them. */
export const FOUND_KINDS: readonly string[] = Object.keys(OWNER);
