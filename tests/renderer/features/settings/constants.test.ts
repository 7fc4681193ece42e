import { expect, test } from 'vitest';
import { DEFAULT_CONSTANTS } from '../../../../db/domain/constants.ts';
import { CONSTANT_GROUPS, readConstant, withConstant } from '../../../../renderer/features/settings/constants.ts';

test('every constant that is offered exists, and changing one changes nothing else', () => {
  for (const { path } of CONSTANT_GROUPS.flatMap((group) => group.constants)) {
    const before = readConstant(DEFAULT_CONSTANTS, path);
    expect(before, path).not.toBeNull();
    const changed = withConstant(DEFAULT_CONSTANTS, path, 1);
    expect(changed.ok, path).toBe(true);
    if (!changed.ok) continue;
    expect(readConstant(changed.constants, path)).toBe(1);
    expect(withConstant(changed.constants, path, before ?? 0)).toEqual({ ok: true, constants: DEFAULT_CONSTANTS });
  }
});

test('a number no rule can use is refused in words', () => {
  expect(withConstant(DEFAULT_CONSTANTS, 'impact.source.recruiter', 1.5)).toEqual({
    ok: false,
    message: 'A weight is 0 to 1.',
  });
  expect(withConstant(DEFAULT_CONSTANTS, 'limbo.silentDays', 2.5)).toEqual({ ok: false, message: 'Write whole days.' });
});
