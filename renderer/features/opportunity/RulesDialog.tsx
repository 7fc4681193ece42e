import { useState } from 'react';
import { DEFAULT_CONSTANTS } from '../../../db/domain/constants.ts';
import type { Failure } from '../../../db/domain/result.ts';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { Button, Dialog } from '../../components/index.ts';
import { switchForOpportunity } from '../../lib/follow-ups/rule-actions.ts';
import { isAnyOn, RULES } from '../../lib/follow-ups/rules.ts';
import { openSettingsAt } from '../../lib/settings-target.ts';
import { settingsResource } from './resources.ts';
import { RuleLine } from './RuleLine.tsx';
import { hideRules, useRulesShown } from './rules-shown.ts';

const CONCERNED = RULES.filter(({ isAboutPerson }) => isAboutPerson !== true);

/** Which rules propose follow-ups for this opportunity; each switched here alone. */
export function RulesDialog({ detail }: { detail: Pick<OpportunityDetail, 'id' | 'company' | 'title' | 'rulesOff'> }) {
  const isOpen = useRulesShown(({ opportunityId }) => opportunityId === detail.id);
  const settings = settingsResource.use(null).data;
  const [failure, setFailure] = useState<Failure | null>(null);
  const { id, company, title, rulesOff } = detail;
  const offForAll = settings?.rulesOff ?? [];
  const constants = settings?.constants ?? DEFAULT_CONSTANTS;
  const toSettings = () => {
    hideRules();
    openSettingsAt('follow_up_rules');
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={hideRules}
      title="Follow-up rules"
      subtitle={`For ${company.name}, ${title}. What a rule has open here goes away with it, and comes back with it.`}
      actions={
        <>
          <Button onPress={toSettings}>Rule settings</Button>
          <Button variant="primary" onPress={hideRules}>
            Close
          </Button>
        </>
      }
    >
      {failure !== null && (
        <p role="alert" className="m-0 pb-2 text-sm text-red">
          {failure.message}
        </p>
      )}
      <ul className="card m-0 list-none p-0">
        {CONCERNED.map((words) => (
          <RuleLine
            key={words.name}
            words={words}
            constants={constants}
            isOn={isAnyOn(rulesOff, words.rules)}
            isOffForAll={!isAnyOn(offForAll, words.rules)}
            onSwitch={(isOn) =>
              void switchForOpportunity({ id, company: company.name }, words.rules, isOn).then(setFailure)
            }
          />
        ))}
      </ul>
    </Dialog>
  );
}
