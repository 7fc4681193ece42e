import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeOutWith, followUpWith, newOpportunity, newRound, personWith } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { DEFAULT_VIEW } from '../../../db/domain/pipeline-view.ts';
import { saveCloseOut } from '../../../db/services/close-out.ts';
import { addFollowUp, settleFollowUps, trashFollowUps } from '../../../db/services/follow-up.ts';
import { addNote, trashOpportunities, updateOpportunity } from '../../../db/services/opportunity.ts';
import { addInteraction, addPerson } from '../../../db/services/person.ts';
import { addTag } from '../../../db/services/tag.ts';
import { addView } from '../../../db/services/saved-view.ts';
import { trashRound } from '../../../db/services/round.ts';
import { search } from '../../../db/services/search.ts';
import { undo } from '../../../db/services/history.ts';

let store: TestStore;
let opportunityId: string;
beforeEach(() => {
  store = newStore();
  opportunityId = newOpportunity(store.services, {
    company: 'Copperstack',
    title: 'Senior Product Manager',
    postingText: 'Our café in Zürich needs warehousing',
  });
});
afterEach(() => store.close());

const find = (text: string, limit = 20) => valueOf(search(store.services, text, limit));
const kinds = (text: string) =>
  find(text)
    .hits.map(({ kind }) => kind)
    .sort();

