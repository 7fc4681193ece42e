import { evidenceParts } from '../domain/evidence-parts.ts';
import { rankSkills } from '../domain/impact.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import type { LevelFields } from '../domain/level.ts';
import type { EvidenceFields, SkillFields } from '../domain/skill.ts';
import * as repository from '../repositories/roadmap.ts';
import { skillNamed } from '../repositories/round.ts';
import { rows } from '../repositories/rows.ts';
import { evidence, opportunity, skill } from '../schema/index.ts';
import { repeatsOf } from './evidence.ts';
import { writeLevel } from './level.ts';
import { rankedNow } from './ranked.ts';
import { placesBefore, rankingView } from './roadmap-look.ts';
import { keepFormerName, nameTaken } from './skill-names.ts';
import { type Done, type Services, change } from './core.ts';

const NOT_THERE = 'This skill is not there any more. It may be in the trash.';

/** The roadmap as it stands: gaps, strengths and what nobody asked for, each with the places it rose in a month. */
export function ranking(services: Services) {
  const { ranked, fixed } = rankedNow(services);
  return ok(rankingView(services, ranked, { constants: fixed.constants, before: placesBefore(services) }));
}

export function evidenceBehind(services: Services, skillId: string) {
  const found = rows(services.store, skill).get(skillId);
  if (!found) return fail('not_found', NOT_THERE);
  const { fixed } = rankedNow(services);
  const input = {
    ...fixed,
    skills: fixed.skills.filter(({ id }) => id === skillId),
    evidence: repository.evidenceRowsOf(services.store, [skillId]),
  };
  const rank = rankSkills(input)[0];
  // A skill that is retired or a part of another is not ranked; what was heard about it is still shown.
  const parts = new Map((rank ? evidenceParts(rank, input) : []).map((part) => [part.evidenceId, part]));
  const repeated = repeatsOf(services, skillId);
  const views = repository.evidenceOfSkill(services.store, skillId).map((row) => {
    const part = parts.get(row.id);
    const share = part && rank && rank.demand > 0 ? part.demand / rank.demand : 0;
    return { ...row, sameAs: repeated.get(row.id) ?? null, strength: part?.strength ?? 0, part: share };
  });
  views.sort(
    (a, b) =>
      Number(a.struckAt !== null) - Number(b.struckAt !== null) || b.part - a.part || (a.seenOn < b.seenOn ? 1 : -1),
  );
  return ok(views);
}

export const listSkills = ({ store }: Services) => ok(repository.skillRows(store));

export function addSkill(services: Services, fields: SkillFields): Result<Done<{ id: string }>> {
  const known = skillNamed(services.store, fields.name);
  if (known !== undefined) return nameTaken(services, known, fields.name);
  return change(services, { label: `Added the skill ${fields.name}`, aggregate: 'skill' }, (tx) => {
    const id = tx.newId();
    rows(tx.store, skill).insert({ id, ...fields }, tx.at);
    return ok({ id });
  });
}

export function setLevels(
  services: Services,
  { id, ...fields }: { id: string; current: number; target: number } & Partial<LevelFields>,
): Result<Done<null>> {
  const before = rows(services.store, skill).get(id);
  if (!before) return fail('not_found', NOT_THERE);
  return change(services, { label: `Changed the level of ${before.name}`, aggregate: 'skill', subjectId: id }, (tx) => {
    const { trueOn = null, note = '', supports = [] } = fields;
    const isSame = before.current === fields.current && before.target === fields.target;
    if (isSame && note === '' && supports.length === 0) return ok(null);
    return writeLevel(tx, before, null, { ...fields, trueOn, note, supports });
  });
}

export function updateSkill(
  services: Services,
  id: string,
  fields: Partial<Pick<SkillFields, 'name' | 'family' | 'notes'>>,
): Result<Done<null>> {
  const before = rows(services.store, skill).get(id);
  if (!before) return fail('not_found', NOT_THERE);
  const name = fields.name ?? before.name;
  const taken = skillNamed(services.store, name);
  if (name !== before.name && taken !== undefined && taken !== id) return nameTaken(services, taken, name);
  return change(services, { label: `Changed the skill ${before.name}`, aggregate: 'skill', subjectId: id }, (tx) => {
    rows(tx.store, skill).update(id, fields, tx.at);
    keepFormerName(tx, id, before.name, name);
    return ok(null);
  });
}

export function trashSkill(services: Services, id: string): Result<Done<null>> {
  const before = rows(services.store, skill).get(id);
  if (!before) return fail('not_found', NOT_THERE);
  return change(
    services,
    { label: `Moved the skill ${before.name} to the trash`, aggregate: 'skill', subjectId: id },
    (tx) => {
      rows(tx.store, skill).update(id, { trashedAt: before.trashedAt ?? tx.at }, tx.at);
      return ok(null);
    },
  );
}

export function addEvidence(services: Services, fields: EvidenceFields): Result<Done<{ id: string }>> {
  const about = rows(services.store, skill).get(fields.skillId);
  if (!about) return fail('not_found', NOT_THERE, 'skillId');
  if (fields.opportunityId !== null && !rows(services.store, opportunity).get(fields.opportunityId))
    return fail('not_found', 'This opportunity is not there any more.', 'opportunityId');
  return change(
    services,
    { label: `Added evidence on ${about.name}`, aggregate: 'evidence', subjectId: fields.opportunityId },
    (tx) => {
      const id = tx.newId();
      rows(tx.store, evidence).insert({ id, ...fields }, tx.at);
      return ok({ id });
    },
  );
}

export function trashEvidence(services: Services, id: string): Result<Done<null>> {
  const before = rows(services.store, evidence).get(id);
  if (!before) return fail('not_found', 'This piece of evidence is not there any more.');
  return change(services, { label: 'Moved a piece of evidence to the trash', aggregate: 'evidence' }, (tx) => {
    rows(tx.store, evidence).update(id, { trashedAt: before.trashedAt ?? tx.at }, tx.at);
    return ok(null);
  });
}
