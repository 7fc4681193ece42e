import { useState } from 'react';
import { ComboBox } from '../../components/index.ts';
import { levelLabel } from '../../lib/labels.ts';
import { useLevelOptions } from '../../lib/levels.ts';

interface LevelProps {
  level: string;
  onChange: (level: string) => void;
  error: string | null;
}

/** A rung of the ladder, or the person's own word for it. */
export function QuickAddLevel({ level, onChange, error }: LevelProps) {
  const levels = useLevelOptions();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <ComboBox
      label="Level"
      options={levels}
      allowCustom
      error={error}
      text={typed ?? (level === '' ? '' : levelLabel(level))}
      onTextChange={(text) => {
        setTyped(text);
        if (text.trim() === '') onChange('');
      }}
      onChoose={(choice) => {
        setTyped(null);
        onChange(choice.kind === 'option' ? choice.value : choice.text);
      }}
    />
  );
}
