import { dateInZone } from '../../domain/dates.ts';
import { CLOSING_CHECKS, CLOSING_QUESTIONS, COST_KINDS, type Capability } from '../../domain/vocabulary.ts';
import { saveCapability, saveClosingAnswer, saveCost, saveSegment } from '../brief.ts';
import { updateCompany } from '../company.ts';
import type { Services } from '../core.ts';
import { updateOpportunity } from '../opportunity.ts';
import { addEvidence } from '../roadmap.ts';
import type { Of } from './rounds.ts';
import { BENEFITS, COSTS, NEED_NOTES } from './texts/brief.ts';
import { COMPANIES } from './texts/companies.ts';
import { POSTING_SKILLS, RECRUITER_QUOTES } from './texts/signals.ts';
import { must } from './timeline.ts';

const TEAM: readonly string[] = [
  'Experiment design',
  'Customer interviews',
  'SQL and data modelling',
  'Delivery planning',
  'Pricing and packaging',
  'System design',
];

/** What the first round with the manager taught: the need, what the team can do, whom I serve, what I cost. */
export function writeBrief({ world, of, cast }: Of, services: Services): void {
  const { random, deal } = world;
  const { opportunityId } = cast;
  must(
    updateOpportunity(services, opportunityId, {
      need: of.need,
      needNotes: random.pick(NEED_NOTES[of.need]),
      coreProblem: deal.core(),
      benefits: random.pick(BENEFITS),
    }),
  );
  for (const name of random.shuffled(TEAM).slice(0, random.int(2, 3))) {
    const capability: Capability =
      of.need === 'expertise'
        ? name === 'Delivery planning'
          ? 'strong'
          : 'lacking'
        : random.pick(['present', 'strong', 'lacking']);
    must(saveCapability(services, { opportunityId, skillId: world.skill(name), capability }));
  }
  for (let index = random.int(1, 2); index > 0; index -= 1) {
    const [name, problem, powerUser, whatIDo] = deal.segment();
    must(saveSegment(services, { id: null, opportunityId, name, problem, powerUser, whatIDo }));
  }
  for (const kind of COST_KINDS) {
    if (random.chance(0.35)) continue;
    const [concern, lowering] = random.pick(COSTS[kind]);
    must(saveCost(services, { opportunityId, kind, concern, lowering }));
  }
}

/** What the recruiter said they look for. */
export function writeRecruiterView({ world, timeline, cast }: Of, services: Services): void {
  const { random } = world;
  const skill = random.pick(POSTING_SKILLS);
  const personId = cast.contactId(services);
  must(
    addEvidence(services, {
      skillId: world.skill(skill),
      opportunityId: cast.opportunityId,
      source: 'recruiter',
      importance: random.int(2, 4),
      quote: random.pick(RECRUITER_QUOTES),
      seenOn: dateOf(services, timeline.zone),
      personId,
    }),
  );
}

/** The four closing answers; a few checks do not hold yet. */
export function writeClosing({ world, cast }: Of, services: Services, complete: boolean): void {
  const { random, deal } = world;
  for (const question of CLOSING_QUESTIONS) {
    if (!complete && random.chance(0.15)) continue;
    const checks = CLOSING_CHECKS[question].filter(() => complete || random.chance(0.75));
    must(
      saveClosingAnswer(services, { opportunityId: cast.opportunityId, question, answer: deal[question](), checks }),
    );
  }
}

/** Some of the five notes when a first call comes near; the others when it gets serious. */
export function research({ of, cast }: Of, services: Services, deep: boolean): void {
  const text = COMPANIES.find(([name]) => name === of.company);
  if (!text) return;
  const [, industry, sizeBand, locations, products, challenge, direction] = text;
  const fields = {
    industry,
    sizeBand,
    locations,
    website: `https://${of.company.toLowerCase()}.example.com`,
    researchProducts: products,
  };
  must(
    updateCompany(
      services,
      cast.companyId,
      deep
        ? {
            researchChallenges: challenge,
            researchDirection: direction,
            researchMarket: `${industry}: two larger rivals, many spreadsheets.`,
            researchCulture: 'Small teams, written decisions, lunch at noon.',
          }
        : fields,
    ),
  );
}

export const dateOf = (services: Services, zone: string) => dateInZone(services.clock.now(), zone);
