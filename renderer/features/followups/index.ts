export { FollowUpHost } from './FollowUpHost.tsx';
export { FollowUpsScreen } from './FollowUpsScreen.tsx';
