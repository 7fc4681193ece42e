import { describe, expect, it } from 'vitest';
import { checkBullets, hasNumber, reviewPortfolio, speaksTo } from '../../db/domain/materials.ts';

const WANTED = [
  { id: 'sql', name: 'SQL' },
  { id: 'stakeholders', name: 'Stakeholder management' },
];

describe('a résumé bullet', () => {
  it('without a number is marked', () => {
    expect(checkBullets(['Wrote SQL reports', 'Cut SQL costs by 30 %'], WANTED).map(({ marks }) => marks)).toEqual([
      ['no_number'],
      [],
    ]);
  });

  it('that speaks to no skill this opportunity wants is marked', () => {
    expect(checkBullets(['Sold 40 houses'], WANTED)).toEqual([
      { text: 'Sold 40 houses', marks: ['no_wanted_skill'], skillIds: [] },
    ]);
  });

  it('is not marked for missing what nobody has asked for yet', () => {
    expect(checkBullets(['Sold 40 houses'], [])[0]?.marks).toEqual([]);
  });

  it('is kept as it was typed, and an empty line is no bullet', () => {
    expect(checkBullets(['', '  • 5 teams ', '\t'], []).map(({ text }) => text)).toEqual(['  • 5 teams ']);
  });
});

describe('a number', () => {
  it.each(['30 %', '+12', '€2.5m', 'US$5M', '10x', 'grew to ٣٠', '提高了30%', '½ the time', 'from −3 to 4', '(2)'])(
    'is in %s',
    (text) => expect(hasNumber(text)).toBe(true),
  );
  it.each(['', 'Led B2B sales', 'Q3 launch', 'OAuth21 login', 'Many teams', 'v12'])('is not in %s', (text) =>
    expect(hasNumber(text)).toBe(false),
  );
});

describe('speaking to a skill', () => {
  it.each([
    ['Managed stakeholders in 3 countries', 'Stakeholder management'],
    ['Prioritised the backlog', 'Prioritisation'],
    ['Cut SQL costs', 'SQL'],
    ['Rewrote it in C++', 'C++'],
    ['Défini la stratégie produit', 'Strategie'],
    ['Interviewed customers for research', 'Customer research'],
    ['負責產品策略與成長', '產品策略'],
  ])('%s speaks to %s', (text, name) => expect(speaksTo(text, name)).toBe(true));
  it.each([
    ['Wrote MySQLdump scripts', 'SQL'],
    ['Sold houses', 'Stakeholder management'],
    ['Rode a car', 'R'],
    ['Wrote C', 'C++'],
    ['Anything at all', ' '],
    ['', 'SQL'],
  ])('%s does not speak to %s', (text, name) => expect(speaksTo(text, name)).toBe(false));
});

describe('a portfolio', () => {
  const strong = { id: 'strong', bullets: ['Cut SQL costs by 30 %'], leftOut: false };
  const weak = { id: 'weak', bullets: ['A nice page', 'Cut SQL costs by 10 %'], leftOut: false };

  it('is as good as its weakest piece', () => {
    expect(reviewPortfolio([strong, weak], WANTED)).toMatchObject({
      quality: 0.5,
      weakestId: 'weak',
      withoutWeakest: 1,
    });
  });

  it('is better with the weak piece left out for one opportunity', () => {
    const review = reviewPortfolio([strong, { ...weak, leftOut: true }], WANTED);
    expect(review).toMatchObject({ quality: 1, weakestId: 'strong', withoutWeakest: null });
    expect(review.pieces).toHaveLength(2);
  });

  it('is optional', () => {
    expect(reviewPortfolio([], WANTED)).toEqual({ pieces: [], quality: null, weakestId: null, withoutWeakest: null });
  });
});
