import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MaterialFields } from '../../../db/domain/material.ts';
import { strikeEvidence } from '../../../db/services/evidence.ts';
import { logHours } from '../../../db/services/initiative-hours.ts';
import { saveLevel, setMeaning } from '../../../db/services/level.ts';
import { addMaterial, updateMaterial } from '../../../db/services/material.ts';
import { addEvidence, updateSkill } from '../../../db/services/roadmap.ts';
import { search } from '../../../db/services/search.ts';
import { addStory, rateTelling, tellStory, updateStory } from '../../../db/services/story.ts';
import { initiativeOf, newOpportunity, newRound, skillOf } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';

let store: TestStore;
beforeEach(() => {
  store = newStore();
});
afterEach(() => store.close());

const MATERIAL: Omit<MaterialFields, 'name' | 'version'> = { kind: 'resume', body: '', fileName: '', bullets: [] };

/** What the words are found as, named, and where they open. */
function found(words: string) {
  const hits = valueOf(search(store.services, words, 20)).hits;
  return hits.map(({ kind, title, opens }) => ({ kind, title, opens: opens && { kind: opens.kind, id: opens.id } }));
}

test('what is written about a skill opens the skill: former names, notes on levels, what a level means, reasons', () => {
  const { services } = store;
  const skillId = skillOf(services, 'Python');
  const opens = { kind: 'skill', id: skillId };
  valueOf(
    saveLevel(services, {
      id: null,
      skillId,
      current: 2,
      target: 4,
      trueOn: '2026-03-01',
      note: 'Ported the quarterly abacus',
      supports: [],
    }),
  );
  const { id } = valueOf(
    addEvidence(services, {
      skillId,
      opportunityId: null,
      source: 'recruiter',
      importance: 3,
      quote: '',
      seenOn: '2026-11-01',
      personId: null,
    }),
  ).value;
  valueOf(strikeEvidence(services, [id], 'Misheard as serpents'));
  valueOf(updateSkill(services, skillId, { name: 'Scripting' }));
  expect(found('Python')).toContainEqual({ kind: 'skill', title: 'Scripting', opens });
  expect(found('abacus')).toEqual([{ kind: 'skill', title: 'Scripting', opens }]);
  expect(found('serpents')).toEqual([{ kind: 'evidence', title: 'Scripting', opens }]);
  valueOf(updateSkill(services, skillId, { family: 'Herding' }));
  valueOf(setMeaning(services, { family: 'Herding', level: 5, text: 'I wrote the gazetteer' }));
  expect(found('gazetteer')).toEqual([{ kind: 'skill', title: 'Herding', opens }]);
});

test('notes on hours open the initiative; notes of a story and of a telling the story; notes of a material it', () => {
  const { services } = store;
  const initiativeId = initiativeOf(services, skillOf(services, 'Python'));
  valueOf(logHours(services, { initiativeId, spentOn: '2026-11-17', hours: 1, note: 'Watched the marmalade talk' }));
  expect(found('marmalade').map(({ opens }) => opens)).toEqual([{ kind: 'initiative', id: initiativeId }]);

  const story = { situation: '', task: '', action: '', result: '', number: '', notes: '', skills: [], challenges: [] };
  const { id: storyId } = valueOf(addStory(services, { ...story, title: 'Three prices' })).value;
  valueOf(updateStory(services, storyId, { notes: 'Mind the semaphore' }));
  const roundId = newRound(services, newOpportunity(services, { company: 'Acme' }));
  valueOf(tellStory(services, { storyId, roundId, told: true }));
  valueOf(rateTelling(services, { storyId, roundId, went: 4, note: 'They laughed at the velociraptor' }));
  const opens = { kind: 'story', id: storyId };
  expect(found('semaphore')).toEqual([{ kind: 'story', title: 'Three prices', opens }]);
  const { id: materialId } = valueOf(
    addMaterial(services, { ...MATERIAL, name: 'Résumé, growth', version: 'v1', opportunityId: null }),
  ).value;
  valueOf(updateMaterial(services, materialId, { notes: 'Ask Ottoline to proofread' }));
  expect(found('Ottoline').map((hit) => hit.opens)).toEqual([{ kind: 'material', id: materialId }]);
  expect(found('velociraptor')).toEqual([{ kind: 'story', title: 'Three prices', opens }]);
});
