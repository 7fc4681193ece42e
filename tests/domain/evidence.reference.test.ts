import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Repeated, isNearlySame, repeatedEvidence } from '../../db/domain/evidence-duplicates.ts';
import { type Followed, followSource, isWantedOfTeam } from '../../db/domain/evidence-follow.ts';
import { type LevelEntry, levelOn, meaningOf } from '../../db/domain/level.ts';
import { DEFAULT_CONSTANTS } from '../../db/domain/constants.ts';
import { evidenceStrength } from '../../db/domain/impact-strength.ts';
import { likelySame } from '../../db/domain/skill-duplicates.ts';
import { CAPABILITIES, EVIDENCE_SOURCES, NEEDS } from '../../db/domain/vocabulary.ts';

describe('what the team can do', () => {
  it('says a skill is wanted in exactly the cases in which the need raises what is heard', () => {
    const wanted = NEEDS.flatMap((need) =>
      CAPABILITIES.filter((one) => isWantedOfTeam(need, one)).map((one) => [need, one]),
    );
    expect(wanted).toEqual([
      ['bandwidth', 'present'],
      ['bandwidth', 'strong'],
      ['expertise', 'lacking'],
    ]);
  });
});

describe('evidence that follows its source', () => {
  const text = fc.constantFrom('a', 'b', 'c');
  const followed: fc.Arbitrary<Followed> = fc.record({
    skillId: text,
    source: fc.constantFrom('hiring_manager' as const, 'interviewer' as const),
    importance: fc.integer({ min: 1, max: 3 }),
    quote: text,
    personId: fc.option(text),
    seenOn: text,
  });
  it('takes every field nobody corrected and leaves every field somebody did', () => {
    fc.assert(
      fc.property(followed, followed, followed, (mine, before, after) => {
        const now = { ...mine, ...followSource(mine, before, after) };
        for (const [key, value] of Object.entries(now)) {
          const at = key as keyof Followed;
          expect(value).toBe(mine[at] === before[at] ? after[at] : mine[at]);
        }
      }),
    );
  });
});

describe('a weight', () => {
  it('multiplies the strength inside its limit of one', () => {
    const { source, halfLifeDays } = DEFAULT_CONSTANTS.impact;
    fc.assert(
      fc.property(
        fc.constantFrom(...EVIDENCE_SOURCES),
        fc.integer({ min: 1, max: 5 }),
        fc.double({ min: 0.1, max: 2, noNaN: true }),
        fc.nat({ max: 400 }),
        fc.constantFrom(0.75, 1, 1.25),
        (from, importance, weight, age, need) => {
          const expected =
            Math.min(1, source[from] * (importance / 5) * need * weight) * Math.pow(2, -age / halfLifeDays);
          const strength = evidenceStrength({ source: from, importance, weight }, age, need, DEFAULT_CONSTANTS);
          expect(strength).toBeCloseTo(expected, 12);
        },
      ),
    );
  });
});

const heard = (id: string, fields: Partial<Repeated> = {}): Repeated => ({
  id,
  skillId: 'sql',
  opportunityId: 'one',
  source: 'job_posting',
  quote: 'You write SQL every day',
  importance: 3,
  isStruck: false,
  postingUrl: '',
  postingText: '',
  ...fields,
});

