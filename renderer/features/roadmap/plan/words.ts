import type { LeftOutView, PlannedView, PlanView } from '../../../../electron/ipc/contract/plan.ts';
import { count, figure, list, percent } from '../../../lib/format.ts';

/** `12 h`, `2.5 h`. */
export const hoursOf = (hours: number) => `${figure(hours)} h`;

/** A part of all impact, as on the ranking. */
export const partOf = (impact: number, all: number) => percent(all > 0 ? impact / all : 0);

/** `4 initiatives in 38 of 40 h take away 31 % of all impact; Ship two experiments first`. */
export function planLine({ chosen, left, hours, used, impact, days }: PlanView): string {
  if (days === 0) return 'That date has passed. Choose today or a later one.';
  const [first] = chosen;
  if (first === undefined) {
    return left.some(({ why }) => why === 'no_hours')
      ? `Nothing that would help fits into ${hoursOf(hours)}.`
      : 'Nothing here would take impact away.';
  }
  const gone = partOf(chosen.at(-1)?.sum ?? 0, impact);
  const what = count(chosen.length, 'initiative');
  const takes = chosen.length === 1 ? 'takes' : 'take';
  return `${what} in ${figure(used)} of ${hoursOf(hours)} ${takes} away ${gone} of all impact; ${first.title} first`;
}

/** `Experiment design +2, Pricing +1`. */
export const gainsOf = ({ skills }: Pick<PlannedView, 'skills'>) =>
  skills.map(({ name, gain }) => `${name} +${figure(gain)}`).join(', ');

/** `8 h`, `5 h left of 8`. */
export const effortOf = ({ hours, planned, spent }: Pick<PlannedView, 'hours' | 'planned' | 'spent'>) =>
  spent > 0 ? `${hoursOf(hours)} left of ${figure(planned)}` : hoursOf(hours);

/** Why it is left out, and what could be done about it. */
export function whyLeft(one: LeftOutView, plan: Pick<PlanView, 'hours' | 'used'>): string {
  switch (one.why) {
    case 'no_hours':
      return `No hours left: it takes ${hoursOf(one.hours)}, there are ${hoursOf(plan.hours)}.`;
    case 'adds_nothing':
      return one.skills.length === 0
        ? 'Adds nothing: it names no skill.'
        : `Adds nothing beyond the chosen: no gap in ${list(one.skills.map(({ name }) => name))} that somebody wants is left.`;
    case 'others_give_more':
      return `Others give more for the hours: it takes ${hoursOf(one.hours)}, ${hoursOf(Math.max(0, plan.hours - plan.used))} are left.`;
    case 'cut':
      return 'Not weighed: there are too many, and by itself it gives least for its hours.';
    case 'used_up':
      return 'All its planned hours are spent. Mark it done, or plan more hours.';
    case 'not_estimated':
      return 'Nobody has said how many hours it takes.';
  }
}

/** Said when not all could be weighed against each other. */
export function cutWords(left: readonly LeftOutView[], most: number): string | null {
  const cut = left.filter(({ why }) => why === 'cut').map(({ title }) => title);
  if (cut.length === 0) return null;
  const who = cut.length === 1 ? 'This one is' : `These ${cut.length} are`;
  return `Only the ${most} that give most for their hours by themselves are weighed against each other. ${who} left out: ${list(cut)}.`;
}
