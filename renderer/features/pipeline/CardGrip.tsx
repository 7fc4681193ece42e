import { GripVertical } from 'lucide-react';
import { useContext } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../../components/index.ts';
import { GripContext } from './column-context.ts';

/** Where a card is lifted by keyboard. */
export function CardGrip({ name }: { name: string }) {
  if (!useContext(GripContext)) return null;
  return (
    <Button
      slot="drag"
      aria-label={`Move ${name}`}
      className="sr-only flex size-5 items-center justify-center rounded-sm text-ink2 focus-visible:not-sr-only focus-visible:flex"
    >
      <Icon icon={GripVertical} size={13} />
    </Button>
  );
}
