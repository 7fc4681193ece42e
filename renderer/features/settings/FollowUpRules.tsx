import type { Settings } from '../../../electron/ipc/contract/app.ts';
import { Button } from '../../components/index.ts';
import { runCommand } from '../../lib/commands.ts';
import { isAnyOn, RULES, switched } from '../../lib/follow-ups/rules.ts';
import { navigate } from '../../lib/navigation.ts';
import { RuleRow } from './RuleRow.tsx';
import { SettingsPart } from './SettingsPart.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { changeSettings } from './store.ts';

const ABOUT =
  'Each rule makes its follow-up once. Switching one off takes away what it has open everywhere, and switching it on brings back what still holds; what was done or skipped never comes back. An opportunity can switch rules off for itself in its own menu.';

/** The rules that propose follow-ups, each with its switch and its numbers. */
export function FollowUpRules({ settings }: { settings: Pick<Settings, 'constants' | 'rulesOff'> }) {
  const { constants, rulesOff } = settings;
  const off = RULES.filter(({ rules }) => !isAnyOn(rulesOff, rules)).length;
  return (
    <SettingsPart target="follow_up_rules">
      <SettingsSection title="Follow-up rules" about={ABOUT} reset="follow_up_rules">
        <p role="status" className="m-0 pb-1 text-sm text-ink2">
          {off === 0 ? `All ${RULES.length} rules are on.` : `${RULES.length - off} of ${RULES.length} rules are on.`}
        </p>
        <ul className="m-0 list-none p-0">
          {RULES.map((words) => (
            <RuleRow
              key={words.name}
              words={words}
              constants={constants}
              isOn={isAnyOn(rulesOff, words.rules)}
              onSwitch={(isOn) => void changeSettings({ rulesOff: switched(rulesOff, words.rules, isOn) })}
            />
          ))}
        </ul>
        <div className="flex flex-wrap gap-2 pt-2">
          {off > 0 && <Button onPress={() => void changeSettings({ rulesOff: [] })}>Switch all rules on</Button>}
          <Button variant="quiet" onPress={toKeepWarm}>
            Intervals of people
          </Button>
        </div>
      </SettingsSection>
    </SettingsPart>
  );
}

/** The list of people to keep warm belongs to the people: its command opens it. */
function toKeepWarm(): void {
  if (!runCommand('people.keep_warm')) navigate.go({ screen: 'people' });
}
