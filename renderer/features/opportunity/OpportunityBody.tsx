import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { FieldScope } from '../../lib/field-scope.ts';
import { useAfterPaint } from '../../lib/use-after-paint.ts';
import { useDay } from '../../lib/use-day.ts';
import { AfterPaint } from './AfterPaint.tsx';
import { Arrangement } from './arrangement.ts';
import { ClosedCard } from './ClosedCard.tsx';
import { NextUp } from './NextUp.tsx';
import { OpportunityFacts } from './OpportunityFacts.tsx';
import { OpportunitySections } from './OpportunitySections.tsx';
import { StreamSection } from './StreamSection.tsx';
import { useOpportunityCommands } from './use-opportunity-commands.ts';
import { useRoundCommands } from './use-round-commands.ts';

/** In the panel, in one column: what happens next on top, then what happened, then what is known. */
export function OpportunityBody({ detail }: { detail: OpportunityDetail }) {
  const day = useDay();
  useOpportunityCommands(detail, 'panel');
  useRoundCommands(detail);
  const isPainted = useAfterPaint();
  const { id, closeOut } = detail;
  return (
    <Arrangement value="panel">
      <FieldScope value={`opportunity.${id}`}>
        <div className="relative flex flex-col">
          <OpportunityFacts detail={detail} day={day} />
          <div className="flex flex-col gap-3 pb-3">
            {detail.stage.kind === 'closed' && closeOut !== null && (
              <ClosedCard closeOut={closeOut} opportunityId={id} today={day.today} />
            )}
            <NextUp detail={detail} day={day} />
          </div>
          {isPainted && (
            <>
              <StreamSection detail={detail} day={day} />
              <AfterPaint>
                <OpportunitySections detail={detail} day={day} />
              </AfterPaint>
            </>
          )}
        </div>
      </FieldScope>
    </Arrangement>
  );
}
