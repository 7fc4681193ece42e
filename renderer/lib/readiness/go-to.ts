import type { ReadinessItemView, ReadinessView } from '../../../electron/ipc/contract/readiness.ts';
import { goToField } from '../focus-target.ts';
import { openStory } from '../stories/store.ts';
import { showStory } from '../stories/wanted.ts';

/** Goes where the missing thing is written. */
export function goToMissing(item: ReadinessItemView, { opportunityId, companyId }: ReadinessView): void {
  const opportunity = { kind: 'opportunity', id: opportunityId } as const;
  switch (item.kind) {
    case 'research_note':
      return goToField({ kind: 'company', id: companyId }, `research.${item.note}`);
    case 'need':
      return goToField(opportunity, 'brief.need');
    case 'pain_with_answer':
      return goToField(opportunity, 'brief.pains');
    case 'closing_answer':
      return goToField(opportunity, `closing.${item.question}`);
    case 'questions_to_ask':
      return goToField(opportunity, 'closing.your_questions');
    case 'story':
      if (item.begun !== undefined) return showStory(item.begun.id);
      return openStory({ skill: { skillId: item.skillId, name: item.skill } });
  }
}
