import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveCloseOut } from '../../../db/services/close-out.ts';
import { saveDebrief } from '../../../db/services/debrief.ts';
import { undo } from '../../../db/services/history.ts';
import { removeLevel, resetMeanings, saveLevel, setMeaning, listMeanings } from '../../../db/services/level.ts';
import { updateOpportunity } from '../../../db/services/opportunity.ts';
import { proposals } from '../../../db/services/posting.ts';
import {
  addEvidence,
  addSkill,
  evidenceBehind,
  listSkills,
  ranking,
  setLevels,
  updateSkill,
} from '../../../db/services/roadmap.ts';
import {
  bringBackSkill,
  mergeSkills,
  previewMerge,
  removeFormerName,
  retireSkill,
  splitSkill,
} from '../../../db/services/skill-change.ts';
import { duplicateSkills, retiredSkills, skillPage, supportsFor } from '../../../db/services/skill-page.ts';
import { addStory } from '../../../db/services/story.ts';
import { search } from '../../../db/services/search.ts';
import { closeOutWith, debriefWith, newOpportunity, newRound, skillOf } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dump } from '../../support/tables.ts';

let store: TestStore;
let opportunityId: string;
let python: string;
let sql: string;
beforeEach(() => {
  store = newStore();
  opportunityId = newOpportunity(store.services, { stage: 'final' });
  python = skillOf(store.services, 'Python');
  sql = skillOf(store.services, 'SQL and data modelling');
});
afterEach(() => store.close());

const heard = (skillId: string, quote = 'They want it') =>
  valueOf(
    addEvidence(store.services, {
      skillId,
      opportunityId,
      source: 'interviewer',
      importance: 4,
      quote,
      seenOn: '2026-11-10',
      personId: null,
    }),
  ).value.id;
const wordsOf = (skillId: string) =>
  valueOf(evidenceBehind(store.services, skillId))
    .map(({ quote }) => quote)
    .sort();
const names = () => valueOf(listSkills(store.services)).map(({ name }) => name);
const page = (id: string) => valueOf(skillPage(store.services, id));
const found = (words: string) => valueOf(search(store.services, words, 20)).hits.map(({ opens }) => opens?.id);
const press = (name: string) => {
  const roundId = newRound(store.services, opportunityId, { status: 'done' });
  const signal = { skill: { name }, pressed: 5, outcome: 'ok' as const, quote: `${name}?`, personId: null };
  valueOf(saveDebrief(store.services, roundId, debriefWith({ signals: [signal] })));
  return roundId;
};
const proposed = (postingText: string) => {
  valueOf(updateOpportunity(store.services, opportunityId, { postingText }));
  return valueOf(proposals(store.services, opportunityId)).map(({ skillId }) => skillId);
};

describe('a skill that is renamed', () => {
  it('is still meant by its old name in postings and debriefs, and found by it', () => {
    valueOf(updateSkill(store.services, python, { name: 'Scripting' }));
    expect(found('python')).toContain(python);
    press('python');
    expect(wordsOf(python)).toEqual(['python?']);
    expect(proposed('You must know Python.')).toContain(python);
    expect(page(python).formerNames).toMatchObject([{ name: 'Python', reason: 'renamed' }]);
  });
  it('forgets the old name when it is taken back or renamed back, and gives no other skill one of its names', () => {
    valueOf(updateSkill(store.services, python, { name: 'Scripting' }));
    expect(addSkill(store.services, { name: 'python', family: '', notes: '', current: 0, target: 1 })).toMatchObject({
      error: { code: 'conflict', field: 'name', message: expect.stringContaining('Scripting') },
    });
    expect(updateSkill(store.services, sql, { name: 'PYTHON' })).toMatchObject({ error: { code: 'conflict' } });
    const [former] = page(python).formerNames;
    valueOf(removeFormerName(store.services, former?.id ?? ''));
    expect(proposed('You must know Python.')).not.toContain(python);
    valueOf(undo(store.services));
    valueOf(undo(store.services));
    valueOf(updateSkill(store.services, python, { name: 'Python' }));
    expect(page(python).formerNames).toMatchObject([{ name: 'Scripting' }]);
  });
});

