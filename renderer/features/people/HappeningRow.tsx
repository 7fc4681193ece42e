import {
  ArrowDownLeft,
  ArrowRight,
  ArrowUpRight,
  BellRing,
  CalendarCheck,
  CircleHelp,
  Flag,
  HeartCrack,
  Handshake,
  PenLine,
  Sparkles,
  UserPlus,
  X,
} from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Happening } from '../../../electron/ipc/contract/happening.ts';
import { Icon, IconButton } from '../../components/index.ts';
import type { IconType } from '../../components/index.ts';
import { exactInstant, relativeInstant } from '../../lib/format.ts';
import { useNow } from '../../lib/hooks.ts';
import { navigate } from '../../lib/navigation.ts';
import { useDay } from '../../lib/use-day.ts';
import { trashInteraction } from './actions.ts';
import { figuresOf, placeOf, textOf, titleOf } from './happening-words.ts';
import type { Reader } from './happening-words.ts';

const ICON: Record<Exclude<Happening['is'], 'interaction'>, IconType> = {
  round: CalendarCheck,
  reservation: CircleHelp,
  pain: HeartCrack,
  follow_up: BellRing,
  joined: UserPlus,
  introduced: Handshake,
  added: Sparkles,
  moved: ArrowRight,
  note: PenLine,
  closed: Flag,
};
const iconOf = (one: Happening): IconType =>
  one.is === 'interaction' ? (one.direction === 'inbound' ? ArrowDownLeft : ArrowUpRight) : ICON[one.is];

/** One thing that happened: what, when, where, and the words that were kept. */
export function HappeningRow({ one, reader }: { one: Happening; reader: Reader }) {
  const { zone } = useDay();
  const now = useNow();
  const title = titleOf(one, reader);
  const place = placeOf(one, reader);
  const text = textOf(one);
  const { opportunityId } = one;
  return (
    <li className="group/happened flex items-start gap-2.5">
      <span className="flex size-6 shrink-0 items-center justify-center rounded-full bg-sunken text-ink2">
        <Icon icon={iconOf(one)} size={13} />
      </span>
      <div className="min-w-0 flex-1 pt-0.5">
        <p className="m-0 text-base wrap-anywhere">
          <b className="font-650">{title}</b>{' '}
          <span className="text-sm text-ink2">
            <time dateTime={new Date(one.at).toISOString()} title={exactInstant(one.at, zone)} className="tabular">
              {relativeInstant(one.at, now, zone)}
            </time>
            {place !== '' && ' · '}
            {place !== '' && opportunityId !== null && (
              <Button
                className="rounded-sm text-left data-hovered:text-ink data-hovered:underline"
                onPress={() => navigate.openPanel({ kind: 'opportunity', id: opportunityId })}
              >
                {place}
              </Button>
            )}
            {figuresOf(one, reader).map((figure) => ` · ${figure}`)}
          </span>
        </p>
        {text !== '' && <p className="m-0 text-sm wrap-anywhere whitespace-pre-wrap text-ink2">{text}</p>}
      </div>
      {one.is === 'interaction' && (
        <IconButton
          icon={X}
          label={`Remove: ${title}`}
          size="sm"
          onPress={() => void trashInteraction(one.id)}
          className="opacity-0 group-focus-within/happened:opacity-100 group-hover/happened:opacity-100 [@media(hover:none)]:opacity-100"
        />
      )}
    </li>
  );
}
