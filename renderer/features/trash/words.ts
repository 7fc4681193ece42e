import type { DestroyedKind, TrashKind } from '../../../db/domain/trash.ts';
import type { DestroyedCounts, TrashItem } from '../../../electron/ipc/contract/trash.ts';
import { count, dayMonth, exactInstant, list } from '../../lib/format.ts';
import {
  CONTACT_CHANNEL,
  EVIDENCE_SOURCE,
  FOLLOW_UP_KIND,
  INITIATIVE_KIND,
  MATERIAL_KIND,
  ROUND_KIND,
  TEMPLATE_KIND,
} from '../../lib/labels.ts';
import type { Day } from '../../lib/use-day.ts';

export const KIND: Record<TrashKind, string> = {
  opportunity: 'Opportunity',
  company: 'Company',
  person: 'Person',
  round: 'Round',
  offer: 'Offer',
  interaction: 'Message',
  note: 'Note',
  follow_up: 'Follow-up',
  skill: 'Skill',
  evidence: 'Evidence',
  initiative: 'Initiative',
  story: 'Story',
  material: 'Material',
  template: 'Template',
};

/** One and many of each. */
const COUNTED: Record<DestroyedKind, readonly [string, string]> = {
  opportunity: ['opportunity', 'opportunities'],
  company: ['company', 'companies'],
  person: ['person', 'people'],
  round: ['round', 'rounds'],
  offer: ['offer', 'offers'],
  interaction: ['message', 'messages'],
  note: ['note', 'notes'],
  follow_up: ['follow-up', 'follow-ups'],
  skill: ['skill', 'skills'],
  evidence: ['piece of evidence', 'pieces of evidence'],
  initiative: ['initiative', 'initiatives'],
  story: ['story', 'stories'],
  material: ['material', 'materials'],
  template: ['template', 'templates'],
  debrief: ['debrief', 'debriefs'],
  close_out: ['close-out', 'close-outs'],
  pain: ['pain', 'pains'],
};

const WORDS: Partial<Record<TrashKind, Readonly<Record<string, string>>>> = {
  round: ROUND_KIND,
  interaction: CONTACT_CHANNEL,
  follow_up: FOLLOW_UP_KIND,
  evidence: EVIDENCE_SOURCE,
  initiative: INITIATIVE_KIND,
  material: MATERIAL_KIND,
  template: TEMPLATE_KIND,
};
const wordOf = ({ kind, word }: TrashItem) => (word === null ? '' : (WORDS[kind]?.[word] ?? ''));

/** What it is called: its name, its first line, or what kind of thing it is. */
export function titleOf(item: TrashItem): string {
  if (item.kind === 'opportunity') return [item.company, item.title].filter(Boolean).join(', ');
  const firstLine = item.title.split('\n').find((line) => line.trim() !== '');
  return firstLine ?? ([wordOf(item), item.person, item.skill].filter(Boolean).join(', ') || KIND[item.kind]);
}

/** Where it belongs, and when it was or is due. */
export function contextOf(item: TrashItem, day: Day): string {
  const isNamed = item.title.trim() !== '';
  const own = item.kind === 'opportunity' ? [item.role] : [item.company, item.role];
  const along = item.along > 0 ? `with ${count(item.along, 'opportunity', 'opportunities')}` : '';
  const who = isNamed ? [wordOf(item), item.person, item.skill] : [];
  const when = item.at === null ? item.on && dayMonth(item.on, day.today) : exactInstant(item.at, day.zone);
  return [...who, ...own, along, when].filter(Boolean).join(' · ');
}

/** `comes back with Acme`: what of its own lies there too. */
export function parentsLine({ parents }: TrashItem): string {
  return parents.length === 0 ? '' : `in the trash too: ${list(parents.map(({ title, kind }) => title || KIND[kind]))}`;
}

export function countsLine(counts: DestroyedCounts): string {
  return list(counts.map(({ kind, count: amount }) => count(amount, ...COUNTED[kind])));
}

/** The state of the trash in words. */
export function trashLine(items: readonly TrashItem[]): string {
  return items.length === 0 ? 'Empty' : `${count(items.length, 'entry', 'entries')}, kept until you delete them`;
}

/** Whatever matches a kind and every typed word. */
export function matchingItems(
  items: readonly TrashItem[],
  kind: TrashKind | null,
  typed: string,
  day: Day,
): readonly TrashItem[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    if (kind !== null && item.kind !== kind) return false;
    const text = `${KIND[item.kind]} ${titleOf(item)} ${item.title} ${contextOf(item, day)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** The kinds that are there, in the order of the vocabulary, with how many. */
export function kindsIn(items: readonly TrashItem[]): { kind: TrashKind; count: number }[] {
  return (Object.keys(KIND) as TrashKind[])
    .map((kind) => ({ kind, count: items.filter((item) => item.kind === kind).length }))
    .filter((one) => one.count > 0);
}
