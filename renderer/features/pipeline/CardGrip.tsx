import { GripVertical } from 'lucide-react';
import { useContext, useRef } from 'react';
import { Button, ButtonContext, useContextProps } from 'react-aria-components';
import { Icon } from '../../components/index.ts';
import { GripContext } from './column-context.ts';

/** Where a card is lifted by keyboard. */
export function CardGrip({ name }: { name: string }) {
  if (!useContext(GripContext)) return <GripPlace />;
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

/** Tells the list that there will be a grip, at a fraction of what a working button costs. */
function GripPlace() {
  const [, ref] = useContextProps({ slot: 'drag' }, useRef<HTMLButtonElement>(null), ButtonContext);
  return <button ref={ref} type="button" hidden />;
}
