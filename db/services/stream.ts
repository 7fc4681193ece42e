import { dateInZone, daysBetween, instantFromLocal, startOfDate } from '../domain/dates.ts';
import { roundEnd } from '../domain/round.ts';
import { writtenInstant } from '../domain/when.ts';
import { ROUND_NAME } from '../domain/work-words.ts';
import type {
  ContactChannel,
  Direction,
  FollowUpKind,
  MaterialKind,
  Outcome,
  RoundStatus,
} from '../domain/vocabulary.ts';
import * as repository from '../repositories/stream.ts';
import type { RoundRow } from '../repositories/round.ts';
import { type MoveRow, movesOf } from '../repositories/round-plan.ts';
import { zoneOf } from './context.ts';
import type { Services } from './core.ts';

export type StreamItem = {
  id: string;
  at: number;
  kind:
    | 'round'
    | 'debrief'
    | 'interaction'
    | 'stage_change'
    | 'note'
    | 'close_out'
    | 'follow_up'
    | 'offer'
    | 'applied'
    | 'added';
  title: string;
  /** Beside the time: by whom, after how long, with what. */
  aside: string;
  body: string;
  refId: string | null;
  interaction: {
    channel: ContactChannel;
    direction: Direction;
    personId: string | null;
    person: string | null;
  } | null;
};

type Of = { id: string; createdAt: number; appliedOn: string | null };
type Material = { kind: MaterialKind; name: string; version: string; leftOut: boolean };
type Known = { rounds: readonly RoundRow[]; materials: readonly Material[] };

/** An entry with nothing but its words; what it opens is added where there is something. */
const plain = (item: Pick<StreamItem, 'id' | 'at' | 'kind' | 'title'> & Partial<StreamItem>): StreamItem => ({
  aside: '',
  body: '',
  refId: null,
  interaction: null,
  ...item,
});

/** Everything that happened, newest first. */
export function streamOf(services: Services, row: Of, { rounds, materials }: Known): StreamItem[] {
  const { store } = services;
  const zone = zoneOf(services);
  const items: StreamItem[] = [
    ...rounds.map(roundItem),
    ...movesOf(store, row.id).map((move) => moveItem(move, zone)),
    ...repository.interactionsOf(store, row.id).map(interactionItem),
    ...stageItems(repository.stageChangesOf(store, row.id), zone),
    ...repository
      .notesOf(store, row.id)
      .map(({ id, at, body }) => plain({ id, at, kind: 'note', title: 'Note', body, refId: id })),
    ...repository.closeOutsOf(store, row.id).map(closeOutItem),
    ...repository.settledFollowUpsOf(store, row.id).map(followUpItem),
    ...repository.offersOf(store, row.id).map((offer) => offerItem(offer, zone)),
    ...appliedItem(row, materials, zone),
  ];
  return items.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}

const STATUS: Record<RoundStatus, string> = {
  scheduled: ' planned',
  done: '',
  cancelled: ' cancelled',
  missed_by_them: ' missed by them',
  missed_by_me: ' missed by me',
};

function roundItem(round: RoundRow): StreamItem {
  const written = round.debriefId !== null;
  const rating = round.rating === null ? '' : ` · ${round.rating} of 5`;
  return plain({
    id: round.id,
    at: written ? roundEnd(round) : round.startsAt,
    kind: written ? 'debrief' : 'round',
    title: `${ROUND_NAME[round.kind]}${STATUS[round.status]}${rating}`,
    body: [round.wentWell, round.toChange, round.debriefNotes]
      .filter((text) => text !== null && text !== '')
      .join('\n'),
    refId: round.id,
  });
}

/** A round that got another time, when that was agreed. */
function moveItem({ id, kind, fromAt, toAt, at }: MoveRow, zone: string): StreamItem {
  const way = `from ${writtenInstant(fromAt, zone)} to ${writtenInstant(toAt, zone)}`;
  return plain({ id, at, kind: 'round', title: `${ROUND_NAME[kind]} moved ${way}` });
}

