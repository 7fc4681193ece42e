import { DEFAULT_VIEW } from '../../db/domain/pipeline-view.ts';
import { removeSegment } from '../../db/services/brief.ts';
import type { Services } from '../../db/services/core.ts';
import { CADENCE_RULES } from '../../db/domain/vocabulary.ts';
import { switchRules } from '../../db/services/opportunity-rules.ts';
import { setKeepInTouch } from '../../db/services/keep-warm.ts';
import { decideBy, keepNote, sendNote } from '../../db/services/limbo.ts';
import { removeParticipant, trashInteraction } from '../../db/services/person.ts';
import { trashEvidence } from '../../db/services/roadmap.ts';
import { restoreRound } from '../../db/services/round.ts';
import { addView, removeView, updateView } from '../../db/services/saved-view.ts';

type One = { pick: number; text: string; any: (table: string) => string | null; ids: (table: string) => string[] };
type Work<T> = (services: Services, id: string, one: One) => T;

const on =
  <T>(table: string, work: Work<T>) =>
  (services: Services, one: One): T | null => {
    const id = one.any(table);
    return id === null ? null : work(services, id, one);
  };

const named = (pick: number, text: string) => `${pick % 5} ${Array.from(text).slice(0, 12).join('')}`;
/** What is said to a person about an opportunity; null while there is no person. */
const noteTo = (opportunityId: string, { text, any }: One) => {
  const personId = any('person');
  return personId === null ? null : { opportunityId, personId, subject: '', draft: `Dear ${text}` };
};

/** What a person takes away again, the way out of limbo, and views that are kept. Merged into the other commands. */
export const restCommands = {
  switchRules: on('opportunity', (services, id, { pick }) =>
    switchRules(
      services,
      id,
      CADENCE_RULES.filter((_, index) => (pick >> (index % 8)) % 2 === 1),
    ),
  ),
  removeParticipant: on('participation', (services, id) => removeParticipant(services, id)),
  removeSegment: on('segment', (services, id) => removeSegment(services, id)),
  trashInteraction: on('interaction', (services, id) => trashInteraction(services, id)),
  trashEvidence: on('evidence', (services, id) => trashEvidence(services, id)),
  restoreRound: on('round', (services, id) => restoreRound(services, id)),
  decideBy: on('opportunity', (services, id, { pick }) => decideBy(services, id, pick % 3 ? '2026-12-04' : null)),
  keepNote: on('opportunity', (services, id, one) => {
    const note = noteTo(id, one);
    return note === null ? null : keepNote(services, note);
  }),
  sendNote: on('opportunity', (services, id, one) => {
    const note = noteTo(id, one);
    return note === null ? null : sendNote(services, { ...note, channel: 'email' });
  }),
  keepInTouch: (services: Services, { pick, ids }: One) => {
    const people = ids('person').slice(0, 1 + (pick % 3));
    return people.length === 0 ? null : setKeepInTouch(services, people, pick % 4 === 0 ? null : (pick % 90) + 1);
  },
  addView: (services: Services, { pick, text }: One) =>
    addView(services, { name: named(pick, text), definition: DEFAULT_VIEW }),
  updateView: on('saved_view', (services, id, { pick, text }) =>
    updateView(services, id, { name: named(pick, text), definition: { ...DEFAULT_VIEW, mode: 'table' } }),
  ),
  removeView: on('saved_view', (services, id) => removeView(services, id)),
};
