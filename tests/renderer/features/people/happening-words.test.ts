import { expect, test } from 'vitest';
import type { Happening } from '../../../../electron/ipc/contract/happening.ts';
import { figuresOf, placeOf, titleOf } from '../../../../renderer/features/people/happening-words.ts';
import { byCompany } from '../../../../renderer/features/people/roles.ts';

const about = {
  id: '1',
  at: 0,
  opportunityId: 'o',
  title: 'Group PM',
  companyId: 'c',
  company: 'Acme',
  personId: 'p',
  person: 'Dana Kim',
};
const round: Happening = {
  ...about,
  is: 'round',
  roundId: 'r',
  kind: 'technical',
  status: 'done',
  rating: 4,
  checks: ['said_want_it', 'next_step'],
  text: '',
};

test('a line says whose it is where that is not clear from the page', () => {
  const joined: Happening = { ...about, is: 'joined', role: 'recruiter' };
  expect([titleOf(joined, 'person'), placeOf(joined, 'person')]).toEqual(['Joined as recruiter', 'Acme, Group PM']);
  expect([titleOf(joined, 'company'), placeOf(joined, 'company')]).toEqual([
    'Dana Kim joined as recruiter',
    'Group PM',
  ]);
});

test('a round counts the checks a person gave, and only on their page', () => {
  expect(figuresOf(round, 'person')).toEqual(['went 4 of 5', '2 of 5 checks won']);
  expect(figuresOf(round, 'company')).toEqual(['went 4 of 5']);
  expect(figuresOf({ ...round, status: 'scheduled', rating: null, checks: [] }, 'person')).toEqual([]);
  expect(titleOf({ ...round, status: 'cancelled' }, 'person')).toMatch(/, cancelled$/);
});

test('a follow-up is named by what was done', () => {
  const done: Happening = { ...about, is: 'follow_up', kind: 'thank_you', state: 'done' };
  expect(titleOf(done, 'person')).toBe('Done: Thank Dana Kim');
  expect(titleOf({ ...done, state: 'skipped' }, 'person')).toBe('Skipped: Thank Dana Kim');
});

test('roles are gathered by company and opportunity, several on one', () => {
  const on = (companyId: string, opportunityId: string, role: 'recruiter' | 'referrer') => ({
    participationId: `${opportunityId} ${role}`,
    companyId,
    company: companyId,
    opportunityId,
    title: 'PM',
    stageKind: 'lead' as const,
    outcome: null,
    role,
  });
  const companies = byCompany([
    on('Acme', '1', 'recruiter'),
    on('Globex', '2', 'recruiter'),
    on('Acme', '1', 'referrer'),
    on('Acme', '3', 'recruiter'),
  ]);
  expect(
    companies.map(({ company, opportunities }) => [company, ...opportunities.map(({ roles }) => roles.length)]),
  ).toEqual([
    ['Acme', 2, 1],
    ['Globex', 1],
  ]);
});
