import { afterEach, beforeEach, expect, test } from 'vitest';
import { foldName } from '../../db/domain/same-name.ts';
import { companyNamed } from '../../db/repositories/opportunity.ts';
import { newOpportunity } from '../support/builders.ts';
import { type TestStore, newStore } from '../support/store.ts';

let store: TestStore;
beforeEach(() => {
  store = newStore();
});
afterEach(() => store.close());

test('names are the same in any case of any alphabet, and with the accent as a sign of its own', () => {
  for (const [one, other] of [
    ['Élan', 'élan'],
    ['Élan', 'E\u0301lan'],
    ['МИР', 'мир'],
    [' Acme  Labs ', 'acme labs'],
  ] as const)
    expect(foldName(one)).toBe(foldName(other));
  expect(foldName('Élan')).not.toBe(foldName('Elan'));
});

test('the store finds a company by its name in another case', () => {
  newOpportunity(store.services, { company: 'Élan Studio' });
  expect(companyNamed(store.services.store, 'éLAN studio')).toBeDefined();
  expect(companyNamed(store.services.store, 'Elan Studio')).toBeUndefined();
});
