import { addDays } from '../../db/domain/dates.ts';
import { calendarView, moveCalendarItem } from '../../db/services/calendar.ts';
import { closeOutMany } from '../../db/services/close-out.ts';
import type { Services } from '../../db/services/core.ts';
import { addStage, listStages, moveStage, removeStage, restoreStage, updateStage } from '../../db/services/stage.ts';
import { addTag, removeTag, setTags, updateTag } from '../../db/services/tag.ts';
import { listTrash, restore, trashCompanies } from '../../db/services/trash.ts';
import { valueOf } from './store.ts';

type One = { pick: number; text: string; any: (table: string) => string | null; ids: (table: string) => string[] };

const stagesOf = (services: Services) => valueOf(listStages(services));
const oneOf = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)];
/** A name that fits on a card or over a column. */
const short = (text: string) => `Word ${Array.from(text).slice(0, 8).join('')}`;

/** What a person does to keep things tidy: stages, tags, many close-outs, the trash. Merged into the other commands. */
export const tidyCommands = {
  addStage: (services: Services, { pick, text }: One) =>
    addStage(services, {
      name: short(text),
      kind: (['lead', 'screen', 'closed'] as const)[pick % 3] ?? 'screen',
      colour: 'violet',
      staleAfterDays: null,
    }),
  updateStage: (services: Services, { pick, text }: One) =>
    updateStage(services, oneOf(stagesOf(services).stages, pick)?.id ?? '', { name: short(text), staleAfterDays: 4 }),
  moveStage: (services: Services, { pick }: One) => {
    const { stages } = stagesOf(services);
    return moveStage(services, oneOf(stages, pick)?.id ?? '', pick % 4 ? (oneOf(stages, pick * 7)?.id ?? null) : null);
  },
  removeStage: (services: Services, { pick }: One) => {
    const { stages } = stagesOf(services);
    // Other commands look a stage up by its kind, so one of each stays.
    const spare = stages.filter((one) => stages.filter(({ kind }) => kind === one.kind).length > 1);
    return removeStage(services, oneOf(spare, pick)?.id ?? '', oneOf(stages, pick + 1)?.id ?? null);
  },
  restoreStage: (services: Services, { pick }: One) => {
    const gone = oneOf(stagesOf(services).removed, pick);
    return gone ? restoreStage(services, gone.id) : null;
  },
  moveInCalendar: (services: Services, { pick }: One) => {
    const { items } = valueOf(calendarView(services, { from: '2026-11-01', to: '2026-12-31' }));
    const item = oneOf(
      items.filter(({ fixed }) => fixed === null),
      pick,
    );
    const to = addDays('2026-11-18', (pick % 30) - 10);
    return item ? moveCalendarItem(services, { kind: item.kind, id: item.id, to }) : null;
  },
  addTag: (services: Services, { text }: One) => addTag(services, { name: short(text), colour: 'sky' }),
  setTags: (services: Services, { pick, text, ids }: One) => {
    const kind = (['opportunity', 'company', 'person'] as const)[pick % 3] ?? 'person';
    const chosen = ids(kind).slice(0, 3);
    if (chosen.length === 0) return null;
    return setTags(services, {
      kind,
      ids: chosen,
      add: [{ name: short(text) }],
      remove: ids('tag').slice(0, pick % 2),
    });
  },
  updateTag: (services: Services, { any, text }: One) => {
    const id = any('tag');
    return id === null ? null : updateTag(services, id, { name: `New ${short(text)}` });
  },
  removeTag: (services: Services, { any }: One) => {
    const id = any('tag');
    return id === null ? null : removeTag(services, id);
  },
  closeOutMany: (services: Services, { pick, ids }: One) => {
    const chosen = ids('opportunity').slice(0, 1 + (pick % 3));
    if (chosen.length === 0) return null;
    const end = { outcome: 'withdrew', closedOn: '2026-11-18', reasons: [] } as const;
    return closeOutMany(services, { opportunityIds: chosen, ...end, reasons: [...end.reasons] });
  },
  trashCompanies: (services: Services, { any }: One) => {
    const id = any('company');
    return id === null ? null : trashCompanies(services, [id]);
  },
  restore: (services: Services, { pick }: One) => {
    const items = valueOf(listTrash(services));
    const chosen = items.filter((_, index) => index % 3 === pick % 3).slice(0, 1 + (pick % 3));
    return chosen.length === 0 ? null : restore(services, chosen);
  },
};