describe('two skills that are merged', () => {
  it('say before what moves, and are one afterwards under both names', () => {
    heard(python, 'one');
    heard(sql, 'two');
    valueOf(setLevels(store.services, { id: python, current: 3, target: 5 }));
    expect(valueOf(previewMerge(store.services, { keepId: sql, mergeId: python }))).toMatchObject({
      kept: 'SQL and data modelling',
      merged: 'Python',
      moves: { evidence: 1, stories: 0 },
    });
    valueOf(mergeSkills(store.services, { keepId: sql, mergeId: python }));
    expect(wordsOf(sql)).toEqual(['one', 'two']);
    expect(names()).not.toContain('Python');
    expect(page(python)).toMatchObject({ mergedInto: { id: sql }, levels: [{ current: 3, target: 5 }] });
    expect(page(sql)).toMatchObject({
      merged: [{ name: 'Python' }],
      formerNames: [{ name: 'Python', reason: 'merged' }],
    });
    expect(found('python')).toContain(sql);
    press('Python');
    expect(wordsOf(sql)).toContain('Python?');
  });
  it('lose no evidence when a debrief that named both is saved again', () => {
    const roundId = newRound(store.services, opportunityId, { status: 'done' });
    const signal = (skillId: string) => ({
      skill: { skillId },
      pressed: 5,
      outcome: 'ok' as const,
      quote: skillId,
      personId: null,
    });
    valueOf(saveDebrief(store.services, roundId, debriefWith({ signals: [signal(python), signal(sql)] })));
    valueOf(
      saveCloseOut(
        store.services,
        closeOutWith(opportunityId, {
          outcome: 'rejected',
          skills: [
            { skill: { skillId: python }, importance: 5 },
            { skill: { skillId: sql }, importance: 4 },
          ],
        }),
      ),
    );
    valueOf(mergeSkills(store.services, { keepId: sql, mergeId: python }));
    expect(wordsOf(sql)).toHaveLength(4);
    valueOf(saveDebrief(store.services, roundId, debriefWith({ signals: [signal(sql)] })));
    valueOf(
      saveCloseOut(
        store.services,
        closeOutWith(opportunityId, { outcome: 'rejected', skills: [{ skill: { skillId: sql }, importance: 4 }] }),
      ),
    );
    expect(wordsOf(sql)).toHaveLength(4);
  });
  it('cannot be one already, gone, or kept while retired', () => {
    expect(mergeSkills(store.services, { keepId: sql, mergeId: sql })).toMatchObject({ error: { code: 'invalid' } });
    valueOf(retireSkill(store.services, sql, ''));
    expect(mergeSkills(store.services, { keepId: sql, mergeId: python })).toMatchObject({
      error: { code: 'conflict' },
    });
    valueOf(bringBackSkill(store.services, sql));
    valueOf(mergeSkills(store.services, { keepId: sql, mergeId: python }));
    expect(mergeSkills(store.services, { keepId: python, mergeId: sql })).toMatchObject({
      error: { code: 'conflict' },
    });
  });
});

describe('a skill that is split', () => {
  it('gives the chosen evidence to a new one with the same levels, with what it came from, in one step', () => {
    const roundId = press('Python');
    heard(python, 'stays');
    const [moved] = valueOf(evidenceBehind(store.services, python)).filter(({ quote }) => quote === 'Python?');
    const before = dump(store.services.store);
    const input = { id: python, name: 'Notebooks', evidenceIds: [moved?.id ?? ''] };
    const { id } = valueOf(splitSkill(store.services, input)).value;
    expect([wordsOf(python), wordsOf(id)]).toEqual([['stays'], ['Python?']]);
    const old = page(python);
    expect(page(id)).toMatchObject({
      current: old.current,
      target: old.target,
      family: 'Data',
      splitFrom: { id: python },
    });
    expect(old.splits).toMatchObject([{ id }]);
    // The debrief names the new skill from now on, so that saving it again leaves everything where it is.
    const signal = { skill: { skillId: id }, pressed: 5, outcome: 'ok' as const, quote: 'Python?', personId: null };
    valueOf(saveDebrief(store.services, roundId, debriefWith({ signals: [signal] })));
    expect([wordsOf(python), wordsOf(id)]).toEqual([['stays'], ['Python?']]);
    valueOf(undo(store.services));
    valueOf(undo(store.services));
    expect(dump(store.services.store)).toEqual(before);
  });
  it('needs a name of its own and evidence of its own', () => {
    expect(splitSkill(store.services, { id: python, name: 'Forecasting', evidenceIds: [] })).toMatchObject({
      error: { field: 'name' },
    });
    const evidenceIds = [heard(sql)];
    expect(splitSkill(store.services, { id: python, name: 'New', evidenceIds })).toMatchObject({
      error: { field: 'evidenceIds' },
    });
  });
});

