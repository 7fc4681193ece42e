import { Suspense, lazy } from 'react';

/** Screens that are not the first one: read when they are first opened, so that the first paint does not wait. */
export const FollowUpsScreen = lazy(async () => ({
  default: (await import('../features/followups/index.ts')).FollowUpsScreen,
}));
export const PeopleScreen = lazy(async () => ({ default: (await import('../features/people/index.ts')).PeopleScreen }));
export const CompaniesScreen = lazy(async () => ({
  default: (await import('../features/people/index.ts')).CompaniesScreen,
}));
export const RoadmapScreen = lazy(async () => ({
  default: (await import('../features/roadmap/index.ts')).RoadmapScreen,
}));
export const SettingsScreen = lazy(async () => ({
  default: (await import('../features/settings/index.ts')).SettingsScreen,
}));
export const ImportScreen = lazy(async () => ({ default: (await import('../features/import/index.ts')).ImportScreen }));
export const OpportunityPanel = lazy(async () => ({
  default: (await import('../features/opportunity/index.ts')).OpportunityPanel,
}));
export const DebriefPanel = lazy(async () => ({
  default: (await import('../features/debrief/index.ts')).DebriefPanel,
}));
export const CloseOutPanel = lazy(async () => ({
  default: (await import('../features/closeout/index.ts')).CloseOutPanel,
}));
export const PersonPanel = lazy(async () => ({ default: (await import('../features/people/index.ts')).PersonPanel }));
export const CompanyPanel = lazy(async () => ({ default: (await import('../features/people/index.ts')).CompanyPanel }));
const RoadmapHost = lazy(async () => ({ default: (await import('../features/roadmap/index.ts')).RoadmapHost }));

/** The roadmap's own commands, offered everywhere; nothing is drawn until one is used. */
export function RoadmapTools() {
  return (
    <Suspense fallback={null}>
      <RoadmapHost />
    </Suspense>
  );
}
