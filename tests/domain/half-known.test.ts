import { describe, expect, it } from 'vitest';
import { guessedRole, isHalfKnown } from '../../db/domain/half-known.ts';

describe('a name that only says what somebody is', () => {
  it.each([
    ['the CTO', 'executive'],
    ['The hiring manager', 'hiring_manager'],
    ['two engineers', 'interviewer'],
    ['someone from design', 'interviewer'],
    ['VP Product', 'executive'],
    ['Head of Data', 'executive'],
    ['a recruiter', 'recruiter'],
    ['3 designers', 'interviewer'],
    ['their talent partner', 'recruiter'],
  ] as const)('%s is guessed to be %s', (name, role) => {
    expect(isHalfKnown(name)).toBe(true);
    expect(guessedRole(name)).toBe(role);
  });
  it.each([
    'Maria Okafor',
    'Theo Anders',
    'Ann Recruiter',
    'Anton',
    'Hrvoje Horvat',
    'Vpin Rao',
    'A. Smith',
    'An Nguyen',
    'Hr Müller',
    '',
  ])('“%s” is taken for a name', (name) => {
    expect(isHalfKnown(name)).toBe(false);
    expect(guessedRole(name)).toBeNull();
  });
});
