/** What the ranking is made of: a change of any of these may move it. */
export const RANKED_FROM = ['skill', 'evidence', 'opportunity', 'stage', 'close_out', 'setting', 'initiative'] as const;
