import { readWords } from '../domain/json.ts';
import type { VersionUse } from '../domain/material-versions.ts';
import type { WantedSkill } from '../domain/materials.ts';
import type { MaterialKind, Outcome, StageKind } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

export type Version = {
  id: string;
  kind: MaterialKind;
  name: string;
  version: string;
  bullets: string[];
  /** UTC milliseconds. */
  createdAt: number;
  updatedAt: number;
  previousId: string | null;
  /** Whether there is any text. */
  hasText: boolean;
  fileName: string;
  hasFile: boolean;
};
type VersionRow = Omit<Version, 'bullets' | 'hasText' | 'hasFile'> & {
  bullets: string;
  hasText: 0 | 1;
  hasFile: 0 | 1;
};

/** Every version outside the trash. */
export function versions({ sqlite }: Store): Version[] {
  return prepared<[], VersionRow>(
    sqlite,
    `SELECT id, kind, name, version, bullets, created_at AS createdAt, updated_at AS updatedAt, previous_id AS previousId,
       trim(body) <> '' AS hasText, file_name AS fileName, file_copy IS NOT NULL AS hasFile
     FROM material WHERE trashed_at IS NULL ORDER BY id`,
  )
    .all()
    .map(({ bullets, hasText, hasFile, ...row }) => ({
      ...row,
      bullets: readWords(bullets),
      hasText: hasText === 1,
      hasFile: hasFile === 1,
    }));
}

/** The opportunities outside the trash that each version was put on, by version; `leftOut` says where it is not shown. */
export function usesByVersion({ sqlite }: Store): Map<string, (VersionUse & { leftOut: boolean })[]> {
  const entries = new Map<string, VersionUse['entries'][number][]>();
  const stays = prepared<[], { id: string; stageId: string; kind: StageKind; at: number }>(
    sqlite,
    `SELECT c.opportunity_id AS id, c.to_stage_id AS stageId, s.kind, c.at FROM stage_change c
     JOIN stage s ON s.id = c.to_stage_id
     WHERE c.opportunity_id IN (SELECT opportunity_id FROM material_use) ORDER BY c.at, c.id`,
  ).all();
  for (const { id, ...entry } of stays) {
    const known = entries.get(id);
    if (known === undefined) entries.set(id, [entry]);
    else known.push(entry);
  }
  const uses = new Map<string, (VersionUse & { leftOut: boolean })[]>();
  const found = prepared<[], { materialId: string; id: string; leftOut: 0 | 1; outcome: Outcome | null }>(
    sqlite,
    `SELECT u.material_id AS materialId, o.id, u.left_out AS leftOut,
       (SELECT outcome FROM close_out WHERE opportunity_id = o.id AND reopened_at IS NULL
        ORDER BY created_at DESC, id DESC LIMIT 1) AS outcome
     FROM material_use u JOIN opportunity o ON o.id = u.opportunity_id
     WHERE o.trashed_at IS NULL ORDER BY u.created_at, u.id`,
  ).all();
  for (const { materialId, id, leftOut, outcome } of found) {
    const use = { id, leftOut: leftOut === 1, outcome, entries: entries.get(id) ?? [] };
    uses.set(materialId, [...(uses.get(materialId) ?? []), use]);
  }
  return uses;
}

/** The skills that anything asks for: of one opportunity, or of all (null). What was struck out or given up asks no more. */
export function wantedSkills({ sqlite }: Store, opportunityId: string | null): WantedSkill[] {
  return prepared<[{ id: string | null }], WantedSkill>(
    sqlite,
    `SELECT DISTINCT s.id, s.name FROM evidence e JOIN skill s ON s.id = e.skill_id
     LEFT JOIN opportunity o ON o.id = e.opportunity_id
     WHERE e.trashed_at IS NULL AND e.struck_at IS NULL AND s.trashed_at IS NULL AND s.retired_at IS NULL
       AND o.trashed_at IS NULL AND (@id IS NULL OR e.opportunity_id = @id)
     ORDER BY s.name COLLATE NOCASE, s.id`,
  ).all({ id: opportunityId });
}

/** What I bring beside my answers: the benefits, and what I do for each segment. */
export function valuesOf({ sqlite }: Store, opportunityId: string): string[] {
  return prepared<[{ id: string }], string>(
    sqlite,
    `SELECT benefits FROM opportunity WHERE id = @id AND trim(benefits) <> ''
     UNION ALL SELECT what_i_do FROM segment WHERE opportunity_id = @id AND trim(what_i_do) <> ''`,
  )
    .pluck()
    .all({ id: opportunityId }) as string[];
}

/** What hurts them, the worst first. */
export function painsOf({ sqlite }: Store, opportunityId: string) {
  return prepared<[string], { id: string; text: string; answer: string }>(
    sqlite,
    `SELECT id, text, answer FROM pain WHERE opportunity_id = ? ORDER BY severity DESC, created_at, id`,
  ).all(opportunityId);
}

/** Stories with a number: those that show a skill wanted there first, then the newest. */
export function storiesFor({ sqlite }: Store, opportunityId: string) {
  return prepared<[string], { id: string; title: string; number: string; result: string }>(
    sqlite,
    `SELECT y.id, y.title, y.number, y.result FROM story y
     WHERE y.trashed_at IS NULL AND trim(y.number) <> ''
     ORDER BY EXISTS (SELECT 1 FROM story_skill k JOIN evidence e ON e.skill_id = k.skill_id
       WHERE k.story_id = y.id AND e.opportunity_id = ? AND e.trashed_at IS NULL AND e.struck_at IS NULL) DESC,
       y.created_at DESC, y.id`,
  ).all(opportunityId);
}

/** The names of copies that a version needs, or that undo would need to bring one back. */
export function neededFiles({ sqlite }: Store): Set<string> {
  return new Set(
    prepared<[], string>(
      sqlite,
      `SELECT file_copy FROM material WHERE file_copy IS NOT NULL
       UNION SELECT json_extract(before, '$.file_copy') FROM change WHERE table_name = 'material' AND before IS NOT NULL
         AND json_extract(before, '$.file_copy') IS NOT NULL
       UNION SELECT json_extract(after, '$.file_copy') FROM change WHERE table_name = 'material' AND after IS NOT NULL
         AND json_extract(after, '$.file_copy') IS NOT NULL`,
    )
      .pluck()
      .all() as string[],
  );
}
