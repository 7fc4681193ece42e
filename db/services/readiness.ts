import { opportunityFit } from '../domain/fit.ts';
import { type ReadinessFacts, questionsIn, readiness } from '../domain/readiness.ts';
import { fail, ok } from '../domain/result.ts';
import { capabilitiesOf } from '../repositories/brief.ts';
import * as detail from '../repositories/detail.ts';
import { evidenceOn } from '../repositories/readiness.ts';
import { skillRows } from '../repositories/roadmap.ts';
import { rows } from '../repositories/rows.ts';
import { company, opportunity, stage } from '../schema/index.ts';
import { ruleContext } from './context.ts';
import type { Services } from './core.ts';
import { storiesBySkill } from './story.ts';

type Opportunity = typeof opportunity.$inferSelect;

/** What is still missing before a coming round of one opportunity, with the names a screen needs to say it. */
export function readinessOf(services: Services, opportunityId: string) {
  const { store } = services;
  const row = rows(store, opportunity).get(opportunityId);
  const of = row && rows(store, company).get(row.companyId);
  if (!row || !of) return fail('not_found', 'This opportunity is not there any more. It may be in the trash.');
  const facts = factsOf(services, row, of);
  const { missing, ...counted } = readiness(facts, ruleContext(services).constants);
  const names = new Map(skillRows(store).map(({ id, name }) => [id, name]));
  return ok({
    opportunityId,
    companyId: of.id,
    ...counted,
    missing: missing.map((item) =>
      item.kind === 'story'
        ? { ...item, skill: names.get(item.skillId) ?? '', ...begunFor(services, item.skillId) }
        : item,
    ),
  });
}

function factsOf(services: Services, row: Opportunity, of: ReadinessFacts['research']): ReadinessFacts {
  const { store } = services;
  const answers = detail.closingAnswersOf(store, row.id);
  const asked = answers.find(({ question }) => question === 'your_questions');
  return {
    research: of,
    need: row.need,
    pains: detail.painsOf(store, row.id),
    closingAnswers: answers,
    questionsToAsk: questionsIn(asked?.answer ?? ''),
    demands: demandsOf(services, row),
    stories: skillsToldOf(services).map((skillId) => ({ skillIds: [skillId] })),
  };
}

/** The skills with a story that can be told: one that lacks a part or its number is not ready. */
const skillsToldOf = (services: Services): string[] =>
  [...storiesBySkill(services)].flatMap(([skillId, of]) => (of.some(({ isComplete }) => isComplete) ? [skillId] : []));

/** The story about a skill that is begun, so that it is finished rather than written twice. */
function begunFor(services: Services, skillId: string): { begun?: { id: string; title: string } } {
  const [first] = storiesBySkill(services).get(skillId) ?? [];
  return first === undefined ? {} : { begun: { id: first.id, title: first.title } };
}

/** `demand(o, s)` of one opportunity, the strongest first. */
export function demandsOf(services: Services, row: Opportunity): { skillId: string; demand: number }[] {
  const { store } = services;
  const { today, constants } = ruleContext(services);
  const stageKind = rows(store, stage).get(row.stageId)?.kind ?? 'lead';
  return opportunityFit(row.id, {
    skills: skillRows(store),
    evidence: evidenceOn(store, row.id),
    opportunities: [
      { id: row.id, stageKind, outcome: null, need: row.need, capabilities: capabilitiesOf(store, row.id) },
    ],
    today,
    constants,
  }).parts;
}
