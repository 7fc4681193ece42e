import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONSTANTS } from '../../../db/domain/constants.ts';
import type { EvidenceSource, Need } from '../../../db/domain/vocabulary.ts';
import { redo, undo } from '../../../db/services/history.ts';
import { ranking } from '../../../db/services/roadmap.ts';
import { mergeSkills } from '../../../db/services/skill-change.ts';
import { anyCommand, doCommand } from '../../support/commands.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dump, expectSound } from '../../support/tables.ts';
import { runs } from '../../support/seed.ts';

type Row = {
  skillId: string;
  opportunityId: string | null;
  source: EvidenceSource;
  importance: number;
  weight: number;
  seenOn: string;
  need: Need | null;
  kind: keyof typeof DEFAULT_CONSTANTS.impact.stage | 'closed' | null;
  outcome: keyof typeof DEFAULT_CONSTANTS.impact.outcome | null;
  trashed: number | null;
};

/** `demand(s)` written down from the model, over the rows of any of these skills; the team is what it says of `team`. */
function demandOf({ services, clock }: TestStore, skillIds: readonly string[], team: readonly string[]): number {
  const { sqlite } = services.store;
  const found = sqlite
    .prepare<[], Row>(
      `SELECT e.skill_id AS skillId, e.opportunity_id AS opportunityId, e.source, e.importance, e.weight,
         e.seen_on AS seenOn, o.need, s.kind, o.trashed_at AS trashed,
         (SELECT outcome FROM close_out c WHERE c.opportunity_id = o.id AND c.reopened_at IS NULL) AS outcome
       FROM evidence e LEFT JOIN opportunity o ON o.id = e.opportunity_id LEFT JOIN stage s ON s.id = o.stage_id
       WHERE e.trashed_at IS NULL AND e.struck_at IS NULL`,
    )
    .all()
    .filter((row) => skillIds.includes(row.skillId) && row.trashed === null);
  const { stage, outcome, source, halfLifeDays, needWanted, needCovered, pseudoOpportunity } = DEFAULT_CONSTANTS.impact;
  const left = new Map<string | null, number>();
  const weights = new Map<string | null, number>();
  for (const row of found) {
    const word = team
      .map((skillId) =>
        sqlite
          .prepare<[string | null, string], string>(
            'SELECT capability FROM team_capability WHERE opportunity_id = ? AND skill_id = ?',
          )
          .pluck()
          .get(row.opportunityId, skillId),
      )
      .find((one) => one !== undefined);
    const wanted =
      (row.need === 'expertise' && word === 'lacking') ||
      (row.need === 'bandwidth' && (word === 'present' || word === 'strong'));
    const need = wanted ? needWanted : row.need === 'expertise' && word === 'strong' ? needCovered : 1;
    const days = Math.max(0, (Date.parse(clock.today()) - Date.parse(row.seenOn)) / 86_400_000);
    const strength =
      Math.min(1, source[row.source] * (row.importance / 5) * need * row.weight) * 2 ** (-days / halfLifeDays);
    left.set(row.opportunityId, (left.get(row.opportunityId) ?? 1) * (1 - strength));
    const ofStage =
      row.kind === 'closed'
        ? row.outcome === null
          ? 0
          : outcome[row.outcome]
        : row.kind === null
          ? pseudoOpportunity
          : stage[row.kind];
    weights.set(row.opportunityId, ofStage);
  }
  return [...left].reduce((sum, [id, rest]) => sum + (weights.get(id) ?? 0) * (1 - rest), 0);
}

const rankedDemand = ({ services }: TestStore, skillId: string) => {
  const { gaps, strengths, unasked } = valueOf(ranking(services));
  return [...gaps, ...strengths, ...unasked].find((one) => one.skillId === skillId)?.demand;
};

const evidenceIds = ({ services }: TestStore) =>
  services.store.sqlite.prepare<[], string>('SELECT id FROM evidence ORDER BY id').pluck().all();

/** Two skills that may be merged, those with evidence first. */
const pairOf = ({ services }: TestStore) =>
  services.store.sqlite
    .prepare<[], string>(
      `SELECT id FROM skill s WHERE trashed_at IS NULL AND retired_at IS NULL AND merged_into_id IS NULL
       ORDER BY (SELECT count(*) FROM evidence e WHERE e.skill_id = s.id AND e.trashed_at IS NULL) DESC, id LIMIT 2`,
    )
    .pluck()
    .all();

describe('merging two skills, after any sequence of changes', () => {
  it('loses no evidence, wants the kept one as much as both together, and is undone and redone in full', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { minLength: 6, maxLength: 16 }), (commands) => {
        const store = newStore();
        try {
          for (const command of commands) doCommand(store.services, command);
          const [keepId = '', mergeId = ''] = pairOf(store);
          const before = { rows: dump(store.services.store), ids: evidenceIds(store) };
          const union = demandOf(store, [keepId, mergeId], [keepId, mergeId]);

          valueOf(mergeSkills(store.services, { keepId, mergeId }));
          const after = dump(store.services.store);
          expect(evidenceIds(store)).toEqual(before.ids);
          expect(demandOf(store, [mergeId], [])).toBe(0);
          expect(demandOf(store, [keepId], [keepId])).toBeCloseTo(union, 10);
          expect(rankedDemand(store, keepId)).toBeCloseTo(union, 10);
          expect(rankedDemand(store, mergeId)).toBeUndefined();
          expectSound(store.services.store);

          valueOf(undo(store.services));
          expect(dump(store.services.store)).toEqual(before.rows);
          valueOf(redo(store.services));
          expect(dump(store.services.store)).toEqual(after);
        } finally {
          store.close();
        }
      }),
      { numRuns: runs(40) },
    );
  });
});
