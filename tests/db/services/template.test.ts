import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fill, templateFor } from '../../../db/domain/template.ts';
import { BUILT_IN, CLOSING_NOTE, STATUS_CHECK } from '../../../db/domain/template-texts.ts';
import { FOLLOW_UP_KINDS, TEMPLATE_KINDS } from '../../../db/domain/vocabulary.ts';
import { savePain } from '../../../db/services/brief.ts';
import { saveDebrief } from '../../../db/services/debrief.ts';
import { factsOfFollowUp, factsToShow } from '../../../db/services/draft-facts.ts';
import { addFollowUp, listFollowUps, settleFollowUps } from '../../../db/services/follow-up.ts';
import { undo } from '../../../db/services/history.ts';
import { limboFor } from '../../../db/services/limbo.ts';
import { updateOpportunity } from '../../../db/services/opportunity.ts';
import { saveOffer } from '../../../db/services/offer.ts';
import { search } from '../../../db/services/search.ts';
import { addStory, tellStory } from '../../../db/services/story.ts';
import {
  addTemplate,
  listTemplates,
  resetTemplate,
  trashTemplate,
  updateTemplate,
} from '../../../db/services/template.ts';
import { listTrash, restore } from '../../../db/services/trash.ts';
import {
  debriefWith,
  followUpWith,
  interviewerNamed,
  newOpportunity,
  newRound,
  offerWith,
  openFollowUps,
  painHeard,
  personOf,
} from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';

let store: TestStore;
beforeEach(() => {
  store = newStore();
});
afterEach(() => store.close());

const list = () => valueOf(listTemplates(store.services));
const named = (name: string) => {
  const found = list().find((one) => one.name === name);
  if (!found) throw new Error(`No template ${name}`);
  return found;
};
const mine = { kind: 'thank_you', name: 'Thank you, Löwe', subject: 'Danke', body: '{greeting}\n\nxylophone' } as const;

describe('templates', () => {
  it('are there from the start, one or more of every kind', () => {
    expect(list().map(({ id }) => id)).toEqual(expect.arrayContaining(BUILT_IN.map(({ id }) => id)));
    expect([...new Set(list().map(({ kind }) => kind))]).toEqual([...TEMPLATE_KINDS]);
    expect(list().every(({ isBuiltIn, isChanged }) => isBuiltIn && !isChanged)).toBe(true);
  });

  it('can be reworded and reset, each in one step that undo takes back', () => {
    valueOf(updateTemplate(store.services, STATUS_CHECK.id, { body: 'Und? {company}' }));
    expect(named('Status check')).toMatchObject({ body: 'Und? {company}', subject: '{topic}', isChanged: true });
    valueOf(resetTemplate(store.services, STATUS_CHECK.id));
    expect(named('Status check')).toMatchObject({ body: STATUS_CHECK.body, isChanged: false });
    valueOf(undo(store.services));
    expect(named('Status check').body).toBe('Und? {company}');
    valueOf(undo(store.services));
    expect(named('Status check')).toMatchObject({ body: STATUS_CHECK.body, isChanged: false });
    expect(store.changes.at(-1)).toContain('template');
  });

  it('that are saved as they were make no wording and no step', () => {
    expect(valueOf(updateTemplate(store.services, STATUS_CHECK.id, { body: STATUS_CHECK.body })).step).toBeNull();
    expect(valueOf(resetTemplate(store.services, STATUS_CHECK.id)).step).toBeNull();
    expect(named('Status check').isChanged).toBe(false);
  });

  it('of the person stand after those of the app, lie in the trash and come back', () => {
    const { id } = valueOf(addTemplate(store.services, mine)).value;
    expect(
      list()
        .filter(({ kind }) => kind === 'thank_you')
        .map(({ name }) => name),
    ).toEqual(['Thank you', 'Thank you, short', 'Thank you, Löwe']);
    valueOf(trashTemplate(store.services, id));
    expect(list().some((one) => one.id === id)).toBe(false);
    expect(valueOf(listTrash(store.services))).toMatchObject([
      { kind: 'template', id, title: 'Thank you, Löwe', word: 'thank_you' },
    ]);
    expect(updateTemplate(store.services, id, { name: 'x' })).toMatchObject({ error: { code: 'not_found' } });
    valueOf(restore(store.services, [{ kind: 'template', id }]));
    expect(named('Thank you, Löwe')).toMatchObject({ ...mine, isBuiltIn: false });
  });

  it('are found by a word in their text, and open', () => {
    const { id } = valueOf(addTemplate(store.services, mine)).value;
    const hits = () => valueOf(search(store.services, 'xylophone', 20)).hits;
    expect(hits()).toMatchObject([{ kind: 'template', title: 'Thank you, Löwe', opens: { kind: 'template', id } }]);
    valueOf(trashTemplate(store.services, id));
    expect(hits()).toEqual([]);
  });

  it('of the app cannot be thrown away or used for something else, and the person’s own cannot be reset', () => {
    expect(trashTemplate(store.services, STATUS_CHECK.id)).toMatchObject({ error: { code: 'conflict' } });
    expect(updateTemplate(store.services, STATUS_CHECK.id, { kind: 'other' })).toMatchObject({
      error: { code: 'conflict', field: 'kind' },
    });
    const { id } = valueOf(addTemplate(store.services, mine)).value;
    expect(resetTemplate(store.services, id)).toMatchObject({ error: { code: 'conflict' } });
    const gone = '01932d7e-0000-7000-8000-000000000000';
    expect(updateTemplate(store.services, gone, {})).toMatchObject({ error: { code: 'not_found' } });
    expect(trashTemplate(store.services, gone)).toMatchObject({ error: { code: 'not_found' } });
  });

  it('suit every kind of follow-up, and the rule that made it', () => {
    for (const kind of FOLLOW_UP_KINDS) expect(templateFor({ kind, rule: null }, list())?.kind).toBe(kind);
    const ofRule = (rule: Parameters<typeof templateFor>[0]['rule'], kind: Parameters<typeof templateFor>[0]['kind']) =>
      templateFor({ kind, rule }, list())?.name;
    expect(ofRule('round_done_promised', 'status_check')).toBe('The promised day has passed');
    expect(ofRule('applied_silent', 'status_check')).toBe('After applying');
    expect(ofRule('round_missed_by_them', 'status_check')).toBe('New times');
    expect(ofRule('rejected_feedback', 'other')).toBe('Ask for feedback');
  });
});

