import { useState } from 'react';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { ComboBox } from '../../components/index.ts';
import { levelLabel } from '../../lib/labels.ts';
import { useLevelOptions } from '../../lib/levels.ts';
import { chooseFields } from './actions.ts';

/** A rung of the ladder, or the person's own word for it. */
export function LevelField({ detail }: { detail: OpportunityDetail }) {
  const levels = useLevelOptions();
  const [typed, setTyped] = useState<string | null>(null);
  const save = (level: string) => {
    setTyped(null);
    if (level !== detail.level) void chooseFields(detail.id, { level });
  };
  return (
    <div
      onBlur={() => {
        if (typed?.trim() === '') save('');
      }}
    >
      <ComboBox
        label="Level"
        options={levels}
        allowCustom
        text={typed ?? (detail.level === '' ? '' : levelLabel(detail.level))}
        onTextChange={setTyped}
        onChoose={(choice) => save(choice.kind === 'option' ? choice.value : choice.text)}
      />
    </div>
  );
}
