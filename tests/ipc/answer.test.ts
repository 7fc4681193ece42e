import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RouterOptions, answer } from '../../electron/ipc/answer.ts';
import { ok } from '../../db/domain/result.ts';
import { newOpportunity, roundFields } from '../support/builders.ts';
import { routerOf } from '../support/router.ts';
import { type TestStore, newStore } from '../support/store.ts';
import { dumpAll } from '../support/tables.ts';

const CANARY = 'canary-41c9-typed-by-a-person';

describe('input that breaks the words for it', () => {
  it('is refused all the same', async () => {
    const input: unknown = Object.assign(Object.create(null), {
      constructor: { name: Object.create(null) as unknown },
    });
    const handler = () => ok([]);
    const options: RouterOptions = { checkOutput: false, onBug: () => undefined };
    const result = await answer('skill.list', input, handler, 1, options);
    expect(result).toEqual({ ok: false, error: { code: 'invalid', message: 'This cannot be saved as it is.' } });
  });
});

describe('what no handler expected', () => {
  const told: unknown[][] = [];
  const options: RouterOptions = { checkOutput: true, onBug: (...args) => void told.push(args) };
  beforeEach(() => void (told.length = 0));
  const ask = (handler: () => never) =>
    answer(
      'opportunity.addNote',
      { opportunityId: '01932d7e-0000-7000-8000-000000000000', body: CANARY },
      handler,
      1,
      options,
    );

  it('is answered with a sentence and told to the log once, with the channel and nothing that was typed', async () => {
    const error = new TypeError('undefined is not a function');
    const result = await ask(() => {
      throw error;
    });
    expect(result).toMatchObject({ ok: false, error: { code: 'bug' } });
    expect(told).toEqual([['opportunity.addNote', error]]);
    expect(JSON.stringify([result, told])).not.toContain(CANARY);
  });

  it.each([
    ['SQLITE_FULL', 'full'],
    ['SQLITE_BUSY', 'locked'],
    ['SQLITE_BUSY_SNAPSHOT', 'locked'],
    ['SQLITE_READONLY', 'written'],
    ['SQLITE_IOERR_WRITE', 'written'],
  ])('says what is wrong with the disk when it is %s, and that what was typed is still there', async (code, word) => {
    const result = await ask(() => {
      throw Object.assign(new Error('of the driver'), { code });
    });
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'store', message: expect.stringContaining(word) as unknown },
    });
    expect(result.ok ? '' : result.error.message).toContain('still here');
  });

  it.each(['SQLITE_CORRUPT', 'SQLITE_CORRUPT_VTAB', 'SQLITE_NOTADB'])(
    'says that the store is damaged when it is %s',
    async (code) => {
      const result = await ask(() => {
        throw Object.assign(new Error('of the driver'), { code });
      });
      expect(result).toMatchObject({ ok: false, error: { code: 'unreadable' } });
      expect(result.ok ? '' : result.error.message).toContain('damaged');
    },
  );

  it('is a handler that answers in another shape than the contract says, in tests', async () => {
    const wrong = await answer('skill.list', null, () => ok([{ id: 1 }]) as never, 1, options);
    expect(wrong).toMatchObject({ ok: false, error: { code: 'bug' } });
    const unchecked = await answer('skill.list', null, () => ok([{ id: 1 }]) as never, 1, {
      ...options,
      checkOutput: false,
    });
    expect(unchecked).toMatchObject({ ok: true });
  });
});

