export { DebriefPanel } from './DebriefPanel.tsx';
