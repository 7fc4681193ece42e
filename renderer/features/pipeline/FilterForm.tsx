import { useMemo } from 'react';
import { PIPELINE_FLAGS } from '../../../db/domain/pipeline-view.ts';
import { NEEDS, OPPORTUNITY_SOURCES, WORK_MODES } from '../../../db/domain/vocabulary.ts';
import type { Board } from '../../../electron/ipc/contract/board.ts';
import { Button, ChoiceChips, NumberField, SearchField } from '../../components/index.ts';
import { OPPORTUNITY_SOURCE, optionsOf, WORK_MODE } from '../../lib/labels.ts';
import { CompanyChoice } from './CompanyChoice.tsx';
import { DateRangeFields } from './DateRangeFields.tsx';
import { ShownCount } from './ShownCount.tsx';
import { changeFilter, clearFilter, useViewState } from './view-state.ts';
import { FLAG, levelName, needLabel } from './view-words.ts';

const STARS = [1, 2, 3, 4, 5].map((value) => ({ value: String(value), label: value === 5 ? '5' : `${value}+` }));
const named = (list: readonly { id: string; name: string }[]) =>
  list.map(({ id, name }) => ({ value: id, label: name }));

/** Everything a card can be filtered by; what is chosen acts at once. */
export function FilterForm({ board }: { board: Board }) {
  const filter = useViewState((state) => state.view.filter);
  const choices = useMemo(() => choicesOf(board), [board]);
  return (
    <div className="flex flex-col gap-2.5">
      <div className="flex items-center gap-2">
        <SearchField
          label="Company, role or place"
          value={filter.text}
          onChange={(text) => changeFilter({ text })}
          autoFocus
          className="flex-1"
        />
        <ShownCount />
        <Button variant="quiet" onPress={clearFilter}>
          Clear all
        </Button>
      </div>
      <ChoiceChips
        label="Only"
        options={optionsOf(PIPELINE_FLAGS, FLAG)}
        chosen={filter.flags}
        onChange={(flags) => changeFilter({ flags })}
      />
      <ChoiceChips
        label="Stage"
        options={named(board.stages)}
        chosen={filter.stages}
        onChange={(stages) => changeFilter({ stages })}
      />
      <ChoiceChips
        label="Need"
        options={NEEDS.map((value) => ({ value, label: needLabel(value) }))}
        chosen={filter.needs}
        onChange={(needs) => changeFilter({ needs })}
      />
      <ChoiceChips
        label="Level"
        options={choices.levels}
        chosen={filter.levels.map(levelValue)}
        onChange={(levels) => changeFilter({ levels: levels.map((value) => value.slice(LEVEL.length)) })}
      />
      <ChoiceChips
        label="Source"
        options={optionsOf(OPPORTUNITY_SOURCES, OPPORTUNITY_SOURCE)}
        chosen={filter.sources}
        onChange={(sources) => changeFilter({ sources })}
      />
      <ChoiceChips
        label="Work mode"
        options={optionsOf(WORK_MODES, WORK_MODE)}
        chosen={filter.workModes}
        onChange={(workModes) => changeFilter({ workModes })}
      />
      <ChoiceChips
        label="Excitement"
        options={STARS}
        chosen={filter.excitement === null ? [] : [String(filter.excitement)]}
        onChange={(chosen) => changeFilter({ excitement: leastOf(chosen, filter.excitement) })}
      />
      <ChoiceChips
        label="Tag"
        options={named(board.tags)}
        chosen={filter.tags}
        onChange={(tags) => changeFilter({ tags })}
      />
      <CompanyChoice companies={choices.companies} />
      <DateRangeFields label="Applied" value={filter.applied} onChange={(applied) => changeFilter({ applied })} />
      <DateRangeFields label="Deadline" value={filter.deadline} onChange={(deadline) => changeFilter({ deadline })} />
      <DateRangeFields label="Added" value={filter.added} onChange={(added) => changeFilter({ added })} />
      <div className="grid grid-cols-2 items-start gap-3">
        <NumberField
          label="Salary a year from"
          placeholder="any, such as 90000"
          minValue={0}
          value={filter.salaryFrom}
          onChange={(salaryFrom) => changeFilter({ salaryFrom })}
        />
        <NumberField
          label="Salary a year up to"
          placeholder="any"
          minValue={0}
          value={filter.salaryTo}
          onChange={(salaryTo) => changeFilter({ salaryTo })}
        />
      </div>
    </div>
  );
}

/** No level at all is a choice too, and a key cannot be empty. */
const LEVEL = 'level ';
const levelValue = (level: string) => `${LEVEL}${level}`;

function choicesOf(board: Board) {
  const levels = new Set(board.levels);
  const companies = new Map<string, string>();
  for (const card of board.cards) {
    levels.add(card.level ?? '');
    companies.set(card.companyId, card.company);
  }
  return {
    levels: [...levels].map((level) => ({ value: levelValue(level), label: levelName(level) })),
    companies: [...companies]
      .map(([value, label]) => ({ value, label }))
      .sort((a, b) => a.label.localeCompare(b.label, 'en')),
  };
}

/** The one pressed last counts; pressing the one that holds takes it away. */
function leastOf(chosen: readonly string[], before: number | null): number | null {
  return chosen.map(Number).find((value) => value !== before) ?? null;
}
