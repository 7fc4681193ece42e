import type { DebriefDocument } from '../../domain/debrief-document.ts';
import { addBusinessDays } from '../../domain/dates.ts';
import { CLOSE_CHECKS, type RoundKind, type SignalOutcome } from '../../domain/vocabulary.ts';
import type { PainText } from './texts/pains.ts';
import type { RoundPlan } from './parse.ts';
import type { World } from './world.ts';

/** The order in which checks are usually won. */
const USUALLY: readonly (typeof CLOSE_CHECKS)[number][] = [
  'named_problem',
  'tied_experience',
  'said_want_it',
  'next_step',
  'answered_reservations',
];
const CHECKS_BY_RATING = [0, 0, 1, 3, 4, 5] as const;
const SIGNALS_IN: Partial<Record<RoundKind, number>> = {
  recruiter_screen: 1,
  hiring_manager: 2,
  panel: 3,
  case_study: 3,
};

export type About = {
  plan: RoundPlan;
  /** The date of the round. */
  date: string;
  interviewers: readonly string[];
  managerId: string | null;
  /** The date they promised an answer by; undefined leaves it to chance. */
  promisedBy: string | null | undefined;
};
export type WrittenDebrief = { document: DebriefDocument; pains: PainText[] };

/** The debrief of one round, in the words of the sample. */
export function debriefFor(world: World, { plan, date, interviewers, managerId, promisedBy }: About): WrittenDebrief {
  const { random, deal } = world;
  const { kind, rating } = plan;
  const checks = plan.checks ?? CHECKS_BY_RATING[rating] ?? 2;
  const pains: PainText[] = [];
  if (kind === 'hiring_manager') pains.push(deal.pain(), deal.pain());
  else if (kind === 'executive' || (kind !== 'recruiter_screen' && random.chance(0.35))) pains.push(deal.pain());
  const personOf = (index: number) => interviewers[index % Math.max(1, interviewers.length)] ?? null;
  return {
    pains,
    document: {
      rating,
      closes: interviewers.map((personId, index) => ({
        personId,
        checks: USUALLY.slice(0, Math.max(0, checks - (plan.checks === null && index > 0 ? random.int(0, 2) : 0))),
      })),
      pains: pains.map(([text, severity, challenge], index) => ({
        id: null,
        text,
        severity,
        challenge,
        personId: kind === 'hiring_manager' ? managerId : personOf(index),
      })),
      signals: signalsFor(world, kind, rating, personOf),
      questions: Array.from({ length: random.int(2, 4) }, (_, index) => {
        const [text, question, note] = deal.question();
        return {
          text,
          kind: question,
          howIDid: Math.min(5, Math.max(1, rating + random.int(-1, 1))),
          note: index < 2 ? note : '',
          personId: personOf(index),
        };
      }),
      reservations: Array.from(
        { length: kind === 'recruiter_screen' ? 0 : random.int(0, rating > 3 ? 1 : 2) },
        (_, index) => ({
          text: deal.reservation(),
          answered: checks === 5 || random.chance(rating / 8),
          personId: personOf(index),
        }),
      ),
      ...toldIn(world, kind, rating),
      promisedBy:
        promisedBy === undefined
          ? random.chance(0.45)
            ? addBusinessDays(date, random.int(3, 6), [])
            : null
          : promisedBy,
      nextStep: checks >= 3 || random.chance(0.4) ? deal.nextStep() : '',
      wentWell: rating === 1 ? '' : joined(deal.wentWell(), rating >= 4 && random.chance(0.5) ? deal.wentWell() : ''),
      toChange: joined(deal.toChange(), rating <= 3 ? deal.toChange() : ''),
      notes: random.chance(0.4) ? deal.debriefNote() : '',
    },
  };
}

/** Two of my stories in turn, told about as well as the round went; now and then nothing is said of it. */
function toldIn(world: World, kind: RoundKind, rating: number): Pick<DebriefDocument, 'stories' | 'storiesWent'> {
  const { stories } = world;
  if (kind === 'recruiter_screen' || stories.length === 0) return { stories: [], storiesWent: {} };
  const turn = world.tellings++;
  const told = [stories[turn % stories.length], stories[(turn * 3 + 1) % stories.length]];
  const ids = [...new Set(told.slice(0, 1 + (turn % 2)))].filter((id) => id !== undefined);
  const went = (index: number) => Math.min(5, Math.max(1, rating + ((turn + index) % 3) - 1));
  return {
    stories: ids,
    storiesWent: Object.fromEntries(ids.flatMap((id, index) => ((turn + index) % 5 === 4 ? [] : [[id, went(index)]]))),
  };
}

const joined = (first: string, second: string) => (second === '' ? first : `${first}\n${second}`);

function signalsFor(
  world: World,
  kind: RoundKind,
  rating: number,
  personOf: (index: number) => string | null,
): DebriefDocument['signals'] {
  const { random } = world;
  const used = new Set<string>();
  return Array.from({ length: SIGNALS_IN[kind] ?? 2 }, (_, index) => {
    // Managers, analysts and panels of this search press on experiments first: the search is about learning that.
    const first =
      index === 0 && (kind === 'hiring_manager' || kind === 'analytical' || kind === 'panel') && random.chance(0.8);
    const skill = first
      ? 'Experiment design'
      : world.pressed(used.size === 0 && kind === 'recruiter_screen' ? RARELY_SCREENED : used);
    used.add(skill);
    return {
      skill: { skillId: world.skill(skill) },
      pressed: random.int(kind === 'recruiter_screen' ? 1 : 3, kind === 'recruiter_screen' ? 3 : 5),
      outcome: outcomeOf(world, rating),
      quote: world.quote(skill),
      personId: personOf(index),
    };
  });
}

/** Recruiters do not press on these. */
const RARELY_SCREENED: ReadonlySet<string> = new Set(['Experiment design', 'SQL and data modelling', 'System design']);

function outcomeOf({ random }: World, rating: number): SignalOutcome {
  const at = rating + random.int(-1, 1);
  return at >= 5 ? 'strong' : at >= 3 ? 'ok' : 'weak';
}
