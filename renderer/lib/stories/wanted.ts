import { create } from 'zustand';
import { navigate } from '../navigation.ts';

/** The story that something elsewhere leads to, until the screen has shown it. */
export const useWantedStory = create<{ id: string | null }>(() => ({ id: null }));

/** Opens the stories with this one chosen. */
export function showStory(id: string): void {
  useWantedStory.setState({ id });
  navigate.go({ screen: 'stories' });
}
