import type { RoundKind, SupportKind } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

export type LevelRow = {
  id: string;
  current: number;
  target: number;
  at: number;
  trueOn: string | null;
  note: string;
};

export const levelsOf = ({ sqlite }: Store, skillId: string) =>
  prepared<[string], LevelRow>(
    sqlite,
    'SELECT id, current, target, at, true_on AS trueOn, note FROM level_change WHERE skill_id = ? ORDER BY at, id',
  ).all(skillId);

/** What supports one level, by the row that says so. */
export const supportsOf = ({ sqlite }: Store, levelChangeId: string) =>
  prepared<[string], { rowId: string; kind: SupportKind; id: string }>(
    sqlite,
    `SELECT id AS rowId, kind, coalesce(story_id, initiative_id, round_id, evidence_id) AS id FROM level_support
     WHERE level_change_id = ? ORDER BY id`,
  ).all(levelChangeId);

/** A thing that supports a level, or could: its words, and where a round or a piece of evidence was. */
export type SupportRow = {
  kind: SupportKind;
  id: string;
  name: string;
  company: string | null;
  opportunityId: string | null;
  roundKind: RoundKind | null;
  /** UTC milliseconds; null where a day says it, or nothing does. */
  at: number | null;
  on: string | null;
};

const STORY = `SELECT 'story' AS kind, s.id, s.title AS name, NULL AS company, NULL AS opportunityId, NULL AS roundKind,
  NULL AS at, NULL AS "on" FROM story s`;
const INITIATIVE = `SELECT 'initiative', i.id, i.title, NULL, NULL, NULL, NULL, i.done_on FROM initiative i`;
const ROUND = `SELECT 'round', r.id, '', c.name, r.opportunity_id, r.kind, r.starts_at, NULL FROM round r
  JOIN opportunity o ON o.id = r.opportunity_id JOIN company c ON c.id = o.company_id`;
const EVIDENCE = `SELECT 'evidence', e.id, e.quote, c.name, e.opportunity_id, NULL, NULL, e.seen_on FROM evidence e
  LEFT JOIN opportunity o ON o.id = e.opportunity_id LEFT JOIN company c ON c.id = o.company_id`;

/** Everything that may support a level of a skill: what shows it, trains it, tested it and asked for it. */
export const possibleSupports = ({ sqlite }: Store, skillId: string) =>
  prepared<[{ id: string }], SupportRow>(
    sqlite,
    `${STORY} JOIN story_skill x ON x.story_id = s.id WHERE x.skill_id = @id AND s.trashed_at IS NULL
     UNION ALL ${INITIATIVE} JOIN initiative_skill x ON x.initiative_id = i.id
       WHERE x.skill_id = @id AND i.trashed_at IS NULL
     UNION ALL ${ROUND} JOIN debrief d ON d.round_id = r.id JOIN skill_signal x ON x.debrief_id = d.id
       WHERE x.skill_id = @id AND r.trashed_at IS NULL AND o.trashed_at IS NULL
     UNION ALL ${EVIDENCE} WHERE e.skill_id = @id AND e.trashed_at IS NULL AND e.struck_at IS NULL`,
  ).all({ id: skillId });

/** What supports the levels of a skill, by level; what lies in the trash is left out. */
export const supportsBehind = ({ sqlite }: Store, skillId: string) =>
  prepared<[{ id: string }], SupportRow & { levelChangeId: string }>(
    sqlite,
    `SELECT v.level_change_id AS levelChangeId, x.* FROM level_support v
     JOIN level_change l ON l.id = v.level_change_id
     JOIN (${STORY} WHERE s.trashed_at IS NULL UNION ALL ${INITIATIVE} WHERE i.trashed_at IS NULL
       UNION ALL ${ROUND} WHERE r.trashed_at IS NULL UNION ALL ${EVIDENCE} WHERE e.trashed_at IS NULL) x
       ON x.kind = v.kind AND x.id = coalesce(v.story_id, v.initiative_id, v.round_id, v.evidence_id)
     WHERE l.skill_id = @id ORDER BY v.id`,
  ).all({ id: skillId });

export const meanings = ({ sqlite }: Store) =>
  prepared<[], { id: string; family: string; level: number; text: string }>(
    sqlite,
    'SELECT id, family, level, text FROM level_meaning ORDER BY family COLLATE NOCASE, level',
  ).all();
