import uFuzzy from '@leeoniya/ufuzzy';
import type { SearchHit } from '../../electron/ipc/contract/search.ts';
import type { Command } from '../lib/commands.ts';
import type { Place } from '../lib/navigation.ts';

/** What kind of thing was found, at the end of its line. */
export const KIND: Record<SearchHit['kind'], string> = {
  opportunity: 'opportunity',
  company: 'company',
  person: 'person',
  round: 'round',
  debrief: 'debrief',
  note: 'note',
  interaction: 'message',
  follow_up: 'follow-up',
  skill: 'skill',
  evidence: 'evidence',
  pain: 'pain',
  story: 'story',
  material: 'material',
  initiative: 'initiative',
  close_out: 'close-out',
  closing_answer: 'closing answer',
  offer: 'offer',
  tag: 'tag',
  stage: 'stage',
  saved_view: 'view',
  template: 'template',
};

/** Actions shown at most while something is searched for. */
const MOST = 12;
/** Actions used lately that are shown first. */
const MOST_RECENT = 5;
const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });

const offeredOf = (commands: readonly Command[]) => commands.filter(({ id }) => id !== 'palette.open');

/** The actions that a text finds by name or by their other words, best first; all of them for no text. */
export function matchingCommands(commands: readonly Command[], text: string): Command[] {
  const offered = offeredOf(commands);
  if (text.trim() === '') return offered;
  const haystack = offered.map(({ label, words = '' }) => `${label} ${words}`);
  const [ids, info, order] = fuzzy.search(haystack, text, 3);
  if (ids === null) return [];
  const found = info && order ? order.map((index) => info.idx[index] ?? -1) : ids;
  return found.slice(0, MOST).flatMap((index) => offered[index] ?? []);
}

/** Whether a text is the beginning of what an action is called: then it is the action that is meant, more than a finding. */
export function meansCommand(command: Command | undefined, text: string): boolean {
  const begun = text.trim().toLowerCase();
  return begun.length >= 3 && (command?.label.toLowerCase().startsWith(begun) ?? false);
}

export interface CommandSection {
  heading: string;
  commands: readonly Command[];
}

/** Groups of what is open in the panel or as a page; they come before what belongs to the screen behind. */
const OF_WHAT_IS_OPEN: Record<string, readonly string[]> = {
  opportunity: ['Opportunity', 'Rounds', 'Tags'],
  person: ['People', 'Tags'],
  company: ['Companies', 'Tags'],
  skill: ['Skills'],
  debrief: ['Debrief'],
  close_out: ['Close-out'],
  sheet: ['Sheet'],
};
const OF_SCREEN: Record<Place['screen'], string> = {
  today: 'Today',
  pipeline: 'Pipeline',
  offers: 'Offers',
  followups: 'Follow-ups',
  calendar: 'Calendar',
  people: 'People',
  companies: 'Companies',
  roadmap: 'Roadmap',
  stories: 'Stories',
  materials: 'Materials',
  insights: 'Insights',
  review: 'Weekly review',
  settings: 'Settings',
  import: 'Import',
  trash: 'Trash',
};

/** All actions under headings: those used lately, those on what is open, those of the screen, and then the rest. */
export function sectionsOf(commands: readonly Command[], recent: readonly string[], place: Place): CommandSection[] {
  const offered = offeredOf(commands);
  const lately = recent.flatMap((id) => offered.find((one) => one.id === id) ?? []).slice(0, MOST_RECENT);
  const shown = new Set(lately);
  const open = [place.panel?.kind, place.page?.kind].flatMap((kind) => OF_WHAT_IS_OPEN[kind ?? ''] ?? []);
  const groups = new Set([...open, OF_SCREEN[place.screen], 'Everywhere', ...offered.map(({ group }) => group)]);
  return [
    { heading: 'Used lately', commands: lately },
    ...[...groups].map((group) => ({
      heading: group,
      commands: offered.filter((one) => one.group === group && !shown.has(one)),
    })),
  ].filter((section) => section.commands.length > 0);
}