describe('a skill that is retired', () => {
  it('keeps everything, is ranked and offered no more, and comes back whole', () => {
    heard(python);
    const before = valueOf(ranking(store.services));
    valueOf(retireSkill(store.services, python, 'Nobody asks any more'));
    expect(names()).not.toContain('Python');
    expect(valueOf(ranking(store.services)).gaps).toEqual([]);
    expect(valueOf(retiredSkills(store.services))).toMatchObject([
      { name: 'Python', retiredReason: 'Nobody asks any more' },
    ]);
    expect(wordsOf(python)).toEqual(['They want it']);
    valueOf(bringBackSkill(store.services, python));
    expect(valueOf(ranking(store.services))).toEqual(before);
  });
});

describe('the levels of a skill', () => {
  const level = (current: number, trueOn: string | null, id: string | null = null) =>
    valueOf(saveLevel(store.services, { id, skillId: python, current, target: 5, trueOn, note: '', supports: [] }));
  const now = () => page(python).current;
  it('stand in the order they came true: a past day changes the history, not where I am', () => {
    valueOf(setLevels(store.services, { id: python, current: 3, target: 5 }));
    level(1, '2026-03-01');
    expect([now(), page(python).levels.map(({ current, day }) => [current, day])]).toEqual([
      3,
      [
        [3, '2026-11-18'],
        [1, '2026-03-01'],
      ],
    ]);
    const [latest] = page(python).levels;
    valueOf(removeLevel(store.services, latest?.id ?? ''));
    expect(now()).toBe(1);
    valueOf(undo(store.services));
    expect(now()).toBe(3);
  });
  it('keep where a skill stood when a day before its first level is added', () => {
    const stood = now();
    level(0, '2025-01-01');
    expect([now(), page(python).levels.length]).toEqual([stood, 2]);
  });
  it('can be corrected, and are refused for a day to come', () => {
    level(2, null);
    const [latest] = page(python).levels;
    level(4, '2026-11-17', latest?.id ?? '');
    expect(page(python).levels.at(0)).toMatchObject({ id: latest?.id, current: 4, day: '2026-11-17' });
    const input = { id: null, skillId: python, current: 5, target: 5, trueOn: '2026-11-19', note: '', supports: [] };
    expect(saveLevel(store.services, input)).toMatchObject({ error: { code: 'invalid', field: 'trueOn' } });
  });
  it('rest on a story, a round and what was heard, as offered', () => {
    const texts = { situation: '', task: '', action: '', result: '', number: '', challenges: [] };
    valueOf(addStory(store.services, { ...texts, title: 'The migration', skills: [{ skillId: python }] }));
    press('Python');
    const offered = valueOf(supportsFor(store.services, python));
    expect(offered.map(({ kind }) => kind)).toEqual(['story', 'round', 'evidence']);
    const supports = offered.map(({ kind, id }) => ({ kind, id }));
    valueOf(setLevels(store.services, { id: python, current: 4, target: 5, note: 'Shown twice', supports }));
    expect(page(python).levels[0]).toMatchObject({ current: 4, note: 'Shown twice', supports: offered });
    const [{ id } = { id: '' }] = page(python).levels;
    valueOf(
      saveLevel(store.services, {
        id,
        skillId: python,
        current: 4,
        target: 5,
        trueOn: null,
        note: '',
        supports: supports.slice(0, 1),
      }),
    );
    expect(page(python).levels[0]?.supports).toMatchObject([{ kind: 'story', name: 'The migration' }]);
  });
  it('mean what I write, once for each family and level, until I take it back', () => {
    const own = () => valueOf(listMeanings(store.services)).map(({ family, level: at, text }) => [family, at, text]);
    valueOf(setMeaning(store.services, { family: 'Data', level: 3, text: 'first' }));
    valueOf(setMeaning(store.services, { family: 'data', level: 3, text: 'second' }));
    expect(own()).toEqual([['Data', 3, 'second']]);
    expect(setMeaning(store.services, { family: 'Data', level: 2, text: ' ' })).toMatchObject({
      error: { field: 'text' },
    });
    valueOf(resetMeanings(store.services, { family: 'Data', level: null }));
    expect(own()).toEqual([]);
  });
});

describe('skills that may be the same', () => {
  it('are named in groups, the one with the most evidence first', () => {
    valueOf(addSkill(store.services, { name: 'Customer interview', family: '', notes: '', current: 1, target: 2 }));
    heard(skillOf(store.services, 'Customer interviews'));
    const groups = valueOf(duplicateSkills(store.services)).map((group) => group.map(({ name }) => name));
    expect(groups).toEqual([['Customer interviews', 'Customer interview']]);
  });
});
