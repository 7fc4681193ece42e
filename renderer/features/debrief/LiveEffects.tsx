import { EffectsBox } from '../../lib/effects/EffectsBox.tsx';
import { usePreview } from '../../lib/effects/use-preview.ts';
import { effectLines } from '../../lib/effects/words.ts';
import { useDay } from '../../lib/use-day.ts';
import { useDebrief } from './use-debrief.ts';

/** What saving would change, as it is written. */
export function LiveEffects() {
  const form = useDebrief((debrief) => debrief.form);
  const preview = useDebrief((debrief) => debrief.preview);
  const effects = useDebrief((debrief) => debrief.effects);
  const { today } = useDay();
  usePreview(form, preview);
  return (
    <EffectsBox
      title="This debrief changes"
      lines={effects === null ? [] : effectLines(effects, today)}
      nothing="Nothing yet. It fills as you write."
    />
  );
}
