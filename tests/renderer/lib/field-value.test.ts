import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followStored, isLike } from '../../../renderer/lib/field-value.ts';

const fields = fc.record({ text: fc.string(), answer: fc.string(), severity: fc.integer() });

describe('what stands in a field after a change elsewhere', () => {
  it('follows in every part that was not edited, and keeps those that were', () => {
    fc.assert(
      fc.property(fields, fields, fc.string(), (seen, stored, typed) => {
        const value = { ...seen, answer: typed };
        const after = followStored(value, seen, stored);
        expect(after).toEqual({ ...stored, answer: typed === seen.answer ? stored.answer : typed });
      }),
    );
  });
  it('is the stored text when nothing was typed, and what was typed otherwise', () => {
    expect(followStored('a', 'a', 'b')).toBe('b');
    expect(followStored('a, and more', 'a', 'b')).toBe('a, and more');
  });
});

describe('what was kept', () => {
  it('can stand where the same parts of the same kinds do', () => {
    expect(isLike('', 'text')).toBe(true);
    expect(isLike({ from: '', to: '' }, { from: '5', to: '' })).toBe(true);
    expect(isLike(null, '2026-01-01')).toBe(true);
  });
  it('cannot stand elsewhere', () => {
    expect(isLike('', 5)).toBe(false);
    expect(isLike('', { a: 1 })).toBe(false);
    expect(isLike({ from: '', to: '' }, { from: '5' })).toBe(false);
    expect(isLike({ checks: [] }, { checks: 'none' })).toBe(false);
  });
});
