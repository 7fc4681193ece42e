import { ChevronDown } from 'lucide-react';
import type { PlannedView } from '../../../../electron/ipc/contract/plan.ts';
import { Button, IconButton, MenuButton } from '../../../components/index.ts';
import { movesFor, takePlan } from './store.ts';

const LANES = [
  { into: 'now', label: 'Take all into Now' },
  { into: 'next', label: 'Take all into Next' },
] as const;

/** Puts the chosen into the lanes, in one step that can be undone. */
export function TakePlan({ chosen }: { chosen: readonly PlannedView[] }) {
  const isTaken = movesFor(chosen, 'both').length === 0;
  return (
    <>
      {isTaken ? (
        <span>All of it is in Now and Next.</span>
      ) : (
        <Button size="sm" onPress={() => void takePlan(chosen, 'both')}>
          Take into Now and Next
        </Button>
      )}
      <MenuButton
        label="Take into one lane"
        placement="bottom end"
        items={LANES.map(({ into, label }) => ({
          id: into,
          label,
          isDisabled: movesFor(chosen, into).length === 0,
          onAction: () => void takePlan(chosen, into),
        }))}
      >
        <IconButton icon={ChevronDown} size="sm" label="Take into one lane" />
      </MenuButton>
    </>
  );
}
