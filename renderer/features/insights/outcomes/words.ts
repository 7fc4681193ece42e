import type { Activity } from '../../../../db/domain/activity-weeks.ts';
import type { Discipline, Thanks } from '../../../../db/domain/discipline.ts';
import type { CadenceRule, CloseOutReason } from '../../../../db/domain/vocabulary.ts';
import type { RateView } from '../../../../electron/ipc/contract/insights-outcomes.ts';
import { figure } from '../../../lib/format.ts';
import { CADENCE_RULE, CLOSE_OUT_REASON } from '../../../lib/labels.ts';

/** What a stored word is called; the word itself where nothing is known of it. */
export const labelled = (labels: Readonly<Record<string, string>>, word: string): string => labels[word] ?? word;

/** `3 of 8 (38 %)`; without the percentage where the whole is too small for one. */
export function rateWords({ part, whole, percentage }: RateView): string {
  const counts = `${figure(part)} of ${figure(whole)}`;
  return percentage === null ? counts : `${counts} (${Math.round(percentage)} %)`;
}

export const reasonWords = (reason: CloseOutReason | null): string =>
  reason === null ? 'No reason given' : CLOSE_OUT_REASON[reason];
export const ruleWords = (rule: CadenceRule | null): string =>
  rule === null ? 'Planned by hand' : capital(CADENCE_RULE[rule]);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const DISCIPLINE: Record<Discipline, string> = {
  on_time: 'done on time',
  late: 'done late',
  skipped: 'skipped',
  open_late: 'still open, late',
  ahead: 'still ahead',
};

export const THANKS: Record<Thanks, string> = {
  in_time: 'thanked in time',
  later: 'thanked later',
  none: 'not thanked',
  ahead: 'still time to thank',
};

export const ACTIVITY: Record<Activity, string> = {
  applications: 'Applications',
  rounds: 'Rounds held',
  debriefs: 'Debriefs written',
  messages_out: 'Messages out',
  messages_in: 'Messages in',
  follow_ups_done: 'Follow-ups done',
  stage_moves: 'Stage moves',
  hours: 'Hours of initiatives',
};
