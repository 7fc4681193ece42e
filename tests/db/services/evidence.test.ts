import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removePain, saveCapability, savePain } from '../../../db/services/brief.ts';
import { saveCloseOut } from '../../../db/services/close-out.ts';
import { saveDebrief } from '../../../db/services/debrief.ts';
import { putBackEvidence, strikeEvidence, strikeRepeats, updateEvidence } from '../../../db/services/evidence.ts';
import { undo } from '../../../db/services/history.ts';
import { updateOpportunity } from '../../../db/services/opportunity.ts';
import { changeRole } from '../../../db/services/participation.ts';
import { addParticipant } from '../../../db/services/person.ts';
import { addEvidence, evidenceBehind, ranking, trashEvidence } from '../../../db/services/roadmap.ts';
import { closeOutWith, debriefWith, newOpportunity, newRound, personOf, skillOf } from '../../support/builders.ts';
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

const of = (skillId: string) => valueOf(evidenceBehind(store.services, skillId));
const only = (skillId = python) => {
  const [row, ...more] = of(skillId);
  if (row === undefined || more.length > 0) throw new Error(`${more.length} more than one, or none`);
  return row;
};
const demand = () => valueOf(ranking(store.services)).gaps.find(({ skillId }) => skillId === python)?.demand ?? 0;
const heard = (fields: Partial<Parameters<typeof addEvidence>[1]> = {}) =>
  valueOf(
    addEvidence(store.services, {
      skillId: python,
      opportunityId,
      source: 'job_posting',
      importance: 5,
      quote: 'You know Python',
      seenOn: '2026-11-18',
      personId: null,
      ...fields,
    }),
  ).value.id;
const capability = (word: 'lacking' | 'present' | 'strong' | null, skillId = python) =>
  valueOf(saveCapability(store.services, { opportunityId, skillId, capability: word }));
const need = (word: 'expertise' | 'bandwidth' | 'unknown') =>
  valueOf(updateOpportunity(store.services, opportunityId, { need: word }));

describe('evidence of what the team can do', () => {
  it('comes when the team lacks what the role is open for, and goes when either changes', () => {
    capability('lacking');
    expect(of(python)).toEqual([]);
    need('expertise');
    expect(only()).toMatchObject({ source: 'hiring_manager', importance: 3, opportunityId });
    const { id, capabilityId } = only();
    expect(capabilityId).not.toBeNull();
    need('expertise');
    capability('lacking');
    expect(only().id).toBe(id);
    capability('present');
    expect(of(python)).toEqual([]);
    need('bandwidth');
    expect(only().source).toBe('hiring_manager');
    capability(null);
    expect(of(python)).toEqual([]);
  });
  it('goes and comes back with undo, and stays in the trash when it was put there', () => {
    need('expertise');
    capability('lacking');
    valueOf(undo(store.services));
    expect(of(python)).toEqual([]);
    capability('lacking');
    valueOf(trashEvidence(store.services, only().id));
    capability('lacking', sql);
    expect([of(python), of(sql).length]).toEqual([[], 1]);
  });
});

describe('evidence of a pain', () => {
  const fields = {
    text: 'Every change to a price takes a quarter',
    severity: 4,
    challenge: 'other' as const,
    personId: null,
    answer: '',
  };
  const pain = (change: Partial<Parameters<typeof savePain>[1]> = {}) =>
    valueOf(savePain(store.services, { id: null, opportunityId, skillId: python, ...fields, ...change })).value.id;
  it('is the hiring manager’s, in the words of the pain, and moves with its skill', () => {
    const id = pain();
    expect(only()).toMatchObject({ source: 'hiring_manager', quote: fields.text, importance: 4, painId: id });
    pain({ id, skillId: sql, text: 'Prices take a quarter' });
    expect([of(python), only(sql).quote]).toEqual([[], 'Prices take a quarter']);
    pain({ id, skillId: null });
    expect(of(sql)).toEqual([]);
  });
  it('keeps what the person corrected while the rest follows the pain', () => {
    const id = pain();
    valueOf(updateEvidence(store.services, only().id, { quote: 'A quarter per price', skillId: sql }));
    pain({ id, severity: 2, text: 'Something else' });
    expect(only(sql)).toMatchObject({ quote: 'A quarter per price', importance: 2 });
    valueOf(removePain(store.services, id));
    expect([of(python), of(sql)]).toEqual([[], []]);
  });
  it('is an interviewer’s when they said it, and the manager’s once they turn out to be that', () => {
    valueOf(addParticipant(store.services, { opportunityId, who: { name: 'Dana' }, role: 'interviewer' }));
    pain({ personId: personOf(store.services, 'Dana') });
    expect(only().source).toBe('interviewer');
    const role = store.services.store.sqlite.prepare<[], string>('SELECT id FROM participation').pluck().get() ?? '';
    valueOf(changeRole(store.services, role, 'hiring_manager'));
    expect(only().source).toBe('hiring_manager');
  });
});

