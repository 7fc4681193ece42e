import { expect, test } from 'vitest';
import { FOLLOW_UP_KINDS } from '../../../db/domain/vocabulary.ts';
import { draftFor, mailtoUrl } from '../../../renderer/lib/drafts.ts';

const about = { person: 'Ines Haddad', company: 'Lumenhealth', title: 'Group PM', rule: null };

test('every kind has a draft that greets by first name and holds no unknown word', () => {
  for (const kind of FOLLOW_UP_KINDS) {
    const known = draftFor({ kind, ...about });
    expect(known.body).toMatch(/^Hello Ines,\n\n/);
    expect(known.subject).not.toBe('');
    const nothing = draftFor({ kind, person: null, company: null, title: null, rule: null });
    expect(nothing.body).toMatch(/^Hello,\n\n/);
    expect(`${nothing.subject}${nothing.body}${known.subject}${known.body}`).not.toMatch(/null|undefined|!/);
  }
});

test('a mail link survives what a person types and cannot be broken out of', () => {
  const url = mailtoUrl(' ines@lumenhealth.example ', { subject: 'A & B?cc=x', body: 'One\nTwo 100 % & more #' });
  expect(url.startsWith('mailto:ines@lumenhealth.example?subject=')).toBe(true);
  const parsed = new URL(url);
  expect([...parsed.searchParams.keys()]).toEqual(['subject', 'body']);
  expect(parsed.searchParams.get('subject')).toBe('A & B?cc=x');
  expect(parsed.searchParams.get('body')).toBe('One\r\nTwo 100 % & more #');
  expect(mailtoUrl('a@b.example?bcc=x@y.example', { subject: '', body: '' })).not.toContain('?bcc=');
});