describe('input that cannot be saved', () => {
  let store: TestStore;
  let router: ReturnType<typeof routerOf>;
  let id: string;
  beforeEach(() => {
    store = newStore();
    router = routerOf(store);
    id = newOpportunity(store.services);
  });
  afterEach(() => store.close());

  type Ask = Parameters<typeof router.ask>;
  const refused = async (...[channel, input]: Ask) => {
    const before = dumpAll(store.services.store);
    const result = await router.ask(channel, input);
    expect(dumpAll(store.services.store)).toEqual(before);
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid' } });
    return result.ok ? { field: undefined, message: '' } : result.error;
  };
  const opportunity = (fields: object) => ['opportunity.update', { id, fields }] as Ask;
  const added = (fields: object) => ['opportunity.add', { company: 'Copperstack', title: 'Lead', ...fields }] as Ask;
  const round = (fields: object) => ['round.add', { opportunityId: id, ...roundFields(), ...fields }] as Ask;
  const person = (fields: object) =>
    [
      'person.add',
      {
        name: 'Dana',
        kind: 'other',
        jobTitle: '',
        email: '',
        phone: '',
        profileUrl: '',
        notes: '',
        companyId: null,
        keepInTouchDays: null,
        ...fields,
      },
    ] as Ask;
  const million = 'x'.repeat(1_000_000);

  const cases: [string, () => Ask, string, RegExp][] = [
    ['an empty company', () => added({ company: '' }), 'company', /company name cannot be empty/],
    [
      'a company of spaces and invisible characters',
      () => added({ company: ' \u200b\u0000\n' }),
      'company',
      /cannot be empty/,
    ],
    ['a role of a million characters', () => added({ title: million }), 'title', /500 characters long at most/],
    ['a link that would run', () => added({ postingUrl: 'javascript:alert(1)' }), 'postingUrl', /https:\/\//],
    ['an empty role', () => opportunity({ title: '' }), 'fields.title', /role cannot be empty/],
    [
      'a date that does not exist',
      () => opportunity({ appliedOn: '2026-02-30' }),
      'fields.appliedOn',
      /does not exist/,
    ],
    [
      '29 February of a common year',
      () => opportunity({ deadline: '2027-02-29' }),
      'fields.deadline',
      /does not exist/,
    ],
    [
      'a midnight for a date',
      () => opportunity({ deadline: '2026-11-18T00:00:00Z' }),
      'fields.deadline',
      /does not exist/,
    ],
    ['a negative salary', () => opportunity({ salaryMin: -1 }), 'fields.salaryMin', /cannot be negative/],
    ['a part of a cent', () => opportunity({ salaryMin: 0.5 }), 'fields.salaryMin', /fractions of a cent/],
    [
      'a salary that ends before it starts',
      () => opportunity({ salaryMin: 2, salaryMax: 1 }),
      'fields.salaryMin',
      /starts higher than it ends/,
    ],
    [
      'a currency that is none',
      () => opportunity({ salaryCurrency: 'Euro' }),
      'fields.salaryCurrency',
      /three letters/,
    ],
    ['six of five', () => opportunity({ excitement: 6 }), 'fields.excitement', /1 to 5/],
    [
      'a text of three million characters',
      () => opportunity({ notes: million.repeat(3) }),
      'fields.notes',
      /two million/,
    ],
    ['an empty person', () => person({ name: '\u2028' }), 'name', /name cannot be empty/],
    ['keeping in touch every zero days', () => person({ keepInTouchDays: 0 }), 'keepInTouchDays', /1 day or more/],
    [
      'an interviewer without a name',
      () => round({ interviewers: [{ who: { name: ' ' }, role: 'interviewer' }] }),
      'interviewers.0.who.name',
      /name cannot be empty/,
    ],
    ['a round of no minutes', () => round({ minutes: 0 }), 'minutes', /five minutes or more/],
    ['a zone nobody lives in', () => round({ timeZone: 'Mars/Olympus' }), 'timeZone', /time zone is not known/],
    ['an empty note', () => ['opportunity.addNote', { opportunityId: id, body: ' \n ' }], 'body', /empty/],
    ['a level of six', () => ['skill.setLevels', { id, current: 6, target: 1 }], 'current', /0 to 5/],
    [
      'a pain without words in the third line of a debrief',
      () => {
        const pain = (text: string) => ({ id: null, text, severity: 3, challenge: 'other', personId: null });
        const document = {
          rating: null,
          closes: [],
          pains: [pain('a'), pain('b'), pain('  ')],
          signals: [],
          questions: [],
          reservations: [],
          promisedBy: null,
          nextStep: '',
          wentWell: '',
          toChange: '',
          notes: '',
        };
        return ['debrief.save', { roundId: id, document }];
      },
      'document.pains.2.text',
      /empty/,
    ],
    [
      'a close-out in the future',
      () => [
        'close_out.save',
        {
          opportunityId: id,
          outcome: 'rejected',
          closedOn: '2026-11-19',
          reasons: [],
          feedback: '',
          lessons: '',
          skills: [],
          comeBackOn: null,
        },
      ],
      'closedOn',
      /future/,
    ],
    [
      'a snooze to a date that does not exist',
      () => ['follow_up.snooze', { ids: [id], until: '2026-13-01' }],
      'until',
      /does not exist/,
    ],
  ];

  it.each(cases)(
    '%s is refused with its field and a sentence, and nothing is written',
    async (_name, input, field, message) => {
      const error = await refused(...input());
      expect(error.field).toBe(field);
      expect(error.message).toMatch(message);
      expect(error.message).toMatch(/^[A-Z].*\.$/);
    },
  );

  it('keeps emoji, right-to-left and a million characters as they were typed', async () => {
    const title = '👩‍💻 مدير المنتج \u202eabc';
    const added = await router.ask('opportunity.add', { company: '日本語 株式会社', title, postingText: million });
    expect(added).toMatchObject({ ok: true });
    const board = await router.ask('opportunity.board', null);
    expect(board).toMatchObject({ ok: true, value: { cards: [{ company: '日本語 株式会社', title }, {}] } });
    expect(
      store.services.store.sqlite
        .prepare('SELECT length(posting_text) FROM opportunity WHERE title = ?')
        .pluck()
        .get(title),
    ).toBe(1_000_000);
  });
});
