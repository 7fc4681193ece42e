import { expect, test } from 'vitest';
import { cardName } from '../../../../renderer/features/pipeline/card-name.ts';
import { card } from './cards.ts';

test('a card is called by its company and role, and by nothing that is not there', () => {
  expect(cardName(card('a', 'lead', { company: 'Acme', closes: [] }))).toBe('Acme, Senior PM');
});

test('it says who is still open, and that it is in limbo', () => {
  const closes: ('open' | 'closed')[] = ['closed', 'open', 'open'];
  const unclosed = ['Ines Haddad', 'the CTO'];
  expect(cardName(card('a', 'final', { company: 'Acme', closes, unclosed, isInLimbo: true }))).toBe(
    'Acme, Senior PM, 1 of 3 closed, still open: Ines Haddad and the CTO, in limbo',
  );
});
