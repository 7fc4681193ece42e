import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  conflictsOf,
  joinTexts,
  keepsKey,
  leftOver,
  PERSON_MERGE_FIELDS,
  ruleKeyAfterMerge,
  takenFields,
} from '../../db/domain/merge.ts';
import { FOLLOW_UP_STATES, PERSON_KINDS } from '../../db/domain/vocabulary.ts';
import { personWith } from '../support/builders.ts';

const fields = (kept: Parameters<typeof personWith>[0], merged: Parameters<typeof personWith>[0]) =>
  [PERSON_MERGE_FIELDS, personWith(kept), personWith(merged)] as const;

describe('what two entries say as one', () => {
  it('asks only where both say something else', () => {
    expect(conflictsOf(...fields({ email: 'a@b.c', phone: '1' }, { email: 'd@e.f', jobTitle: 'Lead' }))).toEqual([
      'email',
    ]);
  });
  it('takes what the one that stays does not say, and what was chosen', () => {
    const two = fields({ email: 'a@b.c', phone: '1' }, { email: 'd@e.f', jobTitle: 'Lead', phone: '2' });
    expect(takenFields(...two, ['email'])).toEqual(['jobTitle', 'email']);
    expect(leftOver(...two, ['jobTitle', 'email'])).toEqual([
      { field: 'email', value: 'a@b.c' },
      { field: 'phone', value: '2' },
    ]);
  });
  it('knows a name from a role: whoever was “the CTO” gets the name, either way round', () => {
    const named = fields({ name: 'the CTO' }, { name: 'Ines Haddad' });
    expect([conflictsOf(...named), takenFields(...named, [])]).toEqual([[], ['name']]);
    const unnamed = fields({ name: 'Ines Haddad' }, { name: 'the CTO' });
    expect([conflictsOf(...unnamed), takenFields(...unnamed, ['name'])]).toEqual([[], []]);
    expect(leftOver(...unnamed, [])).toEqual([{ field: 'name', value: 'the CTO' }]);
  });
  it('loses nothing, for any two people and any choice', () => {
    const text = fc.constantFrom('', ' ', 'a', 'b', 'the CTO');
    const person = fc.record({
      name: fc.constantFrom('a', 'b', 'the CTO', 'CEO'),
      kind: fc.constantFrom(...PERSON_KINDS),
      jobTitle: text,
      email: text,
      keepInTouchDays: fc.constantFrom(null, 7, 30),
    });
    fc.assert(
      fc.property(person, person, fc.subarray([...PERSON_MERGE_FIELDS]), (a, b, take) => {
        const [names, kept, merged] = fields(a, b);
        const taken = takenFields(names, kept, merged, take);
        const left = leftOver(names, kept, merged, taken);
        for (const field of names) {
          const stands = taken.includes(field) ? merged[field] : kept[field];
          const said = [kept[field], merged[field]].filter((value) => value !== null && String(value).trim() !== '');
          const known = [stands, ...left.filter((one) => one.field === field).map(({ value }) => value)];
          for (const value of said) if (field !== 'kind' || value !== 'other') expect(known).toContain(value);
          if (said.length > 0) expect(said).toContain(stands);
        }
      }),
    );
  });
  it('joins texts, the same one once', () => {
    expect(joinTexts('a', '', 'b', 'a', '  ')).toBe('a\n\nb');
  });
});

describe('the keys of rules after a merge', () => {
  it('name the one who stays, and nothing else changes', () => {
    expect(ruleKeyAfterMerge('round_done_thanks:r1:p2', 'p2', 'p1')).toBe('round_done_thanks:r1:p1');
    expect(ruleKeyAfterMerge('keep_in_touch:p2:never', 'p2', 'p1')).toBe('keep_in_touch:p1:never');
    expect(ruleKeyAfterMerge('round_done_promised:p22', 'p2', 'p1')).toBe('round_done_promised:p22');
  });
  it('stay with what was settled, and exactly one of two keeps each', () => {
    expect(keepsKey({ id: '2', state: 'done' }, { id: '1', state: 'open' })).toBe(true);
    expect(keepsKey({ id: '1', state: 'open' }, { id: '2', state: 'skipped' })).toBe(false);
    for (const a of FOLLOW_UP_STATES)
      for (const b of FOLLOW_UP_STATES) {
        const [one, other] = [
          { id: '1', state: a },
          { id: '2', state: b },
        ];
        expect(keepsKey(one, other)).toBe(!keepsKey(other, one));
      }
  });
});
