import type { StoryView } from '../../../../electron/ipc/contract/story.ts';

/** A complete story, told nowhere. */
export const storyWith = (fields: Partial<StoryView> = {}): StoryView => ({
  id: '0199e9f0-0000-7000-8000-000000000001',
  title: 'The release that could not wait',
  situation: 'Churn rose',
  task: 'Stop it',
  action: 'Cut the scope',
  result: 'They stayed',
  number: '−38 % churn',
  notes: '',
  challenges: [],
  createdAt: 0,
  skills: [],
  told: [],
  ...fields,
});

export const tellingWith = (fields: Partial<StoryView['told'][number]> = {}): StoryView['told'][number] => ({
  roundId: '0199e9f0-0000-7000-8000-0000000000a1',
  opportunityId: '0199e9f0-0000-7000-8000-0000000000b1',
  kind: 'technical',
  startsAt: Date.UTC(2026, 10, 12, 14),
  company: 'Copperstack',
  title: 'Lead PM',
  went: null,
  note: '',
  ...fields,
});
