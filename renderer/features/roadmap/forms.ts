import { evidenceFields, skillFields } from '../../../db/domain/skill.ts';
import type { EvidenceFields, SkillFields } from '../../../db/domain/skill.ts';

/** The form of a new skill, empty or half-filled. */
export const EMPTY_SKILL: SkillFields = { name: '', family: '', notes: '', current: 0, target: 0 };
const keptSkill = skillFields.extend({ name: skillFields.shape.family });
export function readSkill(body: unknown): SkillFields | null {
  const result = keptSkill.safeParse(body);
  return result.success ? result.data : null;
}

/** The form of new evidence as far as it is filled in. */
export type EvidenceForm = Omit<EvidenceFields, 'skillId' | 'source' | 'seenOn'> & {
  skillId: string | null;
  source: EvidenceFields['source'] | null;
  seenOn: string | null;
};
const keptEvidence = evidenceFields.extend({
  skillId: evidenceFields.shape.skillId.nullable(),
  source: evidenceFields.shape.source.nullable(),
  seenOn: evidenceFields.shape.seenOn.nullable(),
});
export function emptyEvidence(skillId: string | null, today: string): EvidenceForm {
  return {
    skillId,
    opportunityId: null,
    source: null,
    importance: 3,
    quote: '',
    seenOn: today,
    personId: null,
  };
}
/** The form of a piece that is there, or an empty one. */
export function startEvidence(
  skillId: string | null,
  evidence: Pick<EvidenceForm, Exclude<keyof EvidenceForm, 'skillId'>> | undefined,
  today: string,
): EvidenceForm {
  if (evidence === undefined) return emptyEvidence(skillId, today);
  const { opportunityId, source, importance, quote, seenOn, personId } = evidence;
  return { skillId, opportunityId, source, importance, quote, seenOn, personId };
}
export function readEvidence(body: unknown): EvidenceForm | null {
  const result = keptEvidence.safeParse(body);
  return result.success ? result.data : null;
}

/** The form ready to be sent, or what is still missing: the field and the sentence to show there. */
export function completeEvidence(
  form: EvidenceForm,
): { ok: true; fields: EvidenceFields } | { ok: false; field: string; message: string } {
  const { skillId, source, seenOn } = form;
  if (skillId === null) return { ok: false, field: 'skillId', message: 'Which skill? Choose one from the list.' };
  if (source === null) return { ok: false, field: 'source', message: 'Who said it? It decides how much it counts.' };
  if (seenOn === null)
    return { ok: false, field: 'seenOn', message: 'When was it? Type a day such as today or 14 nov.' };
  return { ok: true, fields: { ...form, skillId, source, seenOn } };
}
