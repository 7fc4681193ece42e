import { SPLITS, type Split } from '../../../electron/ipc/contract/insights.ts';
import { Segmented } from '../../components/index.ts';
import { SPLIT } from './words.ts';

interface SplitSelectProps {
  label: string;
  value: Split;
  onChange: (split: Split) => void;
}

const SEGMENTS = SPLITS.map((value) => ({ value, label: SPLIT[value] }));

/** What the figures are told apart by. */
export function SplitSelect({ label, value, onChange }: SplitSelectProps) {
  return <Segmented label={label} size="sm" segments={SEGMENTS} value={value} onChange={onChange} />;
}
