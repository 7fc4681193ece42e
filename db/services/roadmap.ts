import { addDays } from '../domain/dates.ts';
import { evidenceParts } from '../domain/evidence-parts.ts';
import { type ImpactInput } from '../domain/impact-strength.ts';
import { type SkillRank, type SkillTotals, rankSkills, rankTotals, tallySkills } from '../domain/impact.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import type { EvidenceFields, SkillFields } from '../domain/skill.ts';
import * as repository from '../repositories/roadmap.ts';
import { skillNamed } from '../repositories/round.ts';
import { rows } from '../repositories/rows.ts';
import { evidence, levelChange, opportunity, skill } from '../schema/index.ts';
import { ruleContext } from './context.ts';
import { type Done, type Services, change, evidenceChangeOf, revisionOf } from './core.ts';

/** Days back that the trend compares with. */
const TREND_DAYS = 30;
const NOT_THERE = 'This skill is not there any more. It may be in the trash.';

/** Everything the ranking is made of, read once. */
export function impactInput(services: Services): ImpactInput {
  const { today, constants } = ruleContext(services);
  return {
    skills: repository.skillRows(services.store),
    evidence: repository.evidenceRows(services.store),
    opportunities: repository.impactOpportunities(services.store),
    today,
    constants,
  };
}

type Ranked = {
  /** Everything it was made of; read when somebody asks, since a ranking can be made without reading it all. */
  input(): ImpactInput;
  /** What does not change while only evidence does. */
  fixed: Omit<ImpactInput, 'evidence'>;
  totals: ReadonlyMap<string, SkillTotals>;
  ranked: SkillRank[];
  /** Places a month ago, once somebody asked for the trend. */
  before: Map<string, number> | null;
};
/** Of each store the rankings in use, by state and day: the one that stands, and one that is only rehearsed. */
const kept = new WeakMap<Services['store'], Map<string, Ranked>>();

/**
 * The roadmap as it stands, ranked once for every state of the store and day. Where nothing but evidence changed since
 * a ranking that is known, only the skills it speaks of are tallied again.
 */
export function rankedNow(services: Services): Ranked {
  const { today } = ruleContext(services);
  const keyOf = (revision: number) => `${revision} ${today}`;
  const revision = revisionOf(services.store);
  const rankings = kept.get(services.store) ?? new Map<string, Ranked>();
  const known = rankings.get(keyOf(revision));
  if (known) return known;
  const since = evidenceChangeOf(services.store, revision);
  const base = since === null ? undefined : rankings.get(keyOf(since.from));
  const made = since && base ? rankedAgain(services, base, since.skillIds) : rankedWhole(services);
  kept.set(
    services.store,
    new Map([...(since && base ? [[keyOf(since.from), base] as const] : []), [keyOf(revision), made] as const]),
  );
  return made;
}

function rankedWhole(services: Services): Ranked {
  const input = impactInput(services);
  const totals = tallySkills(input);
  return { input: () => input, fixed: input, totals, ranked: rankTotals(input, totals), before: null };
}

function rankedAgain(services: Services, base: Ranked, skillIds: ReadonlySet<string>): Ranked {
  const { fixed } = base;
  const skills = fixed.skills.filter(({ id }) => skillIds.has(id));
  const heard = repository.evidenceRowsOf(services.store, skillIds);
  const totals = new Map([...base.totals, ...tallySkills({ ...fixed, skills, evidence: heard })]);
  let input: ImpactInput | null = null;
  return {
    input: () => (input ??= { ...fixed, evidence: repository.evidenceRows(services.store) }),
    fixed,
    totals,
    ranked: rankTotals(fixed, totals),
    before: null,
  };
}

