import type { Card } from '../../../electron/ipc/contract/opportunity.ts';

type Named = Pick<Card, 'company' | 'title' | 'closes' | 'isInLimbo'>;

/** What a card is called where it is read out: whose it is, what for, who is convinced, and that it is in limbo. */
export function cardName({ company, title, closes, isInLimbo }: Named): string {
  const closed = closes.filter((state) => state === 'closed').length;
  const parts = [company, title];
  if (closes.length > 0) parts.push(`${closed} of ${closes.length} closed`);
  if (isInLimbo === true) parts.push('in limbo');
  return parts.join(', ');
}
