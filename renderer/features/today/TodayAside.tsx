import type { KeyboardEvent, RefObject } from 'react';
import { MissingOffers } from '../../lib/offers/MissingOffers.tsx';
import { CloseOutSection } from './CloseOutSection.tsx';
import { LimboSection } from './LimboSection.tsx';
import { NotClosedSection } from './NotClosedSection.tsx';
import { OwedSection } from './OwedSection.tsx';
import { RoadmapSection } from './RoadmapSection.tsx';
import { RoundsSection } from './RoundsSection.tsx';
import type { TodayView } from './words.ts';

interface TodayAsideProps {
  view: TodayView;
  today: string;
  zone: string;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  asideRef: RefObject<HTMLDivElement | null>;
}

/** Beside the list: the rounds, what is owed, what is silent, what to learn. */
export function TodayAside({ view, today, zone, onKeyDown, asideRef }: TodayAsideProps) {
  return (
    <div
      ref={asideRef}
      onKeyDown={onKeyDown}
      className="flex shrink-0 flex-col gap-4 overflow-y-auto px-4 pt-1 pb-4 @[40rem]:w-1/3 @[40rem]:max-w-97 @[40rem]:min-w-66 @[40rem]:pl-1.5"
    >
      <RoundsSection rounds={view.rounds} today={today} zone={zone} />
      <OwedSection owed={view.owed} changing={view.changing} zone={zone} />
      <MissingOffers />
      <CloseOutSection closeOuts={view.closeOuts} zone={zone} />
      <LimboSection limbo={view.limbo} today={today} />
      <NotClosedSection notClosed={view.notClosed} today={today} zone={zone} />
      <RoadmapSection skill={view.topSkill} />
    </div>
  );
}
