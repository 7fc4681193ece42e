import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removePain } from '../../../db/services/brief.ts';
import { openDebrief, owedDebriefs, saveDebrief } from '../../../db/services/debrief.ts';
import { putDraft, removeDraft } from '../../../db/services/draft.ts';
import { settleFollowUps } from '../../../db/services/follow-up.ts';
import { undo } from '../../../db/services/history.ts';
import { evidenceBehind, trashEvidence } from '../../../db/services/roadmap.ts';
import { addStory, listStories, trashStory } from '../../../db/services/story.ts';
import { todayView } from '../../../db/services/today.ts';
import { debriefWith, dueList, newOpportunity, newRound, painHeard, skillOf } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dump } from '../../support/tables.ts';

let store: TestStore;
let roundId: string;
let python: string;
beforeEach(() => {
  store = newStore();
  roundId = newRound(store.services, newOpportunity(store.services, { stage: 'interview' }));
  python = skillOf(store.services, 'Python');
});
afterEach(() => store.close());

const document = () =>
  debriefWith({
    rating: 4,
    pains: [painHeard('Nobody owns pricing')],
    signals: [{ skill: { skillId: python }, pressed: 5, outcome: 'weak', quote: '', personId: null }],
  });
const save = (written = document()) => valueOf(saveDebrief(store.services, roundId, written));
const only = <T>(list: readonly T[]): T => {
  const [first] = list;
  if (first === undefined || list.length !== 1) throw new Error(`Not one but ${list.length}`);
  return first;
};

describe('what a debrief added, one by one', () => {
  it('is taken back each in a step of its own, and comes back with it', () => {
    const before = dump(store.services.store);
    const { value, step } = save();
    const saved = dump(store.services.store);
    const steps = [
      valueOf(trashEvidence(store.services, only(value.evidenceAdded).id)).step,
      valueOf(removePain(store.services, only(value.painsAdded).id)).step,
      valueOf(settleFollowUps(store.services, [value.followUps[0]?.id ?? ''], 'skipped')).step,
    ];
    expect(valueOf(evidenceBehind(store.services, python))).toEqual([]);
    expect(dueList(store.services)).toHaveLength(value.followUps.length - 1);
    // The whole cannot go while something later builds on it; once that is back it can.
    expect(undo(store.services, step?.id)).toMatchObject({ error: { code: 'conflict' } });
    for (const one of steps.toReversed()) valueOf(undo(store.services, one?.id));
    expect(dump(store.services.store)).toEqual(saved);
    valueOf(undo(store.services, step?.id));
    expect(dump(store.services.store)).toEqual(before);
  });
  it('stays struck out when the debrief is saved again', () => {
    const { value } = save();
    valueOf(trashEvidence(store.services, only(value.evidenceAdded).id));
    save({ ...valueOf(openDebrief(store.services, roundId)).document, rating: 2 });
    expect(valueOf(evidenceBehind(store.services, python))).toEqual([]);
  });
});

describe('stories told', () => {
  const newStory = () =>
    valueOf(
      addStory(store.services, {
        title: 'Churn halved',
        situation: '',
        task: '',
        action: '',
        result: '',
        number: '−38 %',
        challenges: [],
        skills: [],
      }),
    ).value.id;
  const toldIn = () => only(valueOf(listStories(store.services))).told.map((one) => one.roundId);

  it('are ticked in the debrief, and the tick can be taken back', () => {
    const story = newStory();
    expect(valueOf(openDebrief(store.services, roundId)).stories).toEqual([
      { id: story, title: 'Churn halved', number: '−38 %' },
    ]);
    save({ ...document(), stories: [story] });
    expect(toldIn()).toEqual([roundId]);
    expect(valueOf(openDebrief(store.services, roundId)).document.stories).toEqual([story]);
    save({ ...valueOf(openDebrief(store.services, roundId)).document, stories: [] });
    expect(toldIn()).toEqual([]);
  });
  it('keep where they were told while they are in the trash', () => {
    const story = newStory();
    save({ ...document(), stories: [story] });
    const thrown = valueOf(trashStory(store.services, story)).step;
    save({ ...valueOf(openDebrief(store.services, roundId)).document, rating: 1 });
    valueOf(undo(store.services, thrown?.id));
    expect(toldIn()).toEqual([roundId]);
  });
});

describe('a debrief that is begun and left', () => {
  it('says so where it is owed, and when it was saved before it is named as being changed', () => {
    const owed = () => only(valueOf(owedDebriefs(store.services)));
    expect(owed()).toMatchObject({ roundId, begun: false });
    putDraft(store.services, `debrief:${roundId}`, { rating: 3 });
    expect(owed().begun).toBe(true);
    save();
    expect(valueOf(owedDebriefs(store.services))).toEqual([]);
    expect(only(valueOf(todayView(store.services)).changing)).toMatchObject({ roundId, company: 'Copperstack' });
    removeDraft(store.services, `debrief:${roundId}`);
    expect(valueOf(todayView(store.services)).changing).toEqual([]);
  });
});
