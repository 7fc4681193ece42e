import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeForKind, reordered, stageFields } from '../../db/domain/stage.ts';
import { nextColour, tagFields, tagKey } from '../../db/domain/tag.ts';
import { STAGE_KINDS } from '../../db/domain/vocabulary.ts';

describe('where a new stage belongs', () => {
  const of = (...kinds: (typeof STAGE_KINDS)[number][]) => kinds.map((kind) => ({ kind }));
  it('is behind the last of its kind', () => {
    expect(placeForKind(of('lead', 'screen', 'screen', 'offer', 'closed'), 'screen')).toBe(3);
    expect(placeForKind(of('closed', 'screen', 'lead'), 'closed')).toBe(1);
  });
  it('is behind the last of an earlier kind when it is the first of its own, or at the very front', () => {
    expect(placeForKind(of('lead', 'applied', 'offer', 'closed'), 'final')).toBe(2);
    expect(placeForKind(of('applied', 'closed'), 'lead')).toBe(0);
    expect(placeForKind([], 'lead')).toBe(0);
  });
});

describe('reordering', () => {
  const ids = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 12 });
  it('puts one before another or to the end, and the others keep their order', () => {
    fc.assert(
      fc.property(ids, fc.nat(), fc.option(fc.nat(), { nil: null }), (list, which, before) => {
        const id = list[which % list.length] ?? '';
        const beforeId = before === null ? null : (list[before % list.length] ?? null);
        const after = reordered(list, id, beforeId);
        expect([...after].sort()).toEqual([...list].sort());
        expect(after.filter((one) => one !== id)).toEqual(list.filter((one) => one !== id));
        if (beforeId === null) expect(after.at(-1)).toBe(id);
        else if (beforeId !== id) expect(after.indexOf(beforeId)).toBe(after.indexOf(id) + 1);
        else expect(after).toEqual(list);
      }),
    );
  });
  it('changes nothing for what is not there', () => {
    expect(reordered(['a', 'b'], 'x', 'a')).toEqual(['a', 'b']);
    expect(reordered(['a', 'b'], 'a', 'x')).toEqual(['a', 'b']);
  });
});

describe('what is typed for a stage or a tag', () => {
  it('is refused when it is empty, too long, or not a number of days', () => {
    expect(stageFields.partial().safeParse({ name: ' ' }).success).toBe(false);
    expect(stageFields.partial().safeParse({ name: 'x'.repeat(61) }).success).toBe(false);
    expect(stageFields.partial().safeParse({ staleAfterDays: 0 }).success).toBe(false);
    expect(stageFields.partial().safeParse({ staleAfterDays: null }).success).toBe(true);
    expect(tagFields.safeParse({ name: 'x'.repeat(61), colour: 'teal' }).success).toBe(false);
  });
  it('names the same tag whatever its case and spaces', () => {
    expect(tagKey('  Dream   Job ')).toBe(tagKey('dream job'));
    expect(tagKey('E\u0301lan')).toBe(tagKey('élan'));
    expect(tagKey('dream-job')).not.toBe(tagKey('dream job'));
  });
  it('gives a new tag the colour used least', () => {
    expect(nextColour([])).toBe('grey');
    expect(nextColour(['grey', 'blue', 'grey', 'unknown'])).toBe('sky');
  });
});
