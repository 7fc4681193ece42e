import { INITIATIVE_KINDS } from '../../db/domain/vocabulary.ts';
import type { Result } from '../../db/domain/result.ts';
import type { Done, Services } from '../../db/services/core.ts';
import { dropInitiative, finishInitiative, reopenInitiative } from '../../db/services/initiative-finish.ts';
import { changeHours, logHours, removeHours } from '../../db/services/initiative-hours.ts';
import {
  addInitiative,
  moveInitiative,
  orderByReturn,
  trashInitiative,
  updateInitiative,
} from '../../db/services/initiative.ts';
import { FixedClock } from './store.ts';

type One = { pick: number; text: string; any: (table: string) => string | null; ids: (table: string) => string[] };

const LANES = ['now', 'next', 'later'] as const;
const laneOf = (pick: number) => LANES[pick % LANES.length] ?? 'later';

const fieldsOf = ({ pick, text, ids }: One) => ({
  title: text,
  kind: INITIATIVE_KINDS[pick % INITIATIVE_KINDS.length] ?? 'course',
  effortHours: pick % 40,
  skills: ids('skill')
    .slice(0, pick % 3)
    .map((skillId, index) => ({ skillId, gain: 1 + ((pick + index) % 3) })),
  startOn: null,
  targetOn: pick % 2 ? '2027-02-01' : null,
  link: '',
  notes: text,
  marketCheck: pick % 2 ? text : '',
  marketCheckedOn: pick % 2 ? '2026-11-02' : null,
});

const on =
  (table: string, run: (services: Services, id: string, one: One) => Result<Done<unknown>>) =>
  (services: Services, one: One) => {
    const id = one.any(table);
    return id === null ? null : run(services, id, one);
  };
const today = ({ clock }: Services) => new FixedClock(clock.now(), clock.zone()).today();

/** What a person does with initiatives. Merged into the other commands. */
export const initiativeCommands = {
  addInitiative: (services: Services, one: One) =>
    addInitiative(services, { ...fieldsOf(one), lane: laneOf(one.pick) }),
  updateInitiative: on('initiative', (services, id, one) => updateInitiative(services, id, fieldsOf(one))),
  moveInitiative: on('initiative', (services, id, { pick, text, ids }) =>
    moveInitiative(services, {
      id,
      lane: laneOf(pick),
      ...(pick % 2 ? { beforeId: ids('initiative')[pick % 5] ?? null } : { marketCheck: text }),
    }),
  ),
  orderInitiatives: (services: Services, { pick }: One) => orderByReturn(services, laneOf(pick)),
  logHours: on('initiative', (services, initiativeId, { pick, text }) =>
    logHours(services, { initiativeId, spentOn: today(services), hours: 0.5 + (pick % 8), note: text }),
  ),
  changeHours: on('initiative_hours', (services, id, { pick, text }) =>
    changeHours(services, id, { spentOn: '2026-11-01', hours: 1 + (pick % 4), note: text }),
  ),
  removeHours: on('initiative_hours', (services, id) => removeHours(services, id)),
  finishInitiative: on('initiative', (services, id, { pick, text }) => {
    const links = services.store.sqlite
      .prepare<[string], string>('SELECT skill_id FROM initiative_skill WHERE initiative_id = ?')
      .pluck()
      .all(id);
    const levels = links.map((skillId, index) => ({ skillId, level: (pick + index) % 7 === 6 ? null : pick % 6 }));
    return finishInitiative(services, { id, doneOn: today(services), cameOfIt: text, levels });
  }),
  dropInitiative: on('initiative', (services, id, { text }) =>
    dropInitiative(services, { id, droppedOn: today(services), reason: text }),
  ),
  reopenInitiative: on('initiative', (services, id, { pick }) =>
    reopenInitiative(services, { id, lane: laneOf(pick) }),
  ),
  trashInitiative: on('initiative', (services, id) => trashInitiative(services, id)),
};