describe('what a draft knows', () => {
  let opportunityId: string;
  let roundId: string;
  let ines: string;
  beforeEach(() => {
    opportunityId = newOpportunity(store.services, { company: 'Lumenhealth', title: 'Group PM', stage: 'final' });
    roundId = newRound(store.services, opportunityId, {
      kind: 'panel',
      with: [interviewerNamed('Ines Haddad', 'hiring_manager'), interviewerNamed('Oskar Brandt')],
    });
    ines = personOf(store.services, 'Ines Haddad');
  });
  const debriefed = () =>
    valueOf(
      saveDebrief(
        store.services,
        roundId,
        debriefWith({
          pains: [{ ...painHeard('Releases wait for one person', 4), personId: ines }],
          reservations: [{ text: 'Too little data work', answered: false, personId: ines }],
          nextStep: 'A call with the CEO',
          promisedBy: '2026-11-25',
        }),
      ),
    );
  const thanks = () => openFollowUps(store.services).find((one) => one.kind === 'thank_you' && one.personId === ines);
  const facts = () => valueOf(factsOfFollowUp(store.services, thanks()?.id ?? ''));

  it('comes from the brief, the debrief, the round and the offer', () => {
    debriefed();
    const { value: story } = valueOf(
      addStory(store.services, {
        title: 'Releases',
        situation: '',
        task: '',
        action: '',
        result: '',
        number: '−38 % waiting',
        challenges: [],
        skills: [],
      }),
    );
    valueOf(tellStory(store.services, { storyId: story.id, roundId, told: true }));
    valueOf(updateOpportunity(store.services, opportunityId, { appliedOn: '2026-10-05' }));
    valueOf(saveOffer(store.services, offerWith(opportunityId, { answerBy: '2026-12-01' })));
    expect(facts().values).toMatchObject({
      greeting: 'Hello Ines,',
      name: 'Ines Haddad',
      role: 'Group PM',
      company: 'Lumenhealth',
      their_pain: 'Releases wait for one person',
      round_kind: 'panel interview',
      round_date: 'Wednesday 18 November',
      next_step: 'A call with the CEO',
      promised_date: 'Wednesday 25 November',
      doubt: 'Too little data work',
      answer_by: 'Tuesday 1 December',
      applied_on: 'Monday 5 October',
      my_number: '−38 % waiting',
      last_spoke: 'Wednesday 18 November',
    });
    expect(facts().values.my_answer).toBeUndefined();
  });

  it('says where what is missing can be written, and takes it from there', () => {
    const before = valueOf(
      factsOfFollowUp(
        store.services,
        valueOf(
          addFollowUp(store.services, followUpWith({ kind: 'thank_you', opportunityId, personId: ines, roundId })),
        ).value.id,
      ),
    );
    expect(before.values.their_pain).toBeUndefined();
    expect(before.places.their_pain).toEqual({ kind: 'opportunity', id: opportunityId, target: 'brief.pains' });
    debriefed();
    const pain = store.services.store.sqlite.prepare<[], { id: string }>('SELECT id FROM pain').get();
    valueOf(
      savePain(store.services, {
        opportunityId,
        id: pain?.id ?? null,
        text: 'Releases wait',
        severity: 4,
        challenge: 'other',
        answer: 'A release anybody can start',
        personId: ines,
        skillId: null,
      }),
    );
    expect(facts().values).toMatchObject({ their_pain: 'Releases wait', my_answer: 'A release anybody can start.' });
    expect(facts().places.next_step).toEqual({ kind: 'debrief', roundId });
  });

  it('is nothing but a greeting for a follow-up about nobody and nothing', () => {
    const { id } = valueOf(addFollowUp(store.services, followUpWith())).value;
    const { values, places, about } = valueOf(factsOfFollowUp(store.services, id));
    expect(values).toMatchObject({ greeting: 'Hello,', the_role: 'the role', topic: 'Our conversation' });
    expect([values.name, values.company, places]).toEqual([undefined, undefined, {}]);
    expect(about).toEqual({ opportunityId: null, company: null, title: null, personId: null, person: null });
    expect(factsOfFollowUp(store.services, opportunityId)).toMatchObject({ error: { code: 'not_found' } });
  });

  it('shows templates with the opportunity that knows most, or the one that is chosen', () => {
    debriefed();
    const other = newOpportunity(store.services, { company: 'Northwind', title: 'PM' });
    expect(valueOf(factsToShow(store.services, null)).about).toMatchObject({
      company: 'Lumenhealth',
      person: 'Ines Haddad',
    });
    expect(valueOf(factsToShow(store.services, other)).about).toMatchObject({ company: 'Northwind', person: null });
  });

  it('makes the notes of limbo from the same template, in the person’s wording', () => {
    debriefed();
    const note = () => valueOf(limboFor(store.services, opportunityId)).unclosed[0]?.note;
    expect(note()?.body).toContain('“Releases wait for one person”');
    valueOf(updateTemplate(store.services, CLOSING_NOTE.id, { body: 'Dear {first_name}, {nmae}' }));
    expect(note()).toMatchObject({ body: 'Dear Ines, {nmae}', missing: [] });
  });

  it('is logged as it was written once it is done, and by its subject where nothing was written', () => {
    const said = () =>
      store.services.store.sqlite
        .prepare<[], string>('SELECT summary FROM interaction ORDER BY created_at DESC, id DESC')
        .pluck()
        .get();
    const add = (fields: Parameters<typeof followUpWith>[0]) =>
      valueOf(addFollowUp(store.services, followUpWith({ kind: 'thank_you', personId: ines, ...fields }))).value.id;
    valueOf(settleFollowUps(store.services, [add({ subject: 'Danke', draft: 'Grüße,\n\nIch' })], 'done'));
    expect(said()).toBe('Danke\n\nGrüße,\n\nIch');
    store.clock.advance({ minutes: 1 });
    valueOf(settleFollowUps(store.services, [add({ subject: 'Danke' })], 'done'));
    expect(said()).toBe('Danke');
    store.clock.advance({ minutes: 1 });
    valueOf(settleFollowUps(store.services, [add({ draft: 'What I meant to say', channel: 'call' })], 'done'));
    expect(said()).toBe('Thanked them');
  });
});

describe('the sample', () => {
  it('fills every template for every follow-up without a word the app does not know', () => {
    const sample = newStore({ sample: { opportunities: null } });
    try {
      const templates = valueOf(listTemplates(sample.services));
      const { open } = valueOf(listFollowUps(sample.services));
      expect(open.length).toBeGreaterThan(5);
      let whole = 0;
      for (const followUp of open) {
        const { values } = valueOf(factsOfFollowUp(sample.services, followUp.id));
        for (const template of templates) {
          const filled = fill(template, values);
          expect(filled.unknown).toEqual([]);
          expect(`${filled.subject}\n${filled.body}`).not.toMatch(/undefined|null|[{}]|\n{3}/);
          if (filled.missing.length === 0) whole += 1;
        }
        const proposed = templateFor(followUp, templates);
        expect(proposed && fill(proposed, values).body).toMatch(/^Hello[ ,]/);
      }
      expect(whole).toBeGreaterThan(open.length);
    } finally {
      sample.close();
    }
  });
});
