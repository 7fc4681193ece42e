import { create } from 'zustand';

export const SCREENS = [
  'today',
  'pipeline',
  'offers',
  'followups',
  'calendar',
  'people',
  'companies',
  'roadmap',
  'stories',
  'materials',
  'insights',
  'review',
  'settings',
  'import',
  'trash',
] as const;
export type Screen = (typeof SCREENS)[number];

/** What the panel beside the view shows. */
export type PanelPlace =
  | { kind: 'opportunity'; id: string }
  | { kind: 'person'; id: string }
  | { kind: 'company'; id: string }
  | { kind: 'skill'; id: string }
  | { kind: 'debrief'; roundId: string }
  | { kind: 'close_out'; opportunityId: string; outcome?: 'accepted' | 'declined' | 'ghosted' };

/** What the main view shows whole, in place of the screen it was opened from. */
export type PagePlace =
  | { kind: 'opportunity' | 'person' | 'company'; id: string }
  /** The sheet of a round, or of an opportunity and its next round. */
  | { kind: 'sheet'; id: string };

/** What the roadmap shows beside its lanes. */
export const ROADMAP_VIEWS = ['gaps', 'strengths', 'unasked', 'what_if', 'plan', 'effort'] as const;
export type RoadmapPart = (typeof ROADMAP_VIEWS)[number];

/** A place in the app: a screen, the page opened from it, and the panel beside it. */
export type Place = { screen: Screen; panel: PanelPlace | null; skillId?: string; page?: PagePlace };

type Navigation = {
  place: Place;
  back: Place[];
  forward: Place[];
  /** Goes to a screen; the panel closes unless one is named. */
  go(place: { screen: Screen; panel?: PanelPlace | null; skillId?: string }): void;
  /** Shows one thing whole in the main view; the panel closes, and *Back* returns to the screen. */
  openPage(page: PagePlace): void;
  /** Back to the screen the page was opened from. */
  closePage(): void;
  /** Opens the panel beside what is shown. */
  openPanel(panel: PanelPlace): void;
  closePanel(): void;
  goBack(): void;
  goForward(): void;
};

const MOST_PLACES = 100;

export const useNavigation = create<Navigation>((set) => {
  const to = (place: Place) =>
    set((state) => ({ place, back: [...state.back, state.place].slice(-MOST_PLACES), forward: [] }));
  return {
    place: { screen: 'today', panel: null },
    back: [],
    forward: [],
    go: ({ screen, panel = null, skillId }) => to(skillId ? { screen, panel, skillId } : { screen, panel }),
    openPage: (page) =>
      set((state) => ({
        place: { screen: state.place.screen, panel: null, page },
        back: [...state.back, state.place].slice(-MOST_PLACES),
        forward: [],
      })),
    closePage: () =>
      set((state) =>
        state.place.page === undefined
          ? state
          : {
              place: { screen: state.place.screen, panel: null },
              back: [...state.back, state.place].slice(-MOST_PLACES),
              forward: [],
            },
      ),
    openPanel: (panel) =>
      set((state) => ({ place: { ...state.place, panel }, back: [...state.back, state.place], forward: [] })),
    closePanel: () =>
      set((state) =>
        state.place.panel === null
          ? state
          : { place: { ...state.place, panel: null }, back: [...state.back, state.place], forward: [] },
      ),
    goBack: () =>
      set((state) => {
        const place = state.back.at(-1);
        return place ? { place, back: state.back.slice(0, -1), forward: [state.place, ...state.forward] } : state;
      }),
    goForward: () =>
      set((state) => {
        const place = state.forward[0];
        return place ? { place, forward: state.forward.slice(1), back: [...state.back, state.place] } : state;
      }),
  };
});

export const navigate = {
  go: (place: Parameters<Navigation['go']>[0]) => useNavigation.getState().go(place),
  openPage: (page: PagePlace) => useNavigation.getState().openPage(page),
  closePage: () => useNavigation.getState().closePage(),
  openPanel: (panel: PanelPlace) => useNavigation.getState().openPanel(panel),
  closePanel: () => useNavigation.getState().closePanel(),
};
