export { DebriefShortcut } from './DebriefShortcut.tsx';
export { TodayScreen } from './TodayScreen.tsx';
