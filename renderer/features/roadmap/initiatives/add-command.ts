import type { Command } from '../../../lib/commands.ts';
import { addInitiative } from '../../../lib/initiatives/open.ts';

/** Offered everywhere; the roadmap gives it its key. */
export const ADD_COMMAND: Command = {
  id: 'initiative.add',
  label: 'Add initiative',
  group: 'Everywhere',
  words: 'roadmap new course project practice lane',
  run: () => addInitiative(),
};