export function ranking(services: Services) {
  const now = rankedNow(services);
  const { ranked } = now;
  const input = now.input();
  const families = new Map(repository.skillRows(services.store).map(({ id, family }) => [id, family]));
  const then = (now.before ??= placesBefore(input));
  const places = placesOf(ranked);
  const views = ranked.map((rank) => {
    const place = places.get(rank.skillId);
    const before = then.get(rank.skillId);
    return {
      kind: rank.kind,
      view: {
        skillId: rank.skillId,
        name: rank.name,
        family: families.get(rank.skillId) ?? '',
        current: rank.current,
        target: rank.target,
        demand: rank.demand,
        gap: rank.gap,
        impact: rank.impact,
        share: rank.share,
        validated: rank.validated,
        evidenceCount: rank.evidenceCount,
        trend: place === undefined || before === undefined ? null : before - place,
      },
    };
  });
  const of = (kind: SkillRank['kind']) => views.filter((row) => row.kind === kind).map(({ view }) => view);
  return ok({ gaps: of('gap'), strengths: of('strength'), unasked: of('unasked'), constants: input.constants });
}

/** Places on the roadmap, from 1; only skills with impact have one. */
export function placesOf(ranked: readonly SkillRank[]): Map<string, number> {
  return new Map(ranked.filter(({ impact }) => impact > 0).map(({ skillId }, index) => [skillId, index + 1]));
}

function placesBefore(input: ImpactInput): Map<string, number> {
  const day = addDays(input.today, -TREND_DAYS);
  const heard = input.evidence.filter(({ seenOn }) => seenOn <= day);
  return heard.length === 0 ? new Map() : placesOf(rankSkills({ ...input, evidence: heard, today: day }));
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
  if (!rank) return ok([]);
  const parts = new Map(evidenceParts(rank, input).map((part) => [part.evidenceId, part]));
  const views = repository.evidenceOfSkill(services.store, skillId).map((row) => {
    const part = parts.get(row.id);
    return { ...row, strength: part?.strength ?? 0, part: part && rank.demand > 0 ? part.demand / rank.demand : 0 };
  });
  views.sort((a, b) => b.part - a.part || (a.seenOn < b.seenOn ? 1 : -1));
  return ok(views);
}

export const listSkills = ({ store }: Services) => ok(repository.skillRows(store));

export function addSkill(services: Services, fields: SkillFields): Result<Done<{ id: string }>> {
  if (skillNamed(services.store, fields.name))
    return fail('conflict', 'This skill is there already. Change its levels on the roadmap.', 'name');
  return change(services, { label: `Added the skill ${fields.name}`, aggregate: 'skill' }, (tx) => {
    const id = tx.newId();
    rows(tx.store, skill).insert({ id, ...fields }, tx.at);
    return ok({ id });
  });
}

export function setLevels(
  services: Services,
  { id, current, target }: { id: string; current: number; target: number },
): Result<Done<null>> {
  const before = rows(services.store, skill).get(id);
  if (!before) return fail('not_found', NOT_THERE);
  return change(services, { label: `Changed the level of ${before.name}`, aggregate: 'skill', subjectId: id }, (tx) => {
    if (before.current === current && before.target === target) return ok(null);
    rows(tx.store, skill).update(id, { current, target }, tx.at);
    rows(tx.store, levelChange).insert({ id: tx.newId(), skillId: id, current, target, at: tx.at }, tx.at);
    return ok(null);
  });
}

export function updateSkill(
  services: Services,
  id: string,
  fields: Partial<Pick<SkillFields, 'name' | 'family' | 'notes'>>,
): Result<Done<null>> {
  const before = rows(services.store, skill).get(id);
  if (!before) return fail('not_found', NOT_THERE);
  return change(services, { label: `Changed the skill ${before.name}`, aggregate: 'skill', subjectId: id }, (tx) => {
    rows(tx.store, skill).update(id, fields, tx.at);
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
      rows(tx.store, skill).update(id, { trashedAt: tx.at }, tx.at);
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
  return change(services, { label: 'Moved a piece of evidence to the trash', aggregate: 'evidence' }, (tx) =>
    rows(tx.store, evidence).update(id, { trashedAt: tx.at }, tx.at)
      ? ok(null)
      : fail('not_found', 'This piece of evidence is not there any more.'),
  );
}
