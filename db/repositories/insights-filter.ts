import type { InsightsFilter } from '../domain/period.ts';

/** The parameters that `IN_FILTER` asks for, beside the query's own. */
export type FilterValues = { source: string; level: string; need: string; resume: string; standing: string };

export const filterValues = ({ source, level, need, resumeId, standing }: InsightsFilter): FilterValues => ({
  source: JSON.stringify(source),
  level: JSON.stringify(level),
  need: JSON.stringify(need),
  resume: JSON.stringify(resumeId),
  standing: JSON.stringify(standing),
});

/** Where an opportunity `o` stands now: `open`, the outcome in force, or `unsaid`. */
export const STANDING = `(SELECT CASE WHEN s.kind <> 'closed' THEN 'open' ELSE coalesce(
    (SELECT k.outcome FROM close_out k WHERE k.opportunity_id = o.id AND k.reopened_at IS NULL
     ORDER BY k.created_at DESC, k.rowid DESC LIMIT 1), 'unsaid') END FROM stage s WHERE s.id = o.stage_id)`;

/** A condition on an opportunity `o`: not in the trash, and what the filter asks for. An empty list asks nothing. */
export const IN_FILTER = `o.trashed_at IS NULL
  AND (@source = '[]' OR o.source IN (SELECT value FROM json_each(@source)))
  AND (@level = '[]' OR o.level IN (SELECT value FROM json_each(@level)))
  AND (@need = '[]' OR o.need IN (SELECT value FROM json_each(@need)))
  AND (@resume = '[]' OR o.id IN (SELECT u.opportunity_id FROM material_use u JOIN material m ON m.id = u.material_id
    WHERE m.kind = 'resume' AND u.left_out = 0 AND m.id IN (SELECT value FROM json_each(@resume))))
  AND (@standing = '[]' OR ${STANDING} IN (SELECT value FROM json_each(@standing)))`;

/** Whether it asks for anything at all: what belongs to no opportunity is only counted when it does not. */
export const asksNothing = ({ source, level, need, resumeId, standing }: InsightsFilter): boolean =>
  source.length + level.length + need.length + resumeId.length + standing.length === 0;
