import { Trash2 } from 'lucide-react';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { Button, EmptyState } from '../../components/index.ts';
import { FieldScope } from '../../lib/field-scope.ts';
import { navigate } from '../../lib/navigation.ts';
import { useAfterPaint } from '../../lib/use-after-paint.ts';
import { useDay } from '../../lib/use-day.ts';
import { AfterPaint } from './AfterPaint.tsx';
import { Arrangement } from './arrangement.ts';
import { ClosedCard } from './ClosedCard.tsx';
import { NextUp } from './NextUp.tsx';
import { OpportunitySections } from './OpportunitySections.tsx';
import { PageHead } from './PageHead.tsx';
import { detailResource } from './resources.ts';
import { StreamSection } from './StreamSection.tsx';
import { useOpportunityCommands } from './use-opportunity-commands.ts';
import { useRoundCommands } from './use-round-commands.ts';

/** One opportunity as a page of its own. */
export function OpportunityPage({ id }: { id: string }) {
  const { data, error } = detailResource.use({ id });
  if (data === null && error === null) return null;
  if (data === null || data.trashed) {
    return (
      <EmptyState icon={Trash2} action={<Button onPress={navigate.closePage}>Back to the list</Button>}>
        {error?.message ?? 'This opportunity is in the trash. Undo brings it back.'}
      </EmptyState>
    );
  }
  return <Page key={id} detail={data} />;
}

function Page({ detail }: { detail: OpportunityDetail }) {
  const day = useDay();
  useOpportunityCommands(detail, 'page');
  useRoundCommands(detail);
  const isPainted = useAfterPaint();
  const { id, closeOut } = detail;
  return (
    <Arrangement value="page">
      <FieldScope value={`opportunity.${id}`}>
        <div className="@container h-full overflow-y-auto">
          <div className="flex flex-col gap-3 px-4 pt-2 pb-6">
            <PageHead detail={detail} day={day} />
            {detail.stage.kind === 'closed' && closeOut !== null && (
              <ClosedCard closeOut={closeOut} opportunityId={id} today={day.today} />
            )}
            <NextUp detail={detail} day={day} />
            {isPainted && (
              <div className="grid grid-cols-1 items-start gap-4.5 @min-[44rem]:grid-cols-[minmax(0,1fr)_minmax(19rem,23.25rem)]">
                <StreamSection detail={detail} day={day} />
                <div className="flex min-w-0 flex-col gap-2.5">
                  <AfterPaint>
                    <OpportunitySections detail={detail} day={day} />
                  </AfterPaint>
                </div>
              </div>
            )}
          </div>
        </div>
      </FieldScope>
    </Arrangement>
  );
}
