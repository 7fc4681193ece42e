import type { Services } from '../../db/services/core.ts';
import { updateInteraction } from '../../db/services/interaction.ts';
import {
  addMaterial,
  addVersion,
  giveMaterial,
  takeMaterialOff,
  trashMaterial,
  updateMaterial,
} from '../../db/services/material.ts';
import { detachFile } from '../../db/services/material-file.ts';
import { trashNote, updateNote } from '../../db/services/note.ts';
import { changeRole } from '../../db/services/participation.ts';

type One = { pick: number; text: string; any: (table: string) => string | null; ids: (table: string) => string[] };
type Work<T> = (services: Services, id: string, one: One) => T;

const on =
  <T>(table: string, work: Work<T>) =>
  (services: Services, one: One): T | null => {
    const id = one.any(table);
    return id === null ? null : work(services, id, one);
  };

/** What a person does on the page of an opportunity, besides the brief and the rounds. Merged into the other commands. */
export const pageCommands = {
  updateNote: on('note', (services, id, { text }) => updateNote(services, id, `Changed ${text}`)),
  trashNote: on('note', (services, id) => trashNote(services, id)),
  updateInteraction: on('interaction', (services, id, { pick, text, any }) =>
    updateInteraction(services, id, {
      summary: text,
      direction: pick % 2 ? 'inbound' : 'outbound',
      ...(pick % 3 ? {} : { personId: any('person') }),
    }),
  ),
  changeRole: on('participation', (services, id, { pick }) =>
    changeRole(services, id, (['recruiter', 'hiring_manager', 'executive'] as const)[pick % 3] ?? 'recruiter'),
  ),
  addMaterial: (services: Services, { pick, text, any }: One) =>
    addMaterial(services, {
      kind: pick % 2 ? 'resume' : 'portfolio',
      name: text,
      version: `v${pick}`,
      body: '',
      fileName: '',
      bullets: [text],
      opportunityId: pick % 3 ? any('opportunity') : null,
    }),
  addVersion: on('material', (services, fromId, { pick, text }) =>
    addVersion(services, { fromId, name: text, version: `v${pick}.1` }),
  ),
  detachFile: on('material', (services, id) => detachFile(services, id)),
  updateMaterial: on('material', (services, id, { text }) => updateMaterial(services, id, { bullets: [text, text] })),
  giveMaterial: on('material', (services, materialId, { pick, any }) => {
    const opportunityId = any('opportunity');
    return opportunityId === null
      ? null
      : giveMaterial(services, { materialId, opportunityId, leftOut: pick % 2 === 0 });
  }),
  takeMaterialOff: on('material', (services, materialId, { any }) => {
    const opportunityId = any('opportunity');
    return opportunityId === null ? null : takeMaterialOff(services, { materialId, opportunityId });
  }),
  trashMaterial: on('material', (services, id) => trashMaterial(services, id)),
};
