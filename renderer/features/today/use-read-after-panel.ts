import { useEffect } from 'react';
import { useNavigation } from '../../lib/navigation.ts';
import { todayView } from './store.ts';

/** What is begun and left lies in a draft, which nobody is told of: once a panel has closed, Today looks again. */
export function useReadAfterPanel(): void {
  const isOpen = useNavigation((state) => state.place.panel !== null);
  useEffect(() => {
    if (!isOpen) void todayView.load(null);
  }, [isOpen]);
}
