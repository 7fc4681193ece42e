import { BellPlus, CalendarPlus, MessageSquarePlus } from 'lucide-react';
import type { IconType } from '../../components/index.ts';

export type SlashChoice = 'round' | 'message' | 'follow_up';

interface SlashEntry {
  value: SlashChoice;
  label: string;
  hint: string;
  icon: IconType;
  /** More words that find it. */
  words: string;
}

export const SLASH_CHOICES: readonly SlashEntry[] = [
  { value: 'round', label: 'Round', hint: 'plan an interview', icon: CalendarPlus, words: 'interview call' },
  {
    value: 'message',
    label: 'Message',
    hint: 'what they said, or I did',
    icon: MessageSquarePlus,
    words: 'mail email call meeting contact log',
  },
  {
    value: 'follow_up',
    label: 'Follow-up',
    hint: 'something to do by a day',
    icon: BellPlus,
    words: 'followup remind todo task',
  },
];

/** What a slash offers: everything at first, then what begins with the word typed after it; nothing for other texts. */
export function slashChoices(text: string): readonly SlashEntry[] {
  const match = /^\/([\p{L}-]*)$/u.exec(text);
  if (match === null) return [];
  const typed = (match[1] ?? '').toLowerCase();
  return SLASH_CHOICES.filter(({ label, words }) =>
    [label, ...words.split(' ')].some((word) => word.toLowerCase().startsWith(typed)),
  );
}
