import type { Failure } from '../../../db/domain/result.ts';
import { OPPORTUNITY_SOURCES, WORK_MODES } from '../../../db/domain/vocabulary.ts';
import { Avatar, DateField, Segmented, Select, TextField } from '../../components/index.ts';
import { OPPORTUNITY_SOURCE, optionsOf, WORK_MODE } from '../../lib/labels.ts';
import type { ExtraField, QuickForm, Understood } from './quick-add.ts';
import { QuickAddLevel } from './QuickAddLevel.tsx';
import { QuickAddSalary } from './QuickAddSalary.tsx';

const SOURCES = optionsOf(OPPORTUNITY_SOURCES, OPPORTUNITY_SOURCE);
const MODES = optionsOf(WORK_MODES, WORK_MODE);

/** The site of a link by its name, for its initial: nothing is fetched. */
const siteOf = (url: string) =>
  /^https?:\/\/(?:[^/?#\s]*?\.)?([^./?#\s]+)\.[^./?#\s]+(?:[/?#]|$)/i.exec(url)?.[1] ?? '';

interface FieldsProps {
  shown: ReadonlySet<ExtraField>;
  understood: Understood;
  error: Failure | null;
  today: string;
  change: (part: Partial<QuickForm>) => void;
}

/** What was read beside company and role, to be corrected. */
export function QuickAddFields({ shown, understood, error, today, change }: FieldsProps) {
  const errorOf = (field: string) => (error?.field === field ? error.message : null);
  const site = siteOf(understood.postingUrl);
  return (
    <>
      {shown.has('location') && (
        <TextField
          label="Location"
          value={understood.location}
          onChange={(location) => change({ location })}
          error={errorOf('location')}
        />
      )}
      {shown.has('workMode') && (
        <div className="flex flex-col gap-1">
          <span aria-hidden="true" className="text-sm font-550 text-ink2">
            Work mode
          </span>
          <Segmented
            label="Work mode"
            segments={MODES}
            value={understood.workMode}
            onChange={(workMode) => change({ workMode })}
            onClear={() => change({ workMode: '' })}
            look="state"
          />
        </div>
      )}
      {(shown.has('salary') || understood.otherPay !== '') && (
        <QuickAddSalary
          salary={understood.salary}
          otherPay={understood.otherPay}
          onChange={(salary) => change({ salary })}
          errorOf={errorOf}
        />
      )}
      {shown.has('level') && (
        <QuickAddLevel level={understood.level} onChange={(level) => change({ level })} error={errorOf('level')} />
      )}
      {shown.has('deadline') && (
        <DateField
          label="Deadline"
          today={today}
          value={understood.deadline}
          onChange={(deadline) => change({ deadline: deadline ?? '' })}
          error={errorOf('deadline')}
        />
      )}
      {shown.has('source') && (
        <Select
          label="Source"
          placeholder="Not known"
          options={SOURCES}
          value={understood.source}
          onChange={(source) => change({ source })}
        />
      )}
      {shown.has('via') && (
        <TextField
          label="Through"
          placeholder="Who brought you together"
          value={understood.via}
          onChange={(via) => change({ via })}
          error={errorOf('viaPerson')}
        />
      )}
      {shown.has('postingUrl') && (
        <TextField
          label="Link to the posting"
          className="col-span-2"
          placeholder="https://"
          prefix={site === '' ? undefined : <Avatar name={site} />}
          value={understood.postingUrl}
          onChange={(postingUrl) => change({ postingUrl })}
          error={errorOf('postingUrl')}
        />
      )}
    </>
  );
}
