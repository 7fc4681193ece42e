export { StoriesScreen } from './StoriesScreen.tsx';
