import { STANDINGS } from '../../../db/domain/period.ts';
import { NEEDS, OPPORTUNITY_SOURCES } from '../../../db/domain/vocabulary.ts';
import { Button, ChoiceChips } from '../../components/index.ts';
import { levelLabel, NEED, OPPORTUNITY_SOURCE, optionsOf, STANDING } from '../../lib/labels.ts';
import { choicesResource } from './resources.ts';
import { changeFilter, clearFilter, useInsights } from './state.ts';

/** Which opportunities are counted; what is chosen acts at once. */
export function InsightsFilterForm() {
  const filter = useInsights((state) => state.filter);
  const { data, error } = choicesResource.use(null);
  const { levels, resumes } = data ?? { levels: [], resumes: [] };
  return (
    <div className="flex flex-col gap-2.5">
      <div className="flex items-center gap-2">
        <p className="m-0 flex-1 text-sm text-ink2">Only opportunities that are all of this are counted.</p>
        <Button variant="quiet" onPress={clearFilter}>
          Clear all
        </Button>
      </div>
      {error !== null && (
        <p role="alert" className="m-0 text-sm text-red">
          {error.message}
        </p>
      )}
      <ChoiceChips
        label="Source"
        options={optionsOf(OPPORTUNITY_SOURCES, OPPORTUNITY_SOURCE)}
        chosen={filter.source}
        onChange={(source) => changeFilter({ source })}
      />
      <ChoiceChips
        label="Level"
        options={levels.map((value) => ({ value, label: levelLabel(value) }))}
        chosen={filter.level}
        onChange={(level) => changeFilter({ level })}
      />
      <ChoiceChips
        label="Need"
        options={optionsOf(NEEDS, NEED)}
        chosen={filter.need}
        onChange={(need) => changeFilter({ need })}
      />
      <ChoiceChips
        label="Résumé"
        options={resumes.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={filter.resumeId}
        onChange={(resumeId) => changeFilter({ resumeId })}
      />
      <ChoiceChips
        label="Stands"
        options={optionsOf(STANDINGS, STANDING)}
        chosen={filter.standing}
        onChange={(standing) => changeFilter({ standing })}
      />
    </div>
  );
}
