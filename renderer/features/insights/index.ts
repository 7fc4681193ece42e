export { InsightsScreen } from './InsightsScreen.tsx';
