import type { Capability, ClosingQuestion, CostKind } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

const one = ({ sqlite }: Store, text: string, ...values: string[]) =>
  prepared<string[], string>(sqlite, text)
    .pluck()
    .get(...values) as string | undefined;

export const capabilityId = (store: Store, opportunityId: string, skillId: string) =>
  one(store, 'SELECT id FROM team_capability WHERE opportunity_id = ? AND skill_id = ?', opportunityId, skillId);

export const costId = (store: Store, opportunityId: string, kind: CostKind) =>
  one(store, 'SELECT id FROM cost WHERE opportunity_id = ? AND kind = ?', opportunityId, kind);

export const closingAnswerId = (store: Store, opportunityId: string, question: ClosingQuestion) =>
  one(store, 'SELECT id FROM closing_answer WHERE opportunity_id = ? AND question = ?', opportunityId, question);

export function capabilitiesOf({ sqlite }: Store, opportunityId: string) {
  return prepared<[string], { skillId: string; name: string; capability: Capability }>(
    sqlite,
    `SELECT t.skill_id AS skillId, s.name, t.capability FROM team_capability t JOIN skill s ON s.id = t.skill_id
     WHERE t.opportunity_id = ? AND s.trashed_at IS NULL ORDER BY s.name`,
  ).all(opportunityId);
}
