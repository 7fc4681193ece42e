import { create } from 'zustand';
import { navigate } from '../navigation.ts';

/** The follow-up that something elsewhere leads to, until the list has shown it. */
export const useWantedFollowUp = create<{ id: string | null }>(() => ({ id: null }));

/** Opens the follow-ups with this one chosen. */
export function openFollowUp(id: string): void {
  useWantedFollowUp.setState({ id });
  navigate.go({ screen: 'followups' });
}
