import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSimilarTitle, isWorthAWord, postingKeyOf, samenessOf } from '../../db/domain/posting-similar.ts';

describe('the same role', () => {
  it.each([
    ['Senior Product Manager', 'Senior PM'],
    ['Product Manager', 'Senior Product Manager, Growth'],
    ['Sr. PM (m/w/d)', 'Product Manager'],
    ['Head of Product', 'head of product'],
    ['Produktmanager (m/w/d)', 'Produktmanager'],
    ['Softwareentwicklerin', 'softwareentwicklerin'],
    ['مدير المنتج', 'مدير المنتج'],
  ])('%s is %s', (one, other) => expect(isSimilarTitle(one, other)).toBe(true));
  it.each([
    ['Product Manager, Growth', 'Product Manager, Payments'],
    ['Product Manager', 'Product Designer'],
    ['Data Engineer', 'Product Manager'],
    ['', 'Product Manager'],
  ])('%s is not %s', (one, other) => expect(isSimilarTitle(one, other)).toBe(false));
  it('does not depend on the order', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => isSimilarTitle(a, b) === isSimilarTitle(b, a)));
  });
  it('stands at the same company in another spelling, or behind the same link', () => {
    const known = {
      opportunityId: '1',
      company: 'ACME GmbH',
      title: 'Senior PM',
      url: 'https://jobs.example.com/12?utm_source=a',
    };
    expect(samenessOf({ company: 'Acme', title: 'Product Manager', url: '' }, known)).toBe('role');
    expect(samenessOf({ company: 'Apex', title: 'Product Manager', url: '' }, known)).toBeNull();
    expect(samenessOf({ company: 'Acme', title: '', url: '' }, known)).toBeNull();
    expect(samenessOf({ company: '', title: '', url: 'http://www.jobs.example.com/12/?ref=mail' }, known)).toBe('link');
    expect(samenessOf({ company: '', title: '', url: '' }, { ...known, url: '' })).toBeNull();
  });
});

describe('the same link', () => {
  it('is the same without what counts clicks, in whatever order', () => {
    const key = postingKeyOf('https://boards.example.com/acme?gh_jid=5&team=2');
    expect(postingKeyOf('http://www.boards.example.com/acme/?team=2&utm_campaign=x&gh_jid=5&gh_src=y#apply')).toBe(key);
    expect(postingKeyOf('https://boards.example.com/acme?gh_jid=6&team=2')).not.toBe(key);
    expect(postingKeyOf('https://boards.example.com/Acme?gh_jid=5&team=2')).not.toBe(key);
  });
  it('of LinkedIn is known by its number', () => {
    const key = postingKeyOf('https://www.linkedin.com/jobs/view/4012345678/?refId=a&trackingId=b');
    expect(postingKeyOf('https://de.linkedin.com/jobs/view/senior-pm-at-acme-4012345678')).toBe(key);
    expect(postingKeyOf('https://www.linkedin.com/jobs/search/?currentJobId=4012345678&geoId=1')).toBe(key);
  });
});

describe('what is worth a word', () => {
  const today = '2026-11-18';
  const ended = { outcome: 'withdrew', closedOn: '2024-01-01', comeBackOn: null, lessons: '' } as const;
  it.each([
    ['went silent, however long ago', { ...ended, outcome: 'ghosted' as const }, true],
    ['said no within a year', { ...ended, outcome: 'rejected' as const, closedOn: '2025-11-18' }, true],
    ['said no longer ago', { ...ended, outcome: 'rejected' as const, closedOn: '2025-11-17' }, false],
    ['a date to come back on ahead', { ...ended, comeBackOn: '2026-11-19' }, true],
    ['a date that has come', { ...ended, comeBackOn: '2026-11-18' }, false],
    ['something learnt', { ...ended, lessons: 'Ask for the budget' }, true],
    ['nothing of this', ended, false],
    ['still open', { outcome: null, closedOn: null, comeBackOn: null, lessons: '' }, false],
  ])('%s', (_, row, expected) => expect(isWorthAWord(row, today)).toBe(expected));
});
