import { describe, expect, it } from 'vitest';
import { type PostingFacts, isPosting, readPosting } from '../../db/domain/posting.ts';
import { POSTINGS } from '../support/postings/index.ts';

const TODAY = '2026-11-18';
const NOTHING: PostingFacts = {
  title: '',
  company: '',
  via: null,
  location: '',
  workMode: null,
  pay: null,
  url: '',
  deadline: null,
  level: '',
  source: null,
};

describe('a pasted posting', () => {
  it.each(POSTINGS.map((one) => [one.name, one] as const))('is read: %s', (_, { text, facts }) => {
    expect(readPosting(text, TODAY)).toEqual({ ...NOTHING, ...facts });
  });
  it('is told from a line about a role', () => {
    for (const { text } of POSTINGS) expect(isPosting(text)).toBe(true);
    expect(isPosting('Senior PM @ Acme')).toBe(false);
    expect(isPosting('https://jobs.example.com/12\nSenior PM @ Acme\n')).toBe(false);
    expect(isPosting('word '.repeat(100))).toBe(true);
  });
});

describe('one line', () => {
  const line = (text: string) => {
    const { title, company, via, location, workMode, url, pay } = readPosting(text, TODAY);
    return [
      title,
      company,
      via,
      location,
      workMode,
      url,
      pay === null ? null : [pay.min, pay.max, pay.currency, pay.per],
    ];
  };
  it.each([
    ['Senior PM @ Acme via Dana', 'Senior PM', 'Acme', 'Dana', '', null],
    ['Senior PM @ Acme via Dana Reyes', 'Senior PM', 'Acme', 'Dana Reyes', '', null],
    ['Senior PM at Acme, Berlin', 'Senior PM', 'Acme', null, 'Berlin', null],
    ['Senior PM at Acme, Inc.', 'Senior PM', 'Acme, Inc.', null, '', null],
    ['Senior PM @ Smith, Jones & Co', 'Senior PM', 'Smith, Jones & Co', null, '', null],
    ['Senior PM @ Acme (remote)', 'Senior PM', 'Acme', null, '', 'remote'],
    ['Senior PM (hybrid) @ Acme, Lisbon, Portugal', 'Senior PM', 'Acme', null, 'Lisbon, Portugal', 'hybrid'],
    ['Acme - Senior PM', 'Senior PM', 'Acme', null, '', null],
    ['Senior PM – Acme – Berlin', 'Senior PM', 'Acme', null, 'Berlin', null],
    ['Senior PM | Acme GmbH | LinkedIn', 'Senior PM', 'Acme GmbH', null, '', null],
    ['Produktmanagerin bei Glaswerk AG, München', 'Produktmanagerin', 'Glaswerk AG', null, 'München', null],
    ['مدير 👩🏽‍💻 @ Acme', 'مدير 👩🏽‍💻', 'Acme', null, '', null],
    ['PM at scale @ Acme', 'PM at scale', 'Acme', null, '', null],
    ['Senior PM', 'Senior PM', '', null, '', null],
  ])('%s', (text, title, company, via, location, workMode) => {
    expect(line(text)).toEqual([title, company, via, location, workMode, '', null]);
  });
  it('has its link anywhere', () => {
    const url = 'https://jobs.example.com/12?a=1';
    for (const text of [
      `${url} PM @ Acme`,
      `PM @ Acme ${url}`,
      `PM ${url} @ Acme`,
      `PM @ Acme\n${url}`,
      `${url}\nPM @ Acme`,
    ])
      expect(line(text)).toEqual(['PM', 'Acme', null, '', null, url, null]);
  });
  it('may name the pay', () => {
    expect(line('Senior PM @ Acme, Berlin, €80k–95k')).toEqual([
      'Senior PM',
      'Acme',
      null,
      'Berlin',
      null,
      '',
      [8_000_000, 9_500_000, 'EUR', 'year'],
    ]);
  });
});
