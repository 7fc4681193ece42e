import type { DraftFacts, TemplateView } from '../../electron/ipc/contract/template.ts';
import { BUILT_IN } from '../../db/domain/template-texts.ts';

/** The templates as the list answers them before anybody changed one. */
export const builtInViews = (): TemplateView[] =>
  BUILT_IN.map((one) => ({ ...one, isBuiltIn: true, isChanged: false }));

/** What is known for a draft; only what a test is about needs to be said. */
export const draftFactsWith = (part: Partial<DraftFacts> = {}): DraftFacts => ({
  values: {
    greeting: 'Hello Ines,',
    company: 'Lumenhealth',
    the_role: 'the Group PM role at Lumenhealth',
    topic: 'Group PM, Lumenhealth',
    about_pain: 'the problem you described: [their problem, in their words]',
    next_step_words: 'What would be a good next step, and by when?',
  },
  remarks: [],
  places: { their_pain: { kind: 'opportunity', id: '0192d3c0-0000-7000-8000-0000000000bb', target: 'brief.pains' } },
  about: {
    opportunityId: '0192d3c0-0000-7000-8000-0000000000bb',
    company: 'Lumenhealth',
    title: 'Group PM',
    personId: '0192d3c0-0000-7000-8000-0000000000aa',
    person: 'Ines Haddad',
  },
  ...part,
});
