import { asc, eq } from 'drizzle-orm';
import type { MaterialKind } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { material, materialUse } from '../schema/index.ts';
import { prepared } from './sql.ts';

export type MaterialRow = {
  id: string;
  kind: MaterialKind;
  name: string;
  version: string;
  fileName: string;
  /** On how many opportunities it is used, those that leave it out aside. */
  uses: number;
};

/** Every version there is, newest first within its kind and name. */
export function materials({ sqlite }: Store): MaterialRow[] {
  return prepared<[], MaterialRow>(
    sqlite,
    `SELECT m.id, m.kind, m.name, m.version, m.file_name AS fileName,
       (SELECT count(*) FROM material_use u JOIN opportunity o ON o.id = u.opportunity_id
        WHERE u.material_id = m.id AND u.left_out = 0 AND o.trashed_at IS NULL) AS uses
     FROM material m WHERE m.trashed_at IS NULL ORDER BY m.kind, m.name COLLATE NOCASE, m.created_at DESC, m.id`,
  ).all();
}

/** What one opportunity was given, or was to be given and is left out. */
export function materialsOf({ orm }: Store, opportunityId: string) {
  return orm
    .select({
      id: materialUse.id,
      materialId: material.id,
      kind: material.kind,
      name: material.name,
      version: material.version,
      fileName: material.fileName,
      bullets: material.bullets,
      leftOut: materialUse.leftOut,
      trashedAt: material.trashedAt,
    })
    .from(materialUse)
    .innerJoin(material, eq(material.id, materialUse.materialId))
    .where(eq(materialUse.opportunityId, opportunityId))
    .orderBy(asc(material.kind), asc(material.name), asc(materialUse.createdAt))
    .all()
    .flatMap(({ trashedAt, ...row }) => (trashedAt === null ? [row] : []));
}

export function materialUseId({ sqlite }: Store, materialId: string, opportunityId: string): string | undefined {
  return prepared<[string, string], string>(
    sqlite,
    'SELECT id FROM material_use WHERE material_id = ? AND opportunity_id = ?',
  )
    .pluck()
    .get(materialId, opportunityId) as string | undefined;
}

/** Whether a version of this kind, name and version is there already. */
export function materialNamed(
  { sqlite }: Store,
  { kind, name, version }: { kind: MaterialKind; name: string; version: string },
): string | undefined {
  return prepared<[string, string, string], string>(
    sqlite,
    `SELECT id FROM material WHERE kind = ? AND fold_name(name) = fold_name(?) AND fold_name(version) = fold_name(?)
     AND trashed_at IS NULL LIMIT 1`,
  )
    .pluck()
    .get(kind, name, version) as string | undefined;
}
