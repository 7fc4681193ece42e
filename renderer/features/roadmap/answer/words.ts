import type { InitiativeView } from '../../../../electron/ipc/contract/initiative.ts';
import type { ProgressView } from '../../../../electron/ipc/contract/progress.ts';
import type { EvidenceView } from '../../../../electron/ipc/contract/roadmap.ts';
import { isOpenLane } from '../../../../db/domain/initiative.ts';
import { count, figure, percent } from '../../../lib/format.ts';
import { hoursText } from '../initiatives/words.ts';
import { trendWords } from '../words.ts';

/** What is to be done about a skill: the first initiative of the nearest lane that raises it; null when there is none. */
export function initiativeFor(all: readonly InitiativeView[], skillId: string): InitiativeView | null {
  const raising = all.filter(({ lane, skills }) => isOpenLane(lane) && skills.some((one) => one.skillId === skillId));
  const nearest = (['now', 'next', 'later'] as const).find((lane) => raising.some((one) => one.lane === lane));
  return raising.find(({ lane }) => lane === nearest) ?? null;
}

/** `5 of 8 h`; what is not begun says in which lane it waits. */
export const stateWords = (one: InitiativeView): string =>
  one.lane === 'now' ? hoursText(one) : `waits in ${one.lane === 'next' ? 'Next' : 'Later'} · ${hoursText(one)}`;

/** `25 % of all impact · ▲ 3`; a place that it kept is not told. */
export function costWords(share: number, trend: number | null): string {
  const moved = trend === null || trend === 0 ? '' : ` · ${trendWords(trend).text}`;
  return `${percent(share)} of all impact${moved}`;
}

/** The weightiest piece that has a name and words of its own, or the weightiest of all; and how many more count. */
export function saying(evidence: readonly EvidenceView[]): { most: EvidenceView | undefined; more: string } {
  const counting = evidence.filter(({ struckAt }) => struckAt === null);
  const most = counting.find(({ person, quote }) => person !== null && quote.trim() !== '') ?? counting[0];
  return { most, more: counting.length < 2 ? '' : `${figure(counting.length - 1)} more` };
}

/** What became of the last month, in two lines. */
export function progressWords({ raised, taken, hours }: ProgressView): { first: string; rest: string } {
  const spent = hours === 0 ? 'no hours logged' : `${figure(hours)} h logged`;
  if (raised.length === 0) return { first: 'No level changed yet', rest: `${spent} in 30 days` };
  const [one] = raised;
  const what =
    raised.length === 1 && one !== undefined
      ? `${one.name} ${one.from} → ${one.to}`
      : `${count(raised.length, 'level')} changed`;
  if (Math.abs(taken) < 0.005) return { first: what, rest: `the impact stays; ${spent}` };
  return taken > 0
    ? { first: what, rest: `took away ${percent(taken)} of all impact; ${spent}` }
    : { first: what, rest: `added ${percent(-taken)} to all impact; ${spent}` };
}
