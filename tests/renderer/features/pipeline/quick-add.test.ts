import { describe, expect, it } from 'vitest';
import { EMPTY_FORM, understand } from '../../../../renderer/features/pipeline/quick-add.ts';

const read = (text: string) => understand({ ...EMPTY_FORM, text });

describe('understand', () => {
  it('reads role, company and who it came through from one line', () => {
    expect(read('Senior PM @ Acme via Dana')).toEqual({
      company: 'Acme',
      title: 'Senior PM',
      via: 'Dana',
      postingUrl: '',
      postingText: '',
    });
  });

  it('keeps a pasted posting whole, with its first link and its first line as the role', () => {
    const posting = 'Lead Product Manager\n\nWe build maps (https://jobs.example.com/12). Apply.\n';
    const understood = read(posting);
    expect(understood.postingText).toBe(posting);
    expect(understood.postingUrl).toBe('https://jobs.example.com/12');
    expect(understood.title).toBe('Lead Product Manager');
    expect(understood.company).toBe('');
  });

  it('takes a link on the first line for the link, not for the role', () => {
    const understood = read('https://jobs.example.com/12\nLead PM at Acme');
    expect(understood).toMatchObject({ title: 'Lead PM', company: 'Acme', postingUrl: 'https://jobs.example.com/12' });
  });

  it('lets the person correct what it read', () => {
    const understood = understand({
      text: 'Head of product at scale @ Acme',
      company: 'Acme',
      title: 'Head of product',
    });
    expect(understood).toMatchObject({ title: 'Head of product', company: 'Acme' });
  });
});
