import { CHANNELS_OF_CONTACT, FOLLOW_UP_KINDS } from '../../../db/domain/vocabulary.ts';
import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import { DateTimeField, Segmented, Select } from '../../components/index.ts';
import { CONTACT_CHANNEL, FOLLOW_UP_KIND, optionsOf } from '../labels.ts';
import { OpportunityChoice } from './OpportunityChoice.tsx';
import { PersonChoice } from './PersonChoice.tsx';
import { RepeatField } from './RepeatField.tsx';
import { useFollowUpForm } from './use-follow-up-form.ts';

const KINDS = optionsOf(FOLLOW_UP_KINDS, FOLLOW_UP_KIND);
const CHANNELS = optionsOf(CHANNELS_OF_CONTACT, CONTACT_CHANNEL);

/** When, how and whom: of one a rule made only what the rule leaves to the person. Saved as it is changed. */
export function FollowUpFieldset({ followUp, today }: { followUp: FollowUpView; today: string }) {
  const { fields, errors, change, onBlur } = useFollowUpForm(followUp);
  const isOwn = followUp.rule === null;
  return (
    <div role="group" aria-label="When and whom" className="flex flex-col gap-3" onBlur={onBlur}>
      <DateTimeField
        label="Due"
        value={fields.due}
        onChange={(due) => change({ due })}
        today={today}
        error={errors.dueOn ?? errors.dueTime ?? null}
      />
      <div className="flex flex-col gap-1">
        <span className="text-sm font-550 text-ink2">Channel</span>
        <Segmented
          label="Channel"
          size="sm"
          className="[&>*]:px-1.5"
          segments={CHANNELS}
          value={fields.channel}
          onChange={(channel) => change({ channel })}
          onClear={() => change({ channel: null })}
        />
      </div>
      {isOwn && (
        <>
          <RepeatField
            value={fields.repeat}
            onChange={(repeat) => change({ repeat })}
            dueOn={fields.due?.date ?? null}
            repeatFrom={fields.due?.date === followUp.dueOn ? followUp.repeatFrom : null}
            today={today}
            error={errors.repeat ?? null}
          />
          <div className="grid grid-cols-2 gap-3">
            <Select label="What" options={KINDS} value={fields.kind} onChange={(kind) => change({ kind })} />
            <PersonChoice
              value={fields.personId}
              onChange={(personId) => change({ personId })}
              error={errors.personId ?? null}
            />
          </div>
          <OpportunityChoice
            value={fields.opportunityId}
            onChange={(opportunityId) => change({ opportunityId })}
            error={errors.opportunityId ?? null}
          />
        </>
      )}
    </div>
  );
}