const CHANNEL: Record<ContactChannel, string> = {
  email: 'Mail',
  call: 'Call',
  message: 'Message',
  meeting: 'Meeting',
  other: 'Contact',
};

function interactionItem({ id, at, summary, ...said }: repository.InteractionRow): StreamItem {
  const way = said.channel === 'meeting' || said.channel === 'other' ? 'with' : WAY[said.direction];
  return plain({
    id,
    at,
    kind: 'interaction',
    title: `${CHANNEL[said.channel]} ${way} ${said.person ?? 'them'}`,
    body: summary,
    refId: id,
    interaction: said,
  });
}
const WAY: Record<Direction, string> = { inbound: 'from', outbound: 'to' };

/** Each change of stage, with how long the stay before it lasted. */
function stageItems(changes: readonly repository.StageChangeRow[], zone: string): StreamItem[] {
  return changes.map((change, index) => {
    const before = changes[index - 1];
    const isFirst = change.fromName === null;
    return plain({
      id: change.id,
      at: change.at,
      kind: isFirst ? 'added' : 'stage_change',
      title: isFirst ? `Added to ${change.toName}` : `${change.fromName} → ${change.toName}`,
      aside: isFirst || before === undefined ? '' : stay(before.at, change.at, zone),
    });
  });
}

function stay(from: number, to: number, zone: string): string {
  const days = daysBetween(dateInZone(from, zone), dateInZone(to, zone));
  if (days <= 0) return 'on the same day';
  return `after ${days} ${days === 1 ? 'day' : 'days'}`;
}

const OUTCOME: Record<Outcome, string> = {
  accepted: 'Accepted',
  declined: 'Declined',
  rejected: 'Rejected',
  withdrew: 'Withdrew',
  ghosted: 'Ghosted',
  cancelled: 'Cancelled',
  no_fit: 'No fit',
};

function closeOutItem(row: repository.CloseOutRow): StreamItem {
  return plain({
    id: row.id,
    at: row.createdAt,
    kind: 'close_out',
    title: `Closed out: ${OUTCOME[row.outcome]}`,
    aside: row.reopenedAt === null ? '' : 'opened again since',
    body: [row.feedback, row.lessons].filter((text) => text !== '').join('\n'),
    refId: row.id,
  });
}

const FOLLOW_UP: Record<FollowUpKind, string> = {
  thank_you: 'a thank-you',
  status_check: 'a status check',
  closing_note: 'a closing note',
  send_material: 'sending material',
  keep_warm: 'a word to keep warm',
  negotiate: 'negotiating',
  decide: 'a decision',
  reengage: 'coming back',
  other: 'a follow-up',
};

function followUpItem({ id, kind, settledAt, person, state, subject }: repository.SettledRow): StreamItem {
  return plain({
    id,
    at: settledAt,
    kind: 'follow_up',
    title: `${state === 'done' ? 'Did' : 'Skipped'} ${FOLLOW_UP[kind]}${person === null ? '' : ` to ${person}`}`,
    body: subject,
    refId: id,
  });
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

function offerItem({ id, receivedOn, answerBy, createdAt, terms }: repository.OfferRow, zone: string): StreamItem {
  return plain({
    id,
    at: receivedOn === null ? createdAt : instantFromLocal(receivedOn, '12:00', zone),
    kind: 'offer',
    title: 'Offer received',
    aside: answerBy === null ? '' : `answer by ${DAY.format(startOfDate(answerBy, 'UTC'))}`,
    body: terms,
    refId: id,
  });
}

function appliedItem(row: Of, materials: readonly Material[], zone: string): StreamItem[] {
  if (row.appliedOn === null) return [];
  const resume = materials.find(({ kind, leftOut }) => kind === 'resume' && !leftOut);
  return [
    plain({
      id: `applied-${row.id}`,
      at: instantFromLocal(row.appliedOn, '12:00', zone),
      kind: 'applied',
      title: 'Applied',
      aside: resume === undefined ? '' : `résumé “${`${resume.name} ${resume.version}`.trim()}”`,
    }),
  ];
}
