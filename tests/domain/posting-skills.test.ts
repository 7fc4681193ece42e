import { describe, expect, it } from 'vitest';
import { skillsIn } from '../../db/domain/posting-skills.ts';
import { aliasesOf } from '../../db/domain/skill-words.ts';

const skill = (name: string, notes = '') => ({ id: name, name, aliases: aliasesOf(name, notes) });
const names = (text: string, ...catalogue: string[]) =>
  skillsIn(
    text,
    catalogue.map((name) => skill(name)),
  ).map(({ name }) => name);

describe('skills in a posting', () => {
  it('are found as whole words in any case and form', () => {
    for (const text of ['You prioritise well', 'PRIORITIZATION', 'Prioritizing', 'prioritised'])
      expect(names(text, 'Prioritisation')).toEqual(['Prioritisation']);
    expect(names('Knows data modeling', 'SQL and data modelling')).toEqual(['SQL and data modelling']);
    expect(names('strong with apis', 'APIs and integrations')).toEqual(['APIs and integrations']);
    expect(names('MySQLite and NoSQL', 'SQL')).toEqual([]);
    expect(names('Pythonic', 'Python')).toEqual([]);
    expect(names('Kenntnisse in Präsentation und Übersetzung', 'Presenting', 'Übersetzung')).toEqual([
      'Presenting',
      'Übersetzung',
    ]);
    expect(names('опыт с Питон', 'Питон')).toEqual(['Питон']);
  });
  it('of several words stand together, with a space, a hyphen or a line of their own', () => {
    expect(names('stakeholder-management', 'Stakeholder management')).toEqual(['Stakeholder management']);
    expect(names('A/B testing', 'Experiment design')).toEqual(['Experiment design']);
    expect(names('We manage stakeholders', 'Stakeholder management')).toEqual(['Stakeholder management']);
    expect(names('the stakeholder. Management decides', 'Stakeholder management')).toEqual([]);
    expect(names('customer\ninterviews', 'Customer interviews')).toEqual([]);
  });
  it('of one or two letters only as they are written', () => {
    expect(names('Experience with Go, R and C.', 'Go', 'R', 'C')).toEqual(['Go', 'R', 'C']);
    expect(names('Go further with us. You go to market. Go-to-market, R&D, C++ and Vitamin-C', 'Go', 'R', 'C')).toEqual(
      [],
    );
    expect(names('Languages: C++, C# and Node.js', 'C++', 'C#', 'Node.js')).toEqual(['C++', 'C#', 'Node.js']);
    expect(names('our go lang, ux research', 'Go', 'UX')).toEqual([]);
  });
  it('go by other names, also those in their notes', () => {
    expect(names('You know GDPR', 'Security and privacy')).toEqual(['Security and privacy']);
    const noted = [skill('Data warehouses', 'Learnt at work.\nAlso: Snowflake, BigQuery')];
    expect(skillsIn('We use BigQuery daily', noted)).toHaveLength(1);
    expect(skillsIn('We learnt at work', noted)).toEqual([]);
  });
  it('are not what only sounds like them', () => {
    expect(names('We are hiring. Talk to the hiring manager. Closing date: 1 May.', 'Hiring', 'Closing')).toEqual([]);
    expect(
      names(
        'You close deals and are present in meetings. Dental and vision insurance.',
        'Closing',
        'Presenting',
        'Vision',
      ),
    ).toEqual([]);
    expect(names('You own hiring and firing.', 'Hiring')).toEqual(['Hiring']);
  });
  it('are not what they offer', () => {
    expect(
      names('Benefits\n- Coaching and Python courses\n\nRequirements\n- Vision', 'Coaching', 'Python', 'Vision'),
    ).toEqual(['Vision']);
  });
});

describe('how much they want it', () => {
  const weight = (text: string, name = 'SQL') => skillsIn(text, [skill(name)])[0]?.importance;
  it.each([
    ['You work with SQL.', 3],
    ['SQL is a must.', 5],
    ['SQL required', 5],
    ['SQL ist zwingend erforderlich', 5],
    ['Strong SQL', 4],
    ['Requirements:\nSQL', 4],
    ['Must have\n- SQL', 5],
    ['What you bring\n* SQL, nice to have', 2],
    ['Nice to have:\n- SQL', 2],
    ['SQL von Vorteil', 2],
    ['Python is required, SQL is a plus.', 2],
    ['SQL is required, Python is a plus.', 5],
    ['Tableau, SQL and dbt are a plus.', 2],
  ])('%s', (text, expected) => expect(weight(text)).toBe(expected));
  it('is where they want it most, with that sentence as the quote', () => {
    const [found] = skillsIn('We use SQL here.\n\n• You must know SQL by heart.\nSQL is nice to have.', [skill('SQL')]);
    expect(found).toEqual({ skillId: 'SQL', name: 'SQL', importance: 5, quote: 'You must know SQL by heart.' });
  });
  it('sorts, the most wanted first', () => {
    expect(names('Python is a plus. You need SQL. You run surveys.', 'Python', 'SQL', 'Survey design')).toEqual([
      'SQL',
      'Survey design',
      'Python',
    ]);
  });
  it('quotes a very long sentence around the word', () => {
    const text = `${'we like long words and '.repeat(40)}SQL ${'and so on '.repeat(60)}`;
    const quote = skillsIn(text, [skill('SQL')])[0]?.quote ?? '';
    expect(quote).toContain('SQL');
    expect(quote.length).toBeLessThan(500);
  });
});
