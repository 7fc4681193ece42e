export { RoadmapHost } from './RoadmapHost.tsx';
export { RoadmapScreen } from './RoadmapScreen.tsx';
