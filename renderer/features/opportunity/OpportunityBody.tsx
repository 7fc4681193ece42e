import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { useAfterPaint } from '../../lib/use-after-paint.ts';
import { useDay } from '../../lib/use-day.ts';
import { BriefSection } from './BriefSection.tsx';
import { ClosedCard } from './ClosedCard.tsx';
import { ClosingSection } from './ClosingSection.tsx';
import { DetailsSection } from './DetailsSection.tsx';
import { NextUp } from './NextUp.tsx';
import { OpportunityFacts } from './OpportunityFacts.tsx';
import { PeopleSection } from './PeopleSection.tsx';
import { RoundsSection } from './RoundsSection.tsx';
import { StreamSection } from './StreamSection.tsx';
import { useOpportunityCommands } from './use-opportunity-commands.ts';

/** The whole of an opportunity: what happens next on top, then what is known, then what happened. */
export function OpportunityBody({ detail }: { detail: OpportunityDetail }) {
  const day = useDay();
  useOpportunityCommands(detail.id, detail.company.name);
  const isPainted = useAfterPaint();
  const isClosed = detail.stage.kind === 'closed';
  return (
    <div className="relative flex flex-col">
      <OpportunityFacts detail={detail} day={day} />
      {isClosed && detail.closeOut !== null && (
        <ClosedCard closeOut={detail.closeOut} opportunityId={detail.id} today={day.today} />
      )}
      <NextUp detail={detail} day={day} />
      <RoundsSection detail={detail} day={day} />
      <PeopleSection detail={detail} day={day} />
      {isPainted && (
        <>
          <BriefSection detail={detail} />
          <ClosingSection detail={detail} />
          <DetailsSection detail={detail} day={day} />
          <StreamSection detail={detail} day={day} />
        </>
      )}
    </div>
  );
}
