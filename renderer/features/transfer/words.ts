import type { TakeView, Taken } from '../../../electron/ipc/contract/transfer.ts';
import type { TakeMode } from '../../../db/domain/everything.ts';
import { count, figure } from '../../lib/format.ts';

/** What the tables of the store are called on a screen. */
export const TABLE_WORDS: Readonly<Record<string, string>> = {
  activity: 'History of changes',
  calendar_entry: 'Entries calendars were told',
  change: 'Steps of undo',
  close_check_won: 'Close checks',
  close_out: 'Close-outs',
  close_out_skill: 'Skills of close-outs',
  closing_answer: 'Closing answers',
  company: 'Companies',
  cost: 'Costs in briefs',
  debrief: 'Debriefs',
  draft: 'Unsaved forms',
  evidence: 'Evidence',
  follow_up: 'Follow-ups',
  initiative: 'Initiatives',
  initiative_hours: 'Hours on initiatives',
  initiative_skill: 'Skills of initiatives',
  interaction: 'Interactions',
  interviewer: 'Interviewers',
  level_change: 'Changes of level',
  level_meaning: 'Meanings of levels',
  level_support: 'What supports levels',
  material: 'Materials',
  material_use: 'Materials in use',
  note: 'Notes',
  notice: 'Notices given',
  offer: 'Offers',
  opportunity: 'Opportunities',
  pain: 'Pains',
  participation: 'People on opportunities',
  person: 'People',
  question_asked: 'Questions asked',
  reservation: 'Reservations',
  round: 'Rounds',
  round_move: 'Moved rounds',
  saved_view: 'Saved views',
  segment: 'Segments',
  setting: 'Settings',
  skill: 'Skills',
  skill_former_name: 'Former names of skills',
  skill_signal: 'Skill signals',
  stage: 'Stages',
  stage_change: 'Stage changes',
  story: 'Stories',
  story_skill: 'Skills of stories',
  story_told: 'Stories told',
  tag: 'Tags',
  tagging: 'Tagged things',
  team_capability: 'What teams can do',
  template: 'Templates',
  files: 'Attached files',
};

export const tableWords = (table: string): string => TABLE_WORDS[table] ?? table.replaceAll('_', ' ');

/** What a person would look for first. */
const FIRST = ['opportunity', 'company', 'person', 'round', 'debrief', 'follow_up', 'skill', 'story', 'material'];
const placeOf = (table: string) => (FIRST.includes(table) ? FIRST.indexOf(table) : FIRST.length);

/** In the order a person would read them: what they know best, then the rest by name. */
export function inReadingOrder<T extends { table: string }>(tables: readonly T[]): T[] {
  return tables.toSorted(
    (a, b) => placeOf(a.table) - placeOf(b.table) || tableWords(a.table).localeCompare(tableWords(b.table)),
  );
}

const sum = (tables: TakeView['tables'], of: (one: TakeView['tables'][number]) => number) =>
  tables.reduce((total, one) => total + of(one), 0);

export interface TakeTotals {
  added: number;
  changed: number;
  same: number;
  kept: number;
  conflicts: number;
  gone: number;
}

export function totalsOf({ tables }: TakeView): TakeTotals {
  return {
    added: sum(tables, ({ added }) => added),
    changed: sum(tables, ({ changed }) => changed),
    same: sum(tables, ({ same, joined }) => same + joined),
    kept: sum(tables, ({ kept }) => kept),
    conflicts: sum(tables, ({ conflicts }) => conflicts),
    gone: sum(tables, ({ gone }) => gone),
  };
}

/** What would happen, in a sentence. */
export function previewLine(view: TakeView): string {
  const { added, changed, same, kept, gone } = totalsOf(view);
  if (view.choice.mode === 'replace')
    return `${count(gone, 'row')} here would go, ${count(added, 'row')} would come in their place.`;
  if (added + changed === 0) return 'Everything in it is here already.';
  return `${count(added, 'row')} would be added, ${figure(changed)} changed; ${figure(same)} are here already, ${figure(kept)} stay as they are here.`;
}

/** What happened, in a sentence. */
export function takenLine({ added, changed, files, rejected }: Taken, mode: TakeMode): string {
  const parts = [
    mode === 'replace' ? `${count(added, 'row')} are here now` : `${count(added, 'row')} added`,
    ...(changed > 0 ? [`${figure(changed)} changed`] : []),
    ...(files > 0 ? [count(files, 'attached file')] : []),
    ...(rejected > 0 ? [`${figure(rejected)} left out`] : []),
  ];
  return `${parts.join(', ')}.`;
}
