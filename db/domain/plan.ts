import { SCALE } from './constants.ts';

/**
 * Which initiatives to take on in the hours there are: the set that meets the most demand. Gains of several initiatives on
 * one skill count together, and never beyond what is left to its target, so their worth does not simply add up.
 */

export interface PlanInitiative {
  id: string;
  /** Hours; more than 0. */
  effortHours: number;
  /** Levels it is expected to bring. */
  skills: readonly { skillId: string; gain: number }[];
}
export interface PlanSkill {
  id: string;
  /** As ranked: 0 and more. */
  demand: number;
  /** Levels left to the target, 0–5. */
  left: number;
}
/**
 * `no_hours`: it takes more than there are. `adds_nothing`: what it brings is met by those chosen, or wanted by nobody.
 * `others_give_more`: those chosen meet more in these hours. `cut`: too many to weigh, and it gives least for its hours.
 */
export const LEFT_OUT = ['no_hours', 'adds_nothing', 'others_give_more', 'cut'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

export interface Plan {
  /** Those chosen, the one that adds most first; `adds` is what each adds after those before it. */
  chosen: { id: string; effortHours: number; adds: number }[];
  /** Those left out, and why. */
  left: { id: string; why: LeftOut }[];
  /** Hours of those chosen together. */
  hours: number;
  /** Demand met by those chosen together: `Σ demand(s) · min(Σ gain, t − c)/5`. */
  met: number;
}

/** Initiatives that are solved exactly; more are cut to those of the best return by themselves. */
export const MOST_PLANNED = 30;
/** Sums of fractions that differ by less are the same. */
const SAME = 1e-9;

/** The best set within `hours`. Among equally good sets the one that takes fewer hours. */
export function planFor(hours: number, initiatives: readonly PlanInitiative[], skills: readonly PlanSkill[]): Plan {
  const worth = worthOf(skills);
  const alone = new Map(initiatives.map((one) => [one.id, worth([one])]));
  const of = ({ id, effortHours }: PlanInitiative) => (alone.get(id) ?? 0) / effortHours;
  const possible = initiatives
    .filter((one) => one.effortHours <= hours && (alone.get(one.id) ?? 0) > SAME)
    .sort((a, b) => of(b) - of(a) || (a.id < b.id ? -1 : 1));
  const candidates = possible.slice(0, MOST_PLANNED);
  const cut = new Set(possible.slice(MOST_PLANNED));
  const best = search(candidates, skills, hours);
  const taken = new Set(best.map(({ id }) => id));
  return {
    chosen: inOrder(best, worth),
    left: initiatives.filter(({ id }) => !taken.has(id)).map((one) => ({ id: one.id, why: why(one) })),
    hours: best.reduce((sum, { effortHours }) => sum + effortHours, 0),
    met: worth(best),
  };

  function why(one: PlanInitiative): LeftOut {
    if (cut.has(one)) return 'cut';
    if (one.effortHours > hours) return 'no_hours';
    return worth([...best, one]) - worth(best) <= SAME ? 'adds_nothing' : 'others_give_more';
  }
}

type Worth = (set: readonly PlanInitiative[]) => number;

function worthOf(skills: readonly PlanSkill[]): Worth {
  const bySkill = new Map(skills.map((skill) => [skill.id, skill]));
  return (set) => {
    const gains = new Map<string, number>();
    for (const one of set)
      for (const { skillId, gain } of one.skills) gains.set(skillId, (gains.get(skillId) ?? 0) + Math.max(0, gain));
    let sum = 0;
    for (const [skillId, gain] of gains) {
      const skill = bySkill.get(skillId);
      if (skill !== undefined) sum += (skill.demand * Math.min(gain, Math.max(0, skill.left))) / SCALE;
    }
    return sum;
  };
}

interface Candidate {
  one: PlanInitiative;
  effortHours: number;
  /** By the place of the skill. */
  gains: readonly { at: number; gain: number }[];
}

/**
 * Branch and bound over the candidates, the best by themselves first. What one adds only shrinks as more is chosen, so
 * filling the hours left with what each would add now, the last one in part, is never less than the best that can come.
 * Two ways to the same levels differ in their hours alone: the longer one is not followed.
 */
function search(initiatives: readonly PlanInitiative[], skills: readonly PlanSkill[], hours: number): PlanInitiative[] {
  const candidates = candidatesOf(initiatives, skills);
  const left = skills.map((skill) => Math.max(0, skill.left));
  const chosen: PlanInitiative[] = [];
  const fewestTo = candidates.map(() => new Map<string, number>());
  let best: PlanInitiative[] = [];
  let most = 0;
  let fewest = 0;

  /** What a candidate adds to the levels reached so far. */
  const addedBy = ({ gains }: Candidate) =>
    gains.reduce((sum, { at, gain }) => sum + ((skills[at]?.demand ?? 0) * Math.min(gain, left[at] ?? 0)) / SCALE, 0);
  const mostToCome = (from: number, hoursLeft: number): number => {
    const adding: { adds: number; effortHours: number }[] = [];
    for (const one of candidates.slice(from)) {
      const adds = one.effortHours <= hoursLeft + SAME ? addedBy(one) : 0;
      if (adds > SAME) adding.push({ adds, effortHours: one.effortHours });
    }
    return filled(adding, hoursLeft);
  };
  const visit = (from: number, used: number, met: number) => {
    if (met > most + SAME || (met > most - SAME && used < fewest - SAME)) {
      best = [...chosen];
      most = met;
      fewest = used;
    }
    const next = candidates[from];
    if (next === undefined) return;
    const levels = left.join();
    const known = fewestTo[from]?.get(levels);
    if (known !== undefined && known <= used + SAME) return;
    fewestTo[from]?.set(levels, used);
    if (met + mostToCome(from, hours - used) <= most + SAME) return;
    const adds = addedBy(next);
    if (used + next.effortHours <= hours + SAME && adds > SAME) {
      const taken = next.gains.map(({ at, gain }) => ({ at, by: Math.min(gain, left[at] ?? 0) }));
      for (const { at, by } of taken) left[at] = (left[at] ?? 0) - by;
      chosen.push(next.one);
      visit(from + 1, used + next.effortHours, met + adds);
      chosen.pop();
      for (const { at, by } of taken) left[at] = (left[at] ?? 0) + by;
    }
    visit(from + 1, used, met);
  };
  visit(0, 0, 0);
  return best;
}

function candidatesOf(initiatives: readonly PlanInitiative[], skills: readonly PlanSkill[]): Candidate[] {
  const places = new Map(skills.map(({ id }, at) => [id, at]));
  return initiatives.map((one) => ({
    one,
    effortHours: one.effortHours,
    gains: one.skills.flatMap(({ skillId, gain }) => {
      const at = places.get(skillId);
      return at === undefined || gain <= 0 ? [] : [{ at, gain }];
    }),
  }));
}

/** The hours filled with the best per hour, the last in part. */
function filled(adding: { adds: number; effortHours: number }[], hours: number): number {
  adding.sort((a, b) => b.adds / b.effortHours - a.adds / a.effortHours);
  let left = hours;
  let sum = 0;
  for (const { adds, effortHours } of adding) {
    if (left <= 0) break;
    sum += adds * Math.min(1, left / effortHours);
    left -= effortHours;
  }
  return sum;
}

/** What each adds after those before it; first the one that adds most per hour. */
function inOrder(set: readonly PlanInitiative[], worth: Worth): Plan['chosen'] {
  const chosen: PlanInitiative[] = [];
  const rest = [...set];
  const order: Plan['chosen'] = [];
  while (rest.length > 0) {
    const now = worth(chosen);
    const scored = rest.map((one) => ({ one, adds: worth([...chosen, one]) - now }));
    scored.sort((a, b) => b.adds / b.one.effortHours - a.adds / a.one.effortHours || (a.one.id < b.one.id ? -1 : 1));
    const [first] = scored;
    if (first === undefined) break;
    order.push({ id: first.one.id, effortHours: first.one.effortHours, adds: first.adds });
    chosen.push(first.one);
    rest.splice(rest.indexOf(first.one), 1);
  }
  return order;
}
