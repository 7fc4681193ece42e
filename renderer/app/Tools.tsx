import { Suspense, lazy } from 'react';
import { CalendarCommands } from '../features/calendar/CalendarCommands.tsx';
import { FollowUpShortcut } from '../features/followups/FollowUpShortcut.tsx';
import { PeopleShortcuts } from '../features/people/PeopleShortcuts.tsx';
import { QuickAdd } from '../features/pipeline/QuickAdd.tsx';
import { DebriefShortcut } from '../features/today/DebriefShortcut.tsx';
import { useAfterPaint } from '../lib/use-after-paint.ts';

const FollowUpHost = lazy(async () => ({ default: (await import('../features/followups/index.ts')).FollowUpHost }));
const OfferHost = lazy(async () => ({ default: (await import('../features/offers/index.ts')).OfferHost }));
const ReplyPopover = lazy(async () => ({
  default: (await import('../lib/follow-ups/ReplyPopover.tsx')).ReplyPopover,
}));
const StoryHost = lazy(async () => ({ default: (await import('../lib/stories/StoryHost.tsx')).StoryHost }));
const StageHost = lazy(async () => ({ default: (await import('../lib/stages/StageHost.tsx')).StageHost }));
const ViewCommands = lazy(async () => ({
  default: (await import('../features/pipeline/ViewCommands.tsx')).ViewCommands,
}));
const PeopleHost = lazy(async () => ({ default: (await import('../features/people/index.ts')).PeopleHost }));
const SettingsCommands = lazy(async () => ({
  default: (await import('../features/settings/SettingsCommands.tsx')).SettingsCommands,
}));
const ReportHost = lazy(async () => ({ default: (await import('../lib/trouble/ReportHost.tsx')).ReportHost }));
const NoticeCommands = lazy(async () => ({
  default: (await import('../features/settings/NoticeCommands.tsx')).NoticeCommands,
}));
const BackupHost = lazy(async () => ({
  default: (await import('../features/settings/BackupHost.tsx')).BackupHost,
}));
const CalendarFileNotice = lazy(async () => ({
  default: (await import('../lib/calendar-export/CalendarFileNotice.tsx')).CalendarFileNotice,
}));
const RowsDialog = lazy(async () => ({ default: (await import('../lib/charts/RowsDialog.tsx')).RowsDialog }));
const PaperHost = lazy(async () => ({ default: (await import('../lib/paper/PaperHost.tsx')).PaperHost }));
const InitiativeHost = lazy(async () => ({
  default: (await import('../features/roadmap/index.ts')).InitiativeHost,
}));
const RoadmapHost = lazy(async () => ({ default: (await import('../features/roadmap/index.ts')).RoadmapHost }));
const TransferHost = lazy(async () => ({ default: (await import('../features/transfer/index.ts')).TransferHost }));

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
      <PeopleShortcuts />
      <FollowUpShortcut />
      <CalendarCommands />
      {isPainted && (
        <Suspense fallback={null}>
          <FollowUpHost />
          <ReplyPopover />
          <PeopleHost />
          <RoadmapHost />
          <InitiativeHost />
          <StoryHost />
          <StageHost />
          <OfferHost />
          <ViewCommands />
          <SettingsCommands />
          <CalendarFileNotice />
          <BackupHost />
          <TransferHost />
          <ReportHost />
          <NoticeCommands />
          <RowsDialog />
          <PaperHost />
        </Suspense>
      )}
    </>
  );
}
