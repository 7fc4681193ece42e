import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followUpWith, newOpportunity, newRound } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { addFollowUp, trashFollowUps } from '../../../db/services/follow-up.ts';
import { addNote, trashOpportunities } from '../../../db/services/opportunity.ts';
import { addInteraction } from '../../../db/services/person.ts';
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
    expect(hit?.opens).toEqual({ kind: 'opportunity', id: opportunityId });
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
});
