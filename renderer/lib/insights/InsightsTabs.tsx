import { Segmented } from '../../components/index.ts';
import { navigate } from '../navigation.ts';

const TABS = [
  { value: 'insights', label: 'Insights' },
  { value: 'review', label: 'Weekly review' },
] as const;

/** From the figures to the week, and back. */
export function InsightsTabs({ current }: { current: 'insights' | 'review' }) {
  return <Segmented label="Insights" segments={TABS} value={current} onChange={(screen) => navigate.go({ screen })} />;
}
