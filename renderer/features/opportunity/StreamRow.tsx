import { ArrowRight, BellRing, CalendarCheck, Flag, HandCoins, MessageSquareText, Send, Sparkles } from 'lucide-react';
import type { OpportunityDetail, StreamItem } from '../../../electron/ipc/contract/opportunity.ts';
import type { IconType } from '../../components/index.ts';
import { navigate } from '../../lib/navigation.ts';
import { openOffer } from '../../lib/offers/state.ts';
import type { Day } from '../../lib/use-day.ts';
import { openCloseOut } from './actions.ts';
import { MessageEntry } from './MessageEntry.tsx';
import { NoteEntry } from './NoteEntry.tsx';
import { RoundRow } from './RoundRow.tsx';
import { StreamLine, StreamMark } from './StreamLine.tsx';

const ICONS: Record<Exclude<StreamItem['kind'], 'note' | 'interaction'>, IconType> = {
  round: CalendarCheck,
  debrief: MessageSquareText,
  stage_change: ArrowRight,
  close_out: Flag,
  follow_up: BellRing,
  offer: HandCoins,
  applied: Send,
  added: Sparkles,
};

interface StreamRowProps {
  item: StreamItem;
  detail: OpportunityDetail;
  day: Day;
}

/** One thing that happened: opened, changed and deleted where it stands. */
export function StreamRow({ item, detail, day }: StreamRowProps) {
  if (item.kind === 'note') return <NoteEntry item={item} day={day} />;
  if (item.kind === 'interaction') return <MessageEntry item={item} detail={detail} day={day} />;
  const round = detail.rounds.find(({ id }) => id === item.refId);
  if (round !== undefined) {
    return (
      <div className="flex items-start gap-2.5">
        <StreamMark icon={ICONS[item.kind]} />
        <div className="min-w-0 flex-1 pt-0.5">
          <RoundRow round={round} day={day} />
        </div>
      </div>
    );
  }
  const onOpen = openerOf(item, detail.id);
  return (
    <StreamLine
      icon={ICONS[item.kind]}
      title={item.title}
      at={item.at}
      aside={item.aside}
      day={day}
      {...(onOpen === null ? {} : { onOpen })}
    >
      {item.body !== '' && <p className="m-0 text-base wrap-anywhere whitespace-pre-wrap text-ink2">{item.body}</p>}
    </StreamLine>
  );
}

/** What an entry leads to; null for what is told in full already. */
function openerOf({ kind, refId }: StreamItem, opportunityId: string): (() => void) | null {
  if (kind === 'close_out') return () => openCloseOut(opportunityId);
  if (kind === 'offer') return () => openOffer(opportunityId, refId);
  if (kind === 'follow_up') return () => navigate.go({ screen: 'followups' });
  return null;
}
