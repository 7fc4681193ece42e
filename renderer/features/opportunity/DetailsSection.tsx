import { useContext } from 'react';
import { OPPORTUNITY_SOURCES, WORK_MODES } from '../../../db/domain/vocabulary.ts';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { cx, RatingGroup, Segmented, Select } from '../../components/index.ts';
import type { Rating } from '../../components/index.ts';
import { OPPORTUNITY_SOURCE, optionsOf, WORK_MODE } from '../../lib/labels.ts';
import type { Day } from '../../lib/use-day.ts';
import { chooseFields, saveFields } from './actions.ts';
import { Arrangement } from './arrangement.ts';
import { LevelField } from './LevelField.tsx';
import { SalaryFields } from './SalaryFields.tsx';
import { SavedArea } from '../../components/SavedArea.tsx';
import { SavedDate } from './SavedDate.tsx';
import { SavedText } from '../../components/SavedText.tsx';
import { Section } from './Section.tsx';
import { SourcePersonField } from './SourcePersonField.tsx';

const SOURCES = optionsOf(OPPORTUNITY_SOURCES, OPPORTUNITY_SOURCE);
const MODES = optionsOf(WORK_MODES, WORK_MODE);
const RATINGS: readonly Rating[] = [1, 2, 3, 4, 5];
const EXCITEMENT = { 1: 'little', 5: 'very' } as const;

/** The plain facts of the role. */
export function DetailsSection({ detail, day }: { detail: OpportunityDetail; day: Day }) {
  const { id } = detail;
  const isOnPage = useContext(Arrangement) === 'page';
  return (
    <Section title="Details" name="details">
      <SavedText label="Role" stored={detail.title} save={(title) => saveFields(id, { title })} />
      <div className="grid grid-cols-2 gap-3">
        <LevelField detail={detail} />
        <SavedText label="Location" stored={detail.location} save={(location) => saveFields(id, { location })} />
      </div>
      <Segmented
        label="Work mode"
        segments={MODES}
        value={detail.workMode}
        onChange={(workMode) => void chooseFields(id, { workMode })}
        onClear={() => void chooseFields(id, { workMode: null })}
        look="state"
        size="sm"
      />
      <SalaryFields detail={detail} zone={day.zone} />
      {/* A date field has the width of its longest date: two of them do not fit beside each other on the page. */}
      <div className={cx('grid gap-3', isOnPage ? 'grid-cols-1' : 'grid-cols-2')}>
        <div data-focus-target="details.applied_on">
          <SavedDate
            label="Applied on"
            stored={detail.appliedOn}
            save={(appliedOn) => saveFields(id, { appliedOn })}
            today={day.today}
            prefer="past"
          />
        </div>
        <SavedDate
          label="Deadline"
          stored={detail.deadline}
          save={(deadline) => saveFields(id, { deadline })}
          today={day.today}
        />
      </div>
      <div className="grid grid-cols-2 gap-3">
        <Select
          label="Source"
          options={SOURCES}
          value={detail.source}
          onChange={(source) => void chooseFields(id, { source })}
        />
        <SourcePersonField detail={detail} />
      </div>
      <RatingGroup
        label="Excitement"
        words={EXCITEMENT}
        value={RATINGS.find((rating) => rating === detail.excitement) ?? null}
        onChange={(excitement) => void chooseFields(id, { excitement })}
      />
      <SavedArea label="Notes" stored={detail.notes} save={(notes) => saveFields(id, { notes })} />
    </Section>
  );
}
