export { InitiativeHost } from './initiatives/InitiativeHost.tsx';
export { RoadmapHost } from './RoadmapHost.tsx';
export { RoadmapScreen } from './RoadmapScreen.tsx';
export { SkillPanel } from './skills/SkillPanel.tsx';
