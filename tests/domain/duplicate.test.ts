import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duplicateCompanies, duplicatePeople, pairKey } from '../../db/domain/duplicate.ts';

const someone = (id: string, name: string, fields: { email?: string; companyId?: string | null } = {}) => ({
  id,
  name,
  email: '',
  companyId: 'acme',
  ...fields,
});
const reasonOf = (a: ReturnType<typeof someone>, b: ReturnType<typeof someone>) =>
  duplicatePeople([a, b])[0]?.reason ?? null;
const named = (a: string, b: string) => reasonOf(someone('1', a), someone('2', b));

describe('people who look the same', () => {
  it('share a mail address, however it is written', () => {
    expect(
      reasonOf(
        someone('1', 'Ines', { email: 'Ines@Acme.com ', companyId: 'acme' }),
        someone('2', 'I. H.', { email: 'ines@acme.com', companyId: null }),
      ),
    ).toBe('email');
  });
  it.each([
    ['Ines Haddad', 'ines haddad'],
    ['Ines Haddad', 'Haddad, Ines'],
    ['José Núñez', 'Jose Nunez'],
    ['the CTO', 'The CTO'],
  ])('%s and %s are one name at one company', (a, b) => expect(named(a, b)).toBe('name'));
  it.each([
    ['Ines Haddad', 'I. Haddad'],
    ['Ines Haddad', 'Ines Maria Haddad'],
    ['Ines Haddad', 'Ines Hadad'],
    ['Ines Haddad', 'Inés Haddadd'],
  ])('%s and %s are similar there', (a, b) => expect(named(a, b)).toBe('similar_name'));
  it.each([
    ['Ines Haddad', 'Ines Brandt'],
    ['Ana Haddad', 'Ada Haddad'],
    ['the CTO', 'the CEO'],
    ['Ines', 'Oskar'],
    ['Hiring manager', 'Manager of hiring team'],
  ])('%s and %s are two', (a, b) => expect(named(a, b)).toBeNull());
  it('a full name is enough where one has no company, a first name is not, and two companies are two people', () => {
    const nowhere = { companyId: null };
    expect(reasonOf(someone('1', 'Ines Haddad'), someone('2', 'Ines Haddad', nowhere))).toBe('name');
    expect(reasonOf(someone('1', 'Ines'), someone('2', 'Ines', nowhere))).toBeNull();
    expect(reasonOf(someone('1', 'the CTO'), someone('2', 'the CTO', nowhere))).toBeNull();
    expect(reasonOf(someone('1', 'Ines Haddad'), someone('2', 'Ines Haddad', { companyId: 'globex' }))).toBeNull();
  });
  it('said not to be the same are no pair any more, whichever came first', () => {
    const people = [someone('2', 'Ines Haddad'), someone('1', 'Ines Haddad')];
    expect(duplicatePeople(people)).toEqual([{ aId: '1', bId: '2', reason: 'name' }]);
    expect(duplicatePeople(people, new Set([pairKey('2', '1')]))).toEqual([]);
  });
  it('are the same pairs in any order, each once, and never somebody with themselves', () => {
    const name = fc.constantFrom('Ines Haddad', 'I. Haddad', 'Haddad Ines', 'Oskar Brandt', 'the CTO', '', '?', 'Ines');
    const one = fc.record({
      name,
      email: fc.constantFrom('', 'a@b.c'),
      companyId: fc.constantFrom(null, 'acme', 'globex'),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 10 }), (list) => {
        const people = list.map((fields, index) => ({ id: String(index), ...fields }));
        const pairs = duplicatePeople(people);
        expect(duplicatePeople(people.toReversed())).toEqual(pairs);
        expect(new Set(pairs.map(({ aId, bId }) => pairKey(aId, bId))).size).toBe(pairs.length);
        for (const { aId, bId } of pairs) expect(aId < bId).toBe(true);
      }),
    );
  });
  it('are found among thousands without comparing each with each', () => {
    let looks = 0;
    const people = [
      ...Array.from({ length: 5000 }, (_, index) => someone(`p${index}`, `Person ${index} Of${index}`)),
      someone('x', 'Person 7 Of7'),
    ].map(
      (person) =>
        new Proxy(person, {
          get: (target, key, self) => {
            looks += 1;
            return Reflect.get(target, key, self) as unknown;
          },
        }),
    );
    expect(duplicatePeople(people)).toHaveLength(1);
    // Comparing everybody with everybody would look 25 million times.
    expect(looks).toBeLessThan(people.length * 50);
  });
});

describe('companies that look the same', () => {
  it.each([
    ['Acme', 'ACME GmbH'],
    ['Acme, Inc.', 'Acme Ltd'],
    ['Banco Azul S.A.', 'banco azul'],
  ])('%s and %s', (a, b) => {
    expect(
      duplicateCompanies([
        { id: '1', name: a },
        { id: '2', name: b },
      ]),
    ).toEqual([{ aId: '1', bId: '2', reason: 'name' }]);
  });
  it('are not those of other names', () => {
    expect(
      duplicateCompanies([
        { id: '1', name: 'Acme' },
        { id: '2', name: 'Acme Labs' },
      ]),
    ).toEqual([]);
  });
});
