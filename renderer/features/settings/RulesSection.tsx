import { RotateCcw } from 'lucide-react';
import { DEFAULT_CONSTANTS } from '../../../db/domain/constants.ts';
import type { RuleConstants } from '../../../db/domain/constants.ts';
import { Button } from '../../components/index.ts';
import { CONSTANT_GROUPS, readConstant } from './constants.ts';
import { ConstantRow } from './ConstantRow.tsx';
import { resetSettings } from './reset.ts';
import { SettingsSection } from './SettingsSection.tsx';

/** Every number the rules act on. A change reorders and proposes anew at once. */
export function RulesSection({ constants }: { constants: RuleConstants }) {
  const isOwn = CONSTANT_GROUPS.some((group) =>
    group.constants.some(({ path }) => readConstant(constants, path) !== readConstant(DEFAULT_CONSTANTS, path)),
  );
  return (
    <>
      {CONSTANT_GROUPS.map((group) => (
        <SettingsSection key={group.title} title={group.title} about={group.about}>
          {group.constants.map((constant) => (
            <ConstantRow key={constant.path} constant={constant} all={constants} />
          ))}
        </SettingsSection>
      ))}
      {isOwn && (
        <Button icon={RotateCcw} className="self-start" onPress={() => void resetSettings('rules')}>
          Reset these numbers to their defaults
        </Button>
      )}
    </>
  );
}
