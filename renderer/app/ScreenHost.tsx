import { Suspense } from 'react';
import { useNavigation } from '../lib/navigation.ts';
import {
  CompaniesScreen,
  FollowUpsScreen,
  ImportScreen,
  PeopleScreen,
  RoadmapScreen,
  SettingsScreen,
  PipelineScreen,
  TodayScreen,
} from './lazy.tsx';

/** The screen the person is on. */
export function ScreenHost() {
  return (
    <Suspense fallback={null}>
      <Current />
    </Suspense>
  );
}

function Current() {
  const screen = useNavigation((state) => state.place.screen);
  const skillId = useNavigation((state) => state.place.skillId);
  switch (screen) {
    case 'today':
      return <TodayScreen />;
    case 'pipeline':
      return <PipelineScreen />;
    case 'followups':
      return <FollowUpsScreen />;
    case 'people':
      return <PeopleScreen />;
    case 'companies':
      return <CompaniesScreen />;
    case 'roadmap':
      return skillId === undefined ? <RoadmapScreen /> : <RoadmapScreen skillId={skillId} />;
    case 'settings':
      return <SettingsScreen />;
    case 'import':
      return <ImportScreen />;
  }
}
