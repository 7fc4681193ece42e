import { lazy } from 'react';

/** Every screen and panel is read when it is first opened, so that the first paint waits for one screen only. */
export const TodayScreen = lazy(async () => ({ default: (await import('../features/today/index.ts')).TodayScreen }));
export const PipelineScreen = lazy(async () => {
  const pipeline = await import('../features/pipeline/index.ts');
  pipeline.readBoardAhead();
  return { default: pipeline.PipelineScreen };
});
export const FollowUpsScreen = lazy(async () => ({
  default: (await import('../features/followups/index.ts')).FollowUpsScreen,
}));
export const CalendarScreen = lazy(async () => ({
  default: (await import('../features/calendar/index.ts')).CalendarScreen,
}));
export const PeopleScreen = lazy(async () => ({ default: (await import('../features/people/index.ts')).PeopleScreen }));
export const CompaniesScreen = lazy(async () => ({
  default: (await import('../features/people/index.ts')).CompaniesScreen,
}));
export const RoadmapScreen = lazy(async () => ({
  default: (await import('../features/roadmap/index.ts')).RoadmapScreen,
}));
export const SkillPanel = lazy(async () => ({ default: (await import('../features/roadmap/index.ts')).SkillPanel }));
export const StoriesScreen = lazy(async () => ({
  default: (await import('../features/stories/index.ts')).StoriesScreen,
}));
export const MaterialsScreen = lazy(async () => ({
  default: (await import('../features/materials/index.ts')).MaterialsScreen,
}));
export const InsightsScreen = lazy(async () => ({
  default: (await import('../features/insights/index.ts')).InsightsScreen,
}));
export const ReviewScreen = lazy(async () => ({ default: (await import('../features/review/index.ts')).ReviewScreen }));
export const SettingsScreen = lazy(async () => ({
  default: (await import('../features/settings/index.ts')).SettingsScreen,
}));
export const OffersScreen = lazy(async () => ({ default: (await import('../features/offers/index.ts')).OffersScreen }));
export const TrashScreen = lazy(async () => ({ default: (await import('../features/trash/index.ts')).TrashScreen }));
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
export const OpportunityPage = lazy(async () => ({
  default: (await import('../features/opportunity/index.ts')).OpportunityPage,
}));
export const SheetPage = lazy(async () => ({ default: (await import('../features/sheet/index.ts')).SheetPage }));
export const PersonPage = lazy(async () => ({ default: (await import('../features/people/index.ts')).PersonPage }));
export const CompanyPage = lazy(async () => ({ default: (await import('../features/people/index.ts')).CompanyPage }));
