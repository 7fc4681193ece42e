import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyName, endingOf, hashOfCopy, isProgram, shownFileName } from '../../db/domain/material-file.ts';

const HASH = 'a'.repeat(64);

describe('the name of a file', () => {
  it.each([
    ['résumé.PDF', 'pdf'],
    ['archive.tar.gz', 'gz'],
    ['no ending', ''],
    ['.hidden', ''],
    ['dots...', ''],
    ['cv.exe. ', 'exe'],
    ['cv\u202Efdp.exe', 'exe'],
    ['履歴書.docx', 'docx'],
  ])('%s ends in “%s”', (name, ending) => expect(endingOf(name)).toBe(ending));
  it.each([
    'cv.exe',
    'CV.EXE',
    'cv.exe ',
    'cv.exe.',
    'cv.pdf.desktop',
    'cv\u202Efdp.scr',
    'letter.docm',
    'run.sh',
    'a.lnk',
  ])('%s is a program', (name) => expect(isProgram(name)).toBe(true));
  it.each(['cv.pdf', 'exe', 'exe.pdf', 'letter.docx', 'shell.txt', 'portfolio.key'])('%s is none', (name) =>
    expect(isProgram(name)).toBe(false),
  );
  it('reads as it is written: one line, no signs that turn it round, no folder', () => {
    expect(shownFileName('cv\u202Efdp.exe')).toBe('cv fdp.exe');
    expect(shownFileName('a\nb\tc.pdf')).toBe('a b c.pdf');
    expect(shownFileName('../../etc/passwd')).toBe('.. .. etc passwd');
    expect(shownFileName('\u200B \n')).toBe('file');
  });
  it('never leads out of the folder, whatever the file was called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
        const copy = copyName(HASH, name);
        expect(copy).toMatch(/^[0-9a-f]{64}(\.[a-z0-9]{1,10})?$/);
        expect(hashOfCopy(copy)).toBe(HASH);
      }),
    );
  });
  it.each(['../x', `${HASH}.pdf/..`, `${HASH}/x`, `${HASH}.PDF`, '', 'a', `${HASH}0`])('%s is no copy', (name) =>
    expect(hashOfCopy(name)).toBeNull(),
  );
});
