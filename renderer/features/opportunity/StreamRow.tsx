import {
  ArrowRight,
  BellRing,
  CalendarCheck,
  Flag,
  Mail,
  MessageSquareText,
  PenLine,
  Send,
  Sparkles,
} from 'lucide-react';
import type { StreamItem } from '../../../electron/ipc/contract/opportunity.ts';
import { Icon } from '../../components/index.ts';
import type { IconType } from '../../components/index.ts';
import { exactInstant, relativeInstant } from '../../lib/format.ts';
import { useNow } from '../../lib/hooks.ts';
import type { Day } from '../../lib/use-day.ts';

const ICONS: Record<StreamItem['kind'], IconType> = {
  round: CalendarCheck,
  debrief: MessageSquareText,
  interaction: Mail,
  stage_change: ArrowRight,
  note: PenLine,
  close_out: Flag,
  follow_up: BellRing,
  applied: Send,
  added: Sparkles,
};

/** One thing that happened. */
export function StreamRow({ item, day }: { item: StreamItem; day: Day }) {
  const now = useNow();
  return (
    <li className="flex items-start gap-2.5">
      <span className="flex size-6 shrink-0 items-center justify-center rounded-full bg-sunken text-ink2">
        <Icon icon={ICONS[item.kind]} size={13} />
      </span>
      <div className="min-w-0 flex-1 pt-0.5">
        <p className="m-0 text-base">
          <b className="font-650">{item.title}</b>{' '}
          <time
            dateTime={new Date(item.at).toISOString()}
            title={exactInstant(item.at, day.zone)}
            className="tabular text-sm text-ink3"
          >
            {relativeInstant(item.at, now, day.zone)}
          </time>
        </p>
        {item.body !== '' && <p className="m-0 text-sm wrap-anywhere whitespace-pre-wrap text-ink2">{item.body}</p>}
      </div>
    </li>
  );
}
