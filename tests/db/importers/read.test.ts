import { describe, expect, test } from 'vitest';
import { readTable } from '../../../db/importers/index.ts';
import { bytesOf, refusal, tableOf } from './harness.ts';

const TEXT = 'Company;Role;Notes\r\nMüller;Señor PM;"a\r\nb; c"\r\n';
const ROWS = [['Müller', 'Señor PM', 'a\nb; c']];

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
}

describe('encodings', () => {
  test.each([
    ['utf-8', bytesOf(TEXT), 'utf-8'],
    ['utf-8 with a mark', bytesOf(`\uFEFF${TEXT}`), 'utf-8'],
    ['utf-16 little end first', utf16(`\uFEFF${TEXT}`, true), 'utf-16le'],
    ['utf-16 big end first', utf16(`\uFEFF${TEXT}`, false), 'utf-16be'],
    ['utf-16 without a mark', utf16(TEXT, true), 'utf-16le'],
    ['windows-1252', Uint8Array.from(TEXT, (letter) => letter.charCodeAt(0)), 'windows-1252'],
  ])('%s is read', (_name, bytes, encoding) => {
    const table = tableOf(bytes);
    expect(table.header).toEqual(['Company', 'Role', 'Notes']);
    expect(table.rows.map(({ cells }) => cells)).toEqual(ROWS);
    expect(table.encoding).toBe(encoding);
    if (encoding === 'windows-1252') expect(table.notes.join()).toContain('Windows-1252');
  });
});

describe('tables', () => {
  test.each([
    [',', 'Company,Role\nA,B\n'],
    [';', 'Company;Role\nA;B\n'],
    ['\t', 'Company\tRole\nA\tB\n'],
    ['|', 'Company|Role\nA|B\n'],
    [';', 'sep=;\nCompany;Role\nA;B\n'],
    [',', 'Company,Role\rA,B\r'],
    [',', 'Company,Role\nA,B'],
  ])('separator %j in %j', (delimiter, text) => {
    const table = tableOf(text);
    expect([table.delimiter, table.header, table.rows.map(({ cells }) => cells)]).toEqual([
      delimiter,
      ['Company', 'Role'],
      [['A', 'B']],
    ]);
  });

  test('lines are those of the file, also after line breaks in cells', () => {
    const table = tableOf('Company,Role\nA,"x\ny\nz"\n\nB,C\n');
    expect(table.rows.map(({ line }) => line)).toEqual([2, 6]);
  });

  test('a row of another width is listed with its line and cells', () => {
    const table = tableOf('Company,Role\nA,B\nC\nD,E,F\nG,H,\n');
    expect(table.rows).toHaveLength(2);
    expect(table.problems.map(({ line, cells }) => [line, cells])).toEqual([
      [3, ['C']],
      [4, ['D', 'E', 'F']],
    ]);
    expect(table.problems[1]?.reason).toContain('3 cells, the header has 2');
  });

  test('cells escaped against formulas are restored, and only those', () => {
    const table = tableOf(`Company,Role\n'=1+1,'+49\n'-x,'@y\n'quoted,O'Neil\n''=a,=b\n`);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['=1+1', '+49'],
      ['-x', '@y'],
      [`'quoted`, `O'Neil`],
      [`'=a`, '=b'],
    ]);
    expect(table.notes.join()).toContain('5 cells');
  });
});

describe('what is no table gets one sentence', () => {
  const zip = (inside: string) => new Uint8Array([0x50, 0x4b, 3, 4, ...bytesOf(inside)]);
  test.each([
    ['empty', new Uint8Array(), 'The file is empty'],
    ['only a mark and spaces', bytesOf('\uFEFF \n\n'), 'The file is empty'],
    ['a workbook', zip('..xl/workbook.xml'), 'This is an Excel workbook. Save it as CSV'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'This is an Excel workbook'],
    ['a ZIP', zip('a.txt'), 'This is a ZIP archive'],
    ['a PDF', bytesOf('%PDF-1.7\n'), 'This is a PDF'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'This is a picture'],
    ['a web page', bytesOf('<!DOCTYPE html><p>a,b'), 'This is a web page'],
    ['JSON', bytesOf('[{"a": 1, "b": 2}]'), 'This is a JSON file'],
    ['zero bytes', bytesOf('Company,Role\nA,\0B\n'), 'no text'],
    ['one column', bytesOf('Company\nA\nB\n'), 'one column only'],
    ['prose', bytesOf('Dear Dana\nthank you for your time\n'), 'one column only'],
    ['a header only', bytesOf('Company,Role\n'), 'no rows below'],
    [
      'an open quotation mark',
      bytesOf('Company,Role\nA,B\nC,"D\nE,F\n'),
      'cut off: a quotation mark opened in the row of line 3',
    ],
    ['an end within a row', bytesOf('Company,Role,Status\nA,B,C\nD,E,F\nG,H'), 'line 4, the last one, has 2 of 3'],
  ])('%s', (_name, bytes, sentence) => {
    expect(refusal(bytes)).toContain(sentence);
  });

  test('bombs: 100,000 columns, 5,000,000 separators, a cell of 50 MB, an endless quotation', () => {
    expect(refusal(`Company,Role${',x'.repeat(100_000)}\nA,B\n`)).toContain('columns');
    expect(refusal(`Company,Role\n${','.repeat(5_000_000)}\n`)).toContain('columns');
    expect(refusal(`Company,Role\nA,${'x'.repeat(50_000_000)}\n`)).toContain('two million characters');
    expect(refusal(`Company,Role\nA,"${'x\n'.repeat(5_000_000)}`)).toMatch(/two million|cut off/);
  });

  test('reading can be cancelled and tells how far it is', () => {
    const text = `Company,Role\n${'A,B\n'.repeat(5000)}`;
    const seen: number[] = [];
    const read = readTable(bytesOf(text), 'f.csv', {
      onProgress: (done) => seen.push(done),
      shouldStop: () => seen.length === 3,
    });
    expect(read).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(seen).toHaveLength(3);
  });
});
