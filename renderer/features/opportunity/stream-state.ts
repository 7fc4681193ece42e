import { create } from 'zustand';

export type StreamTab = 'everything' | 'rounds' | 'messages' | 'notes';
/** What is being written above the stream. */
export type Composing = 'note' | 'message' | 'follow_up';

interface StreamView {
  tab: StreamTab;
  composing: Composing;
}

const FIRST: StreamView = { tab: 'everything', composing: 'note' };

/** How the stream of each opportunity is looked at while the window lives: the same in its page and its panel. */
const useViews = create<{ views: Record<string, StreamView> }>(() => ({ views: {} }));

export const useStreamView = (opportunityId: string): StreamView =>
  useViews(({ views }) => views[opportunityId] ?? FIRST);

export function setStreamView(opportunityId: string, change: Partial<StreamView>): void {
  useViews.setState(({ views }) => ({
    views: { ...views, [opportunityId]: { ...(views[opportunityId] ?? FIRST), ...change } },
  }));
}

export const streamView = (opportunityId: string): StreamView => useViews.getState().views[opportunityId] ?? FIRST;
