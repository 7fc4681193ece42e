import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import { Button } from '../../components/index.ts';
import { openSettingsAt } from '../settings-target.ts';
import { notForThisOpportunity, stopKeepingInTouch } from './rule-actions.ts';
import { wordsOf } from './rules.ts';

interface MadeByProps {
  followUp: Pick<FollowUpView, 'rule' | 'reason' | 'opportunityId' | 'company' | 'personId' | 'person'>;
  /** Called before something else is shown, so that a dialog can close. */
  onLeave?: () => void;
}

/** Which rule made a follow-up and why, with the way to have no more of them. Nothing for one a person made. */
export function MadeBy({ followUp, onLeave }: MadeByProps) {
  const { rule, reason, opportunityId, company, personId, person } = followUp;
  if (rule === null) return null;
  const isAboutPerson = wordsOf(rule).isAboutPerson === true;
  return (
    <section
      aria-label="Why this is here"
      className="flex flex-col gap-1 rounded-md bg-sunken px-2.5 py-2 text-sm text-ink2"
    >
      <p className="m-0">
        Made by: <span className="font-650 text-ink">{wordsOf(rule).name}</span>.{' '}
        {reason !== '' && <>Because: {reason}</>}
      </p>
      <div className="-ml-1.5 flex flex-wrap items-center gap-1">
        {!isAboutPerson && opportunityId !== null && (
          <Button
            size="sm"
            variant="quiet"
            onPress={() => {
              onLeave?.();
              void notForThisOpportunity({ id: opportunityId, company: company ?? 'this opportunity' }, rule);
            }}
          >
            Not for this opportunity
          </Button>
        )}
        {isAboutPerson && personId !== null && (
          <Button
            size="sm"
            variant="quiet"
            onPress={() => {
              onLeave?.();
              void stopKeepingInTouch({ id: personId, name: person ?? 'them' });
            }}
          >
            Not for {person ?? 'them'}
          </Button>
        )}
        <Button
          size="sm"
          variant="quiet"
          onPress={() => {
            onLeave?.();
            openSettingsAt('follow_up_rules');
          }}
        >
          Rule settings
        </Button>
      </div>
    </section>
  );
}
