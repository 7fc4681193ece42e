import { Suspense } from 'react';
import { type PagePlace, useNavigation } from '../lib/navigation.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import {
  CalendarScreen,
  CompaniesScreen,
  CompanyPage,
  FollowUpsScreen,
  ImportScreen,
  OffersScreen,
  OpportunityPage,
  PeopleScreen,
  PersonPage,
  RoadmapScreen,
  SettingsScreen,
  SheetPage,
  PipelineScreen,
  StoriesScreen,
  MaterialsScreen,
  InsightsScreen,
  ReviewScreen,
  TodayScreen,
  TrashScreen,
} from './lazy.tsx';

/** The screen the person is on, or the page opened from it. */
export function ScreenHost() {
  const page = useNavigation((state) => state.place.page);
  const screen = useNavigation((state) => state.place.screen);
  const isPage = page !== undefined;
  // Another place is another try: what failed there says nothing about it.
  return (
    <ErrorBoundary key={isPage ? `${page.kind} ${page.id}` : screen} what={isPage ? 'This page' : 'This screen'}>
      <Suspense fallback={null}>{isPage ? <CurrentPage page={page} /> : <Current />}</Suspense>
    </ErrorBoundary>
  );
}

function CurrentPage({ page }: { page: PagePlace }) {
  switch (page.kind) {
    case 'opportunity':
      return <OpportunityPage key={page.id} id={page.id} />;
    case 'person':
      return <PersonPage key={page.id} id={page.id} />;
    case 'company':
      return <CompanyPage key={page.id} id={page.id} />;
    case 'sheet':
      return <SheetPage key={page.id} id={page.id} />;
  }
}

function Current() {
  const screen = useNavigation((state) => state.place.screen);
  const skillId = useNavigation((state) => state.place.skillId);
  switch (screen) {
    case 'today':
      return <TodayScreen />;
    case 'pipeline':
      return <PipelineScreen />;
    case 'offers':
      return <OffersScreen />;
    case 'followups':
      return <FollowUpsScreen />;
    case 'calendar':
      return <CalendarScreen />;
    case 'people':
      return <PeopleScreen />;
    case 'companies':
      return <CompaniesScreen />;
    case 'roadmap':
      return skillId === undefined ? <RoadmapScreen /> : <RoadmapScreen skillId={skillId} />;
    case 'stories':
      return <StoriesScreen />;
    case 'materials':
      return <MaterialsScreen />;
    case 'insights':
      return <InsightsScreen />;
    case 'review':
      return <ReviewScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'import':
      return <ImportScreen />;
    case 'trash':
      return <TrashScreen />;
  }
}
