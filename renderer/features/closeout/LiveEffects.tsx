import { EffectsBox } from '../../lib/effects/EffectsBox.tsx';
import { usePreview } from '../../lib/effects/use-preview.ts';
import { effectLines } from '../../lib/effects/words.ts';
import { useDay } from '../../lib/use-day.ts';
import { useCloseOut } from './use-close-out.ts';

/** What closing it will do, said before it is done. */
export function LiveEffects() {
  const form = useCloseOut((closeOut) => closeOut.form);
  const preview = useCloseOut((closeOut) => closeOut.preview);
  const effects = useCloseOut((closeOut) => closeOut.effects);
  const { today } = useDay();
  usePreview(form, preview);
  return (
    <EffectsBox
      title="What closing it out does"
      lines={effects === null ? [] : effectLines(effects, today)}
      nothing={
        effects === null
          ? 'Choose how it ended, and what follows is told here first.'
          : 'Only file it under Closed. The roadmap and the follow-ups stay as they are.'
      }
    />
  );
}
