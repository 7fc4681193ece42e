import type { LevelSupport } from '../../../../db/domain/level.ts';
import { Checkbox } from '../../../components/index.ts';
import { useDay } from '../../../lib/use-day.ts';
import { supports } from './store.ts';
import { supportDay, supportWords } from './words.ts';

interface SupportChoiceProps {
  skillId: string;
  chosen: readonly LevelSupport[];
  onChange: (chosen: LevelSupport[]) => void;
}

/** The stories, initiatives, rounds and evidence a level may rest on. */
export function SupportChoice({ skillId, chosen, onChange }: SupportChoiceProps) {
  const { today } = useDay();
  const { data } = supports.use({ skillId });
  if (data === null) return null;
  if (data.length === 0)
    return (
      <p className="text-sm text-ink2">
        Nothing to name as support yet: a story, an initiative, a round or evidence on this skill would stand here.
      </p>
    );
  const isChosen = (one: LevelSupport) => chosen.some(({ kind, id }) => kind === one.kind && id === one.id);
  const toggle = ({ kind, id }: LevelSupport, isOn: boolean) =>
    onChange(isOn ? [...chosen, { kind, id }] : chosen.filter((one) => one.kind !== kind || one.id !== id));
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="text-sm font-550 text-ink2">What supports it</legend>
      <div className="flex max-h-48 flex-col gap-0.5 overflow-y-auto">
        {data.map((support) => (
          <Checkbox
            key={`${support.kind} ${support.id}`}
            isSelected={isChosen(support)}
            onChange={(isOn) => toggle(support, isOn)}
          >
            {[supportWords(support), supportDay(support, today)].filter(Boolean).join(' · ')}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
