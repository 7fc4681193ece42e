import { ArrowDownLeft, ArrowUpRight, CalendarPlus, ChevronDown, MessageSquarePlus } from 'lucide-react';
import { Button } from 'react-aria-components';
import { Chip, cx, Icon, IconButton, MenuButton } from '../../components/index.ts';
import { exactDate, exactInstant } from '../../lib/format.ts';
import { startAddingFollowUp } from '../../lib/follow-ups/add.ts';
import type { Day } from '../../lib/use-day.ts';
import { intervalItems } from './intervals.ts';
import { intervalWords, lastWordLine, nextWord, plannedLine } from './warm-words.ts';
import type { WarmOne } from './warm-words.ts';
import { startLogging } from './warm-state.ts';
import { WhatCame } from './WhatCame.tsx';
import { whoIs } from './words.ts';

interface WarmFaceProps {
  one: WarmOne;
  now: number;
  day: Day;
  /** Pointed at or chosen: shows what can be done. */
  isActive: boolean;
}

const CELL = 'flex min-w-0 flex-col justify-center';
const SECOND = 'truncate text-sm text-ink2';

/** The inside of a row: who, the last word, how it went and what came of it, the interval, the next word. */
export function WarmFace({ one, now, day, isActive }: WarmFaceProps) {
  const { lastWord, lastContactAt, state } = one;
  const next = nextWord(state, day.today);
  const planned = plannedLine(one.planned, day.today);
  const said = lastWord === null || lastWord.summary === '' ? '' : `“${lastWord.summary}”`;
  return (
    <div className="grid h-full w-full min-w-0 grid-cols-[minmax(0,1.1fr)_minmax(0,1.5fr)_auto] items-center gap-x-3 @3xl:grid-cols-[minmax(0,1.1fr)_minmax(0,1.4fr)_minmax(0,1.4fr)_auto]">
      <div className={CELL}>
        <span className="truncate font-650 text-ink" title={one.name}>
          {one.name}
        </span>
        <span className={SECOND} title={whoIs(one)}>
          {whoIs(one)}
        </span>
      </div>
      <div className={CELL}>
        <span
          className="flex min-w-0 items-center gap-1"
          title={exactInstant(lastContactAt ?? one.createdAt, day.zone)}
        >
          {lastWord !== null && (
            <Icon
              icon={lastWord.direction === 'inbound' ? ArrowDownLeft : ArrowUpRight}
              size={13}
              className="text-ink3"
            />
          )}
          <span className={cx('truncate', lastWord === null && 'text-ink2')}>{lastWordLine(one, now, day.zone)}</span>
        </span>
        <span className={SECOND} title={said}>
          {said}
        </span>
      </div>
      <WhatCame one={one} />
      <div className="flex items-center gap-1">
        <span className={cx('flex', !isActive && 'invisible')}>
          <IconButton
            icon={MessageSquarePlus}
            size="sm"
            label={`Log a word with ${one.name}`}
            kbd="L"
            onPress={() => startLogging(one)}
          />
          <IconButton
            icon={CalendarPlus}
            size="sm"
            label={`Plan a follow-up with ${one.name}`}
            kbd="F"
            onPress={() => startAddingFollowUp({ personId: one.id, kind: 'keep_warm' })}
          />
        </span>
        <div className="flex w-28 flex-col items-end gap-0.5">
          <MenuButton label={`How often a word with ${one.name}`} items={intervalItems([one])} placement="bottom end">
            <Button
              aria-label={`Keep in touch with ${one.name}: ${intervalWords(one.keepInTouchDays)}`}
              className="inline-flex h-6 max-w-full items-center gap-1 rounded-sm px-1 text-sm text-ink2 data-hovered:bg-hover data-hovered:text-ink"
            >
              <span className="truncate">{intervalWords(one.keepInTouchDays)}</span>
              <Icon icon={ChevronDown} size={13} className="text-ink3" />
            </Button>
          </MenuButton>
          <span className="flex h-4.5 items-center gap-1 empty:hidden">
            {planned !== '' && next === null && (
              <span className="truncate text-xs text-ink3" title={`Planned: ${planned}`}>
                {planned}
              </span>
            )}
            {next !== null && (
              <Chip tone={next.tone} title={'dueOn' in state ? exactDate(state.dueOn) : undefined}>
                {next.text}
              </Chip>
            )}
          </span>
        </div>
      </div>
    </div>
  );
}
