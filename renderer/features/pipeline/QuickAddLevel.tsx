import { useState } from 'react';
import { DEFAULT_LEVELS } from '../../../db/domain/vocabulary.ts';
import { ComboBox } from '../../components/index.ts';
import { LEVEL, levelLabel, optionsOf } from '../../lib/labels.ts';

const LEVELS = optionsOf(DEFAULT_LEVELS, LEVEL);

interface LevelProps {
  level: string;
  onChange: (level: string) => void;
  error: string | null;
}

/** A rung of the ladder, or the person's own word for it. */
export function QuickAddLevel({ level, onChange, error }: LevelProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <ComboBox
      label="Level"
      options={LEVELS}
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
