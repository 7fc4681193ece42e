import { BUILT_IN } from '../../db/domain/template-texts.ts';
import { TEMPLATE_KINDS } from '../../db/domain/vocabulary.ts';
import type { Services } from '../../db/services/core.ts';
import { addTemplate, resetTemplate, trashTemplate, updateTemplate } from '../../db/services/template.ts';

type One = { pick: number; text: string; any: (table: string) => string | null };

const brought = (pick: number) => BUILT_IN[pick % BUILT_IN.length]?.id ?? '';

/** What a person does to the texts of messages. Merged into the other commands. */
export const templateCommands = {
  addTemplate: (services: Services, { pick, text }: One) =>
    addTemplate(services, {
      kind: TEMPLATE_KINDS[pick % TEMPLATE_KINDS.length] ?? 'other',
      name: `Mine ${Array.from(text).slice(0, 8).join('')}`,
      subject: '{topic}',
      body: `{greeting}\n\n${text}`,
    }),
  /** One of the person's own, or a wording of one that the app brings. */
  updateTemplate: (services: Services, { text, any }: One) => {
    const id = any('template');
    return id === null ? null : updateTemplate(services, id, { body: text });
  },
  rewordTemplate: (services: Services, { pick, text }: One) =>
    updateTemplate(services, brought(pick), { body: `${text} {their_pain}` }),
  trashTemplate: (services: Services, { any }: One) => {
    const id = any('template');
    return id === null ? null : trashTemplate(services, id);
  },
  resetTemplate: (services: Services, { pick }: One) => resetTemplate(services, brought(pick)),
};