describe('what one posting says twice', () => {
  it('is seen through case, punctuation and a word more, and the more important one stays', () => {
    const rows = [
      heard('1'),
      heard('2', { quote: 'you write sql every day.', importance: 5 }),
      heard('3', { quote: 'We write SQL every day' }),
    ];
    expect([...repeatedEvidence(rows)]).toEqual([
      ['1', '2'],
      ['3', '2'],
    ]);
  });
  it('is seen when the same posting was pasted on two opportunities, by its link or its text', () => {
    const byLink = [
      heard('1', { postingUrl: 'https://jobs.example/7' }),
      heard('2', { opportunityId: 'two', postingUrl: 'https://jobs.example/7?utm_source=x' }),
    ];
    const byText = [
      heard('1', { postingText: 'We look for…' }),
      heard('2', { opportunityId: 'two', postingText: 'we look for' }),
    ];
    expect([[...repeatedEvidence(byLink)], [...repeatedEvidence(byText)]]).toEqual([[['2', '1']], [['2', '1']]]);
  });
  it('is not what two postings, two skills, two sentences, or anybody but a posting says', () => {
    const others: Partial<Repeated>[] = [
      { opportunityId: 'two' },
      { opportunityId: null },
      { skillId: 'python' },
      { quote: 'Our data team reports to finance' },
      { source: 'recruiter' },
      { isStruck: true },
    ];
    for (const other of others) expect([...repeatedEvidence([heard('1'), heard('2', other)])]).toEqual([]);
  });
  it('does not depend on the order of the rows, and never strikes all of them', () => {
    const row = fc.record({
      id: fc.uuid(),
      quote: fc.constantFrom('You write SQL', 'you write sql!', 'Lead a team'),
      importance: fc.integer({ min: 1, max: 2 }),
      opportunityId: fc.constantFrom('one', 'two'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ id }) => id, minLength: 1, maxLength: 8 }), (rows) => {
        const made = rows.map(({ id, ...fields }) => heard(id, fields));
        const repeated = repeatedEvidence(made);
        expect(repeatedEvidence([...made].reverse())).toEqual(repeated);
        for (const kept of repeated.values()) expect(repeated.has(kept)).toBe(false);
      }),
    );
  });
  it('takes a quote for itself whatever it is', () => {
    fc.assert(fc.property(fc.string(), (quote) => isNearlySame(quote, quote)));
  });
});

describe('skills that are likely one', () => {
  it('differ in case, accents, an ampersand or a plural', () => {
    const names = [
      'Customer interview',
      'customer interviews',
      'Pricing & packaging',
      'Pricing and packaging',
      'Résumé',
      'Resume',
      'C++',
      'C#',
      'Business',
      'APIs',
      'API',
    ];
    const groups = likelySame(names.map((name) => ({ name }))).map((group) => group.map(({ name }) => name));
    expect(groups).toEqual([
      ['Customer interview', 'customer interviews'],
      ['Pricing & packaging', 'Pricing and packaging'],
      ['Résumé', 'Resume'],
      ['APIs', 'API'],
    ]);
  });
});

describe('the level that stands on a day', () => {
  const day = fc.integer({ min: 1, max: 9 }).map((date) => `2026-05-0${date}`);
  const entry: fc.Arbitrary<LevelEntry> = fc.record({
    id: fc.uuid(),
    current: fc.integer({ min: 0, max: 5 }),
    target: fc.integer({ min: 0, max: 5 }),
    at: fc.integer({ min: Date.UTC(2026, 4, 1), max: Date.UTC(2026, 4, 9) }),
    trueOn: fc.option(day),
  });
  it('is the last that came true by then, of one day the one written last', () => {
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ({ at }) => at, maxLength: 8 }), day, (history, asked) => {
        let standing: LevelEntry | null = null;
        let since = '';
        for (const one of [...history].sort((a, b) => a.at - b.at)) {
          const from = one.trueOn ?? new Date(one.at).toISOString().slice(0, 10);
          if (from > asked || from < since) continue;
          standing = one;
          since = from;
        }
        expect(levelOn(history, asked, 'UTC')).toEqual(standing);
      }),
    );
  });
});

describe('what a level means', () => {
  it('is what the person wrote for the family, else what the app brings for it, else what it means for any', () => {
    const own = [{ family: 'data', level: 3, text: 'I own the dashboard' }];
    expect(meaningOf('Data', 3, own)).toBe('I own the dashboard');
    expect(meaningOf('Data', 3, [])).toMatch(/measure/);
    expect(meaningOf('Cooking', 3, own)).toMatch(/do it alone/);
    expect(meaningOf('Leadership', 3, own)).not.toBe(meaningOf('Data', 3, []));
  });
});
