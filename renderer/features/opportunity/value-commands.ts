import { NEEDS } from '../../../db/domain/vocabulary.ts';
import type { Command } from '../../lib/commands.ts';
import { inSentence, NEED } from '../../lib/labels.ts';
import { chooseFields } from './actions.ts';

const group = 'Opportunity';
const EXCITEMENT = [1, 2, 3, 4, 5] as const;

/** The choices on an opportunity that take one word: how much I want it, and why the role is open. */
export const valueCommands = (id: string, company: string): Command[] => [
  ...EXCITEMENT.map((excitement) => ({
    id: `opportunity.excitement.${excitement}`,
    label: `Excitement about ${company}: ${excitement} of 5`,
    group,
    words: 'rating stars want priority',
    run: () => void chooseFields(id, { excitement }),
  })),
  ...NEEDS.map((need) => ({
    id: `opportunity.need.${need}`,
    label: `Need at ${company}: ${inSentence(NEED[need])}`,
    group,
    words: 'why the role is open horsepower expertise',
    run: () => void chooseFields(id, { need }),
  })),
];