describe('evidence of a debrief and a close-out', () => {
  it('keeps its corrected skill and words when the debrief is saved again, and goes with its line', () => {
    const roundId = newRound(store.services, opportunityId, { status: 'done' });
    const signal = { pressed: 4, outcome: 'weak' as const, quote: 'Show me', personId: null };
    const save = (pressed: number, quote: string) =>
      valueOf(
        saveDebrief(
          store.services,
          roundId,
          debriefWith({ signals: [{ skill: { skillId: python }, ...signal, pressed, quote }] }),
        ),
      );
    save(4, 'Show me');
    valueOf(updateEvidence(store.services, only().id, { skillId: sql, quote: 'Show me the query' }));
    save(2, 'Show me, they said');
    expect(of(python)).toEqual([]);
    expect(only(sql)).toMatchObject({ importance: 2, quote: 'Show me the query' });
    valueOf(saveDebrief(store.services, roundId, debriefWith()));
    expect(of(sql)).toEqual([]);
  });
  it('keeps its corrected importance when the close-out is changed', () => {
    const save = (feedback: string) =>
      valueOf(
        saveCloseOut(
          store.services,
          closeOutWith(opportunityId, {
            outcome: 'rejected',
            feedback,
            skills: [{ skill: { skillId: python }, importance: 5 }],
          }),
        ),
      );
    save('Not technical');
    valueOf(updateEvidence(store.services, only().id, { importance: 2 }));
    save('Not technical enough');
    expect(only()).toMatchObject({ importance: 2, quote: 'Not technical enough' });
  });
});

describe('a piece of evidence', () => {
  it('can be corrected in every field and counted by a weight, each undone', () => {
    const id = heard();
    const before = dump(store.services.store);
    const whole = demand();
    valueOf(updateEvidence(store.services, id, { weight: 0.5 }));
    expect(demand()).toBeCloseTo(whole / 2, 12);
    valueOf(undo(store.services));
    valueOf(
      updateEvidence(store.services, id, {
        source: 'recruiter',
        opportunityId: null,
        importance: 1,
        seenOn: '2026-01-02',
      }),
    );
    expect(only()).toMatchObject({ source: 'recruiter', opportunityId: null, importance: 1, seenOn: '2026-01-02' });
    valueOf(undo(store.services));
    expect(dump(store.services.store)).toEqual(before);
  });
  it('counts for nothing while it is struck out, is shown with the reason, and counts again when put back', () => {
    const id = heard();
    const whole = demand();
    valueOf(strikeEvidence(store.services, [id], 'They meant the team'));
    expect(demand()).toBe(0);
    expect(only()).toMatchObject({ struckReason: 'They meant the team', part: 0, strength: 0 });
    expect(only().struckAt).not.toBeNull();
    valueOf(putBackEvidence(store.services, [id]));
    expect([demand(), only().struckAt, only().struckReason]).toEqual([whole, null, '']);
  });
  it('says that it repeats another from the same posting, and the extra is struck in one step', () => {
    const first = heard();
    const second = heard({ quote: 'You know Python!', importance: 3 });
    const whole = () => of(python).map(({ id, sameAs }) => [id, sameAs]);
    expect(whole()).toEqual(
      expect.arrayContaining([
        [first, null],
        [second, first],
      ]),
    );
    expect(valueOf(strikeRepeats(store.services, python)).value).toEqual({ struck: 1 });
    expect(of(python).map(({ id, struckAt }) => [id, struckAt === null])).toEqual([
      [first, true],
      [second, false],
    ]);
    expect(strikeRepeats(store.services, python)).toMatchObject({ error: { code: 'conflict' } });
  });
  it('cannot be moved to what is not there', () => {
    const id = heard();
    const gone = '0190b8f0-0000-7000-8000-000000000000';
    expect(updateEvidence(store.services, id, { skillId: gone })).toMatchObject({ error: { field: 'skillId' } });
    expect(updateEvidence(store.services, id, { opportunityId: gone })).toMatchObject({
      error: { field: 'opportunityId' },
    });
    expect(updateEvidence(store.services, id, { personId: gone })).toMatchObject({ error: { field: 'personId' } });
    expect(strikeEvidence(store.services, [gone], '')).toMatchObject({ error: { code: 'not_found' } });
  });
});
