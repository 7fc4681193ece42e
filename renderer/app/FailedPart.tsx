import { Suspense, lazy } from 'react';
import { Button } from '../components/index.ts';
import { navigate } from '../lib/navigation.ts';
import { openReport } from '../lib/trouble/report.ts';

const ReportHost = lazy(async () => ({ default: (await import('../lib/trouble/ReportHost.tsx')).ReportHost }));

interface FailedPartProps {
  what: string;
  isWhole: boolean;
  onAgain: () => void;
}

/** Says what could not be drawn and offers the ways on. */
export function FailedPart({ what, isWhole, onAgain }: FailedPartProps) {
  return (
    <div
      role="alert"
      className="flex h-full min-w-80 flex-1 flex-col items-center justify-center gap-3 p-8 text-center"
    >
      <p className="max-w-120 text-base text-ink">
        {what} could not be drawn. Everything you saved, and what you were typing, is still in the store.
      </p>
      <div className="flex flex-wrap justify-center gap-2">
        <Button variant="primary" onPress={onAgain}>
          Try again
        </Button>
        {!isWhole && <Button onPress={() => navigate.go({ screen: 'today' })}>Go to Today</Button>}
        <Button onPress={() => void openReport()}>Report a problem</Button>
      </div>
      {isWhole && (
        <Suspense fallback={null}>
          <ReportHost />
        </Suspense>
      )}
    </div>
  );
}
