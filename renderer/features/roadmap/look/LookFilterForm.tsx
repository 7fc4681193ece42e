import { DEFAULT_LEVELS, EVIDENCE_SOURCES, NEEDS, STAGE_KINDS } from '../../../../db/domain/vocabulary.ts';
import { Button, ChoiceChips, DateField } from '../../../components/index.ts';
import { EVIDENCE_SOURCE, NEED, STAGE_KIND, levelLabel, optionsOf } from '../../../lib/labels.ts';
import { createResource } from '../../../lib/resource.ts';
import { useDay } from '../../../lib/use-day.ts';
import { changeFilter, clearFilter, useLook } from './state.ts';

const choices = createResource('insights.choices', ['opportunity', 'setting', 'material']);

/** Which evidence counts; what is chosen acts at once. */
export function LookFilterForm() {
  const filter = useLook((state) => state.filter);
  const levels = choices.use(null).data?.levels ?? DEFAULT_LEVELS;
  const { today } = useDay();
  return (
    <div className="flex flex-col gap-2.5">
      <div className="flex items-center gap-2">
        <p className="m-0 flex-1 text-sm text-ink2">Only evidence that is all of this counts.</p>
        <Button variant="quiet" onPress={clearFilter}>
          Clear all
        </Button>
      </div>
      <ChoiceChips
        label="Said by"
        options={optionsOf(EVIDENCE_SOURCES, EVIDENCE_SOURCE)}
        chosen={filter.sources}
        onChange={(sources) => changeFilter({ sources })}
      />
      <ChoiceChips
        label="Stage"
        options={optionsOf(STAGE_KINDS, STAGE_KIND)}
        chosen={filter.stages}
        onChange={(stages) => changeFilter({ stages })}
      />
      <ChoiceChips
        label="Need"
        options={optionsOf(NEEDS, NEED)}
        chosen={filter.needs}
        onChange={(needs) => changeFilter({ needs })}
      />
      <ChoiceChips
        label="Level"
        options={levels.map((value) => ({ value, label: levelLabel(value) }))}
        chosen={filter.levels}
        onChange={(chosen) => changeFilter({ levels: chosen })}
      />
      <div className="grid grid-cols-2 items-start gap-3">
        <DateField
          label="Heard since"
          placeholder="any day"
          today={today}
          value={filter.from}
          onChange={(from) => changeFilter({ from })}
        />
        <DateField
          label="Heard until"
          placeholder="any day"
          today={today}
          value={filter.to}
          onChange={(to) => changeFilter({ to })}
        />
      </div>
    </div>
  );
}
