import { CircleHelp } from 'lucide-react';
import { IconButton, PopoverButton } from '../../components/index.ts';

/** The rules behind the figures, in words. */
export function HowCounted() {
  return (
    <PopoverButton
      label="How is this counted?"
      placement="bottom end"
      className="w-100"
      trigger={<IconButton icon={CircleHelp} size="sm" label="How is this counted?" />}
    >
      <div className="flex flex-col gap-2 text-sm text-ink2 [&_p]:m-0">
        <h2 className="m-0 text-base font-650 text-ink">How is this counted?</h2>
        <p>
          An opportunity belongs to the period in which it <Term>began</Term>: the day it came into its first stage.
          What became of it later counts too, also after the period. So each is in one month only, and can be followed
          to its end.
        </p>
        <p>
          <Term>Reached</Term> a stage: it was ever in a stage of that kind or of a later one. Being closed reaches
          nothing. Going back takes nothing away.
        </p>
        <p>
          <Term>Conversion</Term>: those that reached a stage, as a part of those that reached the one before.
        </p>
        <p>
          <Term>Time in stage</Term>: the middle of all finished stays, so that one forgotten card does not move it.
          Stays that still run stand apart.
        </p>
        <p>A percentage is shown from five up; under that, chance would say more than the number.</p>
      </div>
    </PopoverButton>
  );
}

function Term({ children }: { children: string }) {
  return <span className="font-650 text-ink">{children}</span>;
}