describe('search', () => {
  it('finds by the beginning of a word, in any case', () => {
    expect(kinds('coppers')).toEqual(['company', 'opportunity']);
    expect(kinds('WAREH')).toEqual(['opportunity']);
  });
  it('finds what is going on at a company by its name', () => {
    expect(find('copperstack').hits.map(({ title, opens }) => [title, opens?.id])).toEqual([
      ['Copperstack', expect.any(String)],
      ['Copperstack · Senior Product Manager', opportunityId],
    ]);
  });
  it('finds with and without diacritics', () => {
    expect(kinds('cafe zurich')).toEqual(['opportunity']);
    expect(kinds('Café Zürich')).toEqual(['opportunity']);
    expect(kinds('Zu\u0308rich')).toEqual(['opportunity']);
  });
  it('mends a mistyped word and says what it searched for', () => {
    const { hits, corrected } = find('coperstack');
    expect(corrected).toBe('copperstack');
    expect(hits.map(({ kind }) => kind)).toEqual(['company', 'opportunity']);
    expect(find('warehuosing').hits).toHaveLength(1);
  });
  it('marks what matched in the snippet', () => {
    const [hit] = find('warehousing').hits;
    expect(hit?.snippet.filter(({ match }) => match).map(({ text }) => text)).toEqual(['warehousing']);
    expect(hit?.title).toBe('Copperstack · Senior Product Manager');
    expect(hit?.opens).toEqual({ kind: 'opportunity', id: opportunityId, target: null });
  });
  it('answers nothing, without a fault, for what is no word or the language of the index', () => {
    for (const text of [
      '',
      '   ',
      '"',
      '*',
      'NOT OR qqq',
      'qqq" OR "qqq',
      '(',
      'title:x',
      '\u0000',
      '💥',
      'NEAR(qqq qqq)',
      '-',
      "'; DROP TABLE note; --",
    ])
      expect(find(text).hits).toEqual([]);
  });
  it('never finds what lies in the trash, and finds it again after undo', () => {
    valueOf(addNote(store.services, { opportunityId, body: 'Ask about flamingos' }));
    valueOf(
      addInteraction(store.services, {
        at: store.clock.now(),
        channel: 'email',
        direction: 'inbound',
        summary: 'They like flamingos',
        personId: null,
        opportunityId,
      }),
    );
    expect(kinds('flamingos')).toEqual(['interaction', 'note']);
    valueOf(trashOpportunities(store.services, [opportunityId]));
    expect(kinds('flamingos')).toEqual([]);
    valueOf(undo(store.services));
    expect(kinds('flamingos')).toEqual(['interaction', 'note']);
  });
  it('never finds a follow-up or a round that lies in the trash', () => {
    const followUp = valueOf(addFollowUp(store.services, followUpWith({ subject: 'Pelican papers', opportunityId })))
      .value.id;
    const round = newRound(store.services, opportunityId, { place: 'Pelican House' });
    expect(kinds('pelican')).toEqual(['follow_up', 'round']);
    valueOf(trashFollowUps(store.services, [followUp]));
    expect(kinds('pelican')).toEqual(['round']);
    valueOf(trashRound(store.services, round));
    expect(kinds('pelican')).toEqual([]);
  });
  it('gives at most as many as asked for, the best first: a title before a text', () => {
    for (let index = 0; index < 30; index += 1)
      newOpportunity(store.services, { company: 'Other', title: `Role ${index}`, postingText: 'We sell lighthouses' });
    newOpportunity(store.services, { company: 'Other', title: 'Lighthouse keeper' });
    const { hits } = find('lighthouse', 5);
    expect(hits).toHaveLength(5);
    expect(hits[0]?.title).toBe('Other · Lighthouse keeper');
  });

  it('mends one of several words, swaps and two mistakes in a long one, and leaves short words as they are', () => {
    expect(find('zurich warehuosing').corrected).toBe('zurich warehousing');
    expect(find('prodcut manager').corrected).toBe('product manager');
    expect(find('warrehousimg').corrected).toBe('warehousing');
    expect(find('wraehuosing').corrected).toBe('warehousing');
    expect(find('prodctu').hits).toEqual([]);
    expect(find('oru')).toEqual({ hits: [], corrected: null });
    expect(find('warehousing zzzzzzzz')).toEqual({ hits: [], corrected: null });
  });
  it('mends a word that is known elsewhere when nothing has it beside the others', () => {
    valueOf(addNote(store.services, { opportunityId, body: 'The seniority of the band' }));
    valueOf(addNote(store.services, { opportunityId, body: 'A brand we know from Lisbon' }));
    expect(find('band lisbon')).toMatchObject({ corrected: 'brand lisbon', hits: [{ kind: 'note' }] });
    expect(find('band').corrected).toBeNull();
  });
  it('finds a text by a word of its own and the name of its company or person', () => {
    const name = 'Dana Whitfield';
    const person = valueOf(addPerson(store.services, personWith({ name }))).value.id;
    valueOf(
      addInteraction(store.services, {
        at: store.clock.now(),
        channel: 'email',
        direction: 'inbound',
        summary: 'They like flamingos',
        personId: person,
        opportunityId,
      }),
    );
    newOpportunity(store.services, { company: 'Other', title: 'Role', postingText: 'No flamingos' });
    expect(find('flamingos').hits).toHaveLength(2);
    for (const text of ['copperstack flamingos', 'flamingos copper', 'dana whitfield flamingos', 'whitfeild flamingo'])
      expect(find(text).hits.map(({ kind }) => kind)).toEqual(['interaction']);
  });
  it('finds German words however they are written', () => {
    for (const body of ['Hauptstraße in Köln', 'Herr Mueller rief an', 'Frau Müller schrieb'])
      valueOf(addNote(store.services, { opportunityId, body }));
    expect(find('hauptstrasse').hits).toHaveLength(1);
    expect(find('Koeln').hits).toHaveLength(1);
    expect(find('Müller').hits).toHaveLength(2);
    expect(find('mueller').hits).toHaveLength(2);
  });
  it('puts whole words before beginnings, what is open before what is closed, and the recent before the old', () => {
    const add = (title: string) => newOpportunity(store.services, { company: 'Other', title });
    const beginning = add('Falconry keeper');
    store.clock.advance({ days: 200 });
    const closed = add('Falcon keeper A');
    const open = add('Falcon keeper B');
    store.clock.advance({ days: 200 });
    const recent = add('Falcon keeper C');
    valueOf(saveCloseOut(store.services, closeOutWith(closed, { outcome: 'rejected' })));
    expect(find('falcon').hits.map(({ refId }) => refId)).toEqual([recent, open, closed, beginning]);
  });
  it('shows the same sentence of several roles with one name once', () => {
    for (let index = 0; index < 3; index += 1)
      newOpportunity(store.services, { company: 'Twice', title: 'Same', postingText: 'We sell periscopes' });
    expect(find('periscopes').hits).toHaveLength(1);
  });
  it('finds tags, stages, views, levels and profiles, and opens what is meant', () => {
    valueOf(addTag(store.services, { name: 'Dreamjob', colour: 'sky' }));
    valueOf(addView(store.services, { name: 'Hotlist', definition: DEFAULT_VIEW }));
    valueOf(addPerson(store.services, personWith({ name: 'Ann', profileUrl: 'https://example.com/in/annquist' })));
    valueOf(updateOpportunity(store.services, opportunityId, { level: 'Principal' }));
    const openKinds = (text: string) => find(text).hits.map(({ kind, opens }) => [kind, opens?.kind]);
    expect(openKinds('dreamjob')).toEqual([['tag', 'tag']]);
    expect(openKinds('hotlist')).toEqual([['saved_view', 'saved_view']]);
    expect(openKinds('annquist')).toEqual([['person', 'person']]);
    expect(openKinds('principal')).toEqual([['opportunity', 'opportunity']]);
    expect(openKinds('Screen')).toContainEqual(['stage', 'stage']);
    valueOf(undo(store.services));
    expect(find('principal').hits).toEqual([]);
  });
  it('leads to the entry, and to a follow-up only while it is open', () => {
    const note = valueOf(addNote(store.services, { opportunityId, body: 'Ask about flamingos' })).value.id;
    expect(find('flamingos').hits[0]?.opens).toEqual({
      kind: 'opportunity',
      id: opportunityId,
      target: `entry.${note}`,
    });
    const id = valueOf(addFollowUp(store.services, followUpWith({ subject: 'Pelican papers', opportunityId }))).value
      .id;
    expect(find('pelican').hits[0]?.opens).toMatchObject({ kind: 'follow_up', id });
    valueOf(settleFollowUps(store.services, [id], 'done'));
    expect(find('pelican').hits[0]?.opens).toMatchObject({ kind: 'opportunity', id: opportunityId });
  });
});
