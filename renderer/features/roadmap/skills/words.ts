import type { MergePreview, SupportView } from '../../../../electron/ipc/contract/skill.ts';
import { count, list, relativeDate } from '../../../lib/format.ts';
import { ROUND_KIND } from '../../../lib/labels.ts';

/** `4 pieces of evidence, 1 story and 2 pains`; nothing at all says so. */
export function movesWords({
  evidence,
  initiatives,
  stories,
  signals,
  pains,
  teams,
  closeOuts,
}: MergePreview['moves']) {
  const parts = [
    evidence > 0 && count(evidence, 'piece of evidence', 'pieces of evidence'),
    initiatives > 0 && count(initiatives, 'initiative'),
    stories > 0 && count(stories, 'story', 'stories'),
    signals > 0 && count(signals, 'line of a debrief', 'lines of debriefs'),
    pains > 0 && count(pains, 'pain'),
    teams > 0 && count(teams, 'line on a team', 'lines on teams'),
    closeOuts > 0 && count(closeOuts, 'close-out'),
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'Nothing speaks of it yet.' : `${list(parts)} will speak of the one you keep.`;
}

const KIND = { story: 'Story', initiative: 'Initiative', round: 'Round', evidence: 'Heard' } as const;

/** `Story: Cut support calls by a third`, `Round: Technical, Acme`. */
export function supportWords({ kind, name, company, roundKind }: SupportView): string {
  const what = roundKind === null ? name : ROUND_KIND[roundKind];
  const shown = kind === 'evidence' && what.trim() !== '' ? `“${what}”` : what;
  return `${KIND[kind]}: ${[shown, company].filter((part) => part !== null && part !== '').join(', ')}`;
}

export const supportDay = ({ on }: SupportView, today: string) => (on === null ? '' : relativeDate(on, today));
