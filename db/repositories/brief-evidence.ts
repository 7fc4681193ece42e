import type { Capability, EvidenceSource, Need } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

const ids = ({ sqlite }: Store, text: string, ...values: string[]) =>
  prepared<string[], string>(sqlite, text)
    .pluck()
    .all(...values) as string[];

/** Evidence that a pain gave, also what was struck or lies in the trash. */
export const evidenceOfPain = (store: Store, painId: string) =>
  ids(store, 'SELECT id FROM evidence WHERE pain_id = ? ORDER BY id', painId);

export const evidenceOfCapability = (store: Store, capabilityId: string) =>
  ids(store, 'SELECT id FROM evidence WHERE capability_id = ? ORDER BY id', capabilityId);

/** What the team of an opportunity can do, with the need there. */
export function capabilities({ sqlite }: Store, opportunityId: string) {
  return prepared<[string], { id: string; skillId: string; capability: Capability; need: Need }>(
    sqlite,
    `SELECT t.id, t.skill_id AS skillId, t.capability, o.need FROM team_capability t
     JOIN opportunity o ON o.id = t.opportunity_id WHERE t.opportunity_id = ? ORDER BY t.id`,
  ).all(opportunityId);
}

export function painEvidenceOf({ sqlite }: Store, opportunityId: string, personId: string) {
  return prepared<[string, string], { id: string; source: EvidenceSource }>(
    sqlite,
    `SELECT e.id, e.source FROM evidence e JOIN pain p ON p.id = e.pain_id
     WHERE p.opportunity_id = ? AND p.person_id = ? ORDER BY e.id`,
  ).all(opportunityId, personId);
}

type Row = { tableName: string; opportunityId: string | null; personId: string | null; was: 0 | 1 };

/**
 * From the images of the changed rows: the opportunities whose need or team changed, and the people whose role as hiring
 * manager may have, with whether they had it before.
 */
export function briefsChanged({ sqlite }: Store, activityId: string) {
  const found = prepared<[string], Row>(
    sqlite,
    `SELECT table_name AS tableName,
       CASE table_name WHEN 'opportunity' THEN row_id
         ELSE json_extract(coalesce(after, before), '$.opportunity_id') END AS opportunityId,
       json_extract(coalesce(after, before), '$.person_id') AS personId,
       coalesce(json_extract(before, '$.role') = 'hiring_manager', 0) AS was
     FROM change WHERE activity_id = ? AND (table_name IN ('team_capability', 'participation')
       OR (table_name = 'opportunity' AND before IS NOT NULL AND after IS NOT NULL
         AND json_extract(before, '$.need') IS NOT json_extract(after, '$.need')))`,
  ).all(activityId);
  const teams = new Set<string>();
  const managers = new Map<string, { opportunityId: string; personId: string; was: boolean }>();
  for (const { tableName, opportunityId, personId, was } of found) {
    if (opportunityId === null) continue;
    if (tableName !== 'participation') teams.add(opportunityId);
    else if (personId !== null) {
      const key = `${opportunityId} ${personId}`;
      managers.set(key, { opportunityId, personId, was: was === 1 || (managers.get(key)?.was ?? false) });
    }
  }
  return { teams, managers: [...managers.values()] };
}
