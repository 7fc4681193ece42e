import { Suspense, lazy } from 'react';
import { QuickAdd } from '../features/pipeline/QuickAdd.tsx';
import { DebriefShortcut } from '../features/today/DebriefShortcut.tsx';
import { useAfterPaint } from '../lib/use-after-paint.ts';

const FollowUpHost = lazy(async () => ({ default: (await import('../features/followups/index.ts')).FollowUpHost }));
const RoadmapHost = lazy(async () => ({ default: (await import('../features/roadmap/index.ts')).RoadmapHost }));

/**
 * What features offer everywhere: their commands, and the dialogs these open. What has a key of its own is there from the
 * first picture, so that no key is lost; what only the palette offers joins after it.
 */
export function Tools() {
  const isPainted = useAfterPaint();
  return (
    <>
      <QuickAdd />
      <DebriefShortcut />
      {isPainted && (
        <Suspense fallback={null}>
          <FollowUpHost />
          <RoadmapHost />
        </Suspense>
      )}
    </>
  );
}
