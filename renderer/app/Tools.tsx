import { Suspense, lazy } from 'react';
import { useAfterPaint } from '../lib/use-after-paint.ts';

const QuickAdd = lazy(async () => ({ default: (await import('../features/pipeline/index.ts')).QuickAdd }));
const FollowUpHost = lazy(async () => ({ default: (await import('../features/followups/index.ts')).FollowUpHost }));
const RoadmapHost = lazy(async () => ({ default: (await import('../features/roadmap/index.ts')).RoadmapHost }));
const DebriefShortcut = lazy(async () => ({ default: (await import('../features/today/index.ts')).DebriefShortcut }));

/** What features offer everywhere: their commands, and the dialogs these open. They join once the first screen is drawn. */
export function Tools() {
  if (!useAfterPaint()) return null;
  return (
    <Suspense fallback={null}>
      <QuickAdd />
      <FollowUpHost />
      <RoadmapHost />
      <DebriefShortcut />
    </Suspense>
  );
}
