import uFuzzy from '@leeoniya/ufuzzy';
import type { SearchHit } from '../../electron/ipc/contract/search.ts';
import type { Command } from '../lib/commands.ts';

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
};

/** Actions shown at most while something is searched for. */
const MOST = 8;
const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });

/** The actions that a text finds by name or by their other words, best first; all of them for no text. */
export function matchingCommands(commands: readonly Command[], text: string): Command[] {
  const offered = commands.filter(({ id }) => id !== 'palette.open');
  if (text.trim() === '') return offered;
  const haystack = offered.map(({ label, words = '' }) => `${label} ${words}`);
  const [ids, info, order] = fuzzy.search(haystack, text);
  if (ids === null) return [];
  const found = info && order ? order.map((index) => info.idx[index] ?? -1) : ids;
  return found.slice(0, MOST).flatMap((index) => offered[index] ?? []);
}
