import type { Card } from '../../../electron/ipc/contract/board.ts';
import { list } from '../../lib/format.ts';

type Named = Pick<Card, 'company' | 'title' | 'closes' | 'unclosed' | 'isInLimbo'>;

/** What a card is called where it is read out: whose it is, what for, who is still open, and that it is in limbo. */
export function cardName({ company, title, closes, unclosed = [], isInLimbo }: Named): string {
  const closed = closes.filter((state) => state === 'closed').length;
  const parts = [company, title];
  if (closes.length > 0) parts.push(`${closed} of ${closes.length} closed`);
  if (unclosed.length > 0) parts.push(`still open: ${list(unclosed)}`);
  if (isInLimbo === true) parts.push('in limbo');
  return parts.join(', ');
}
