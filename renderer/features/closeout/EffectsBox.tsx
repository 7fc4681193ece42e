import { BellOff, BellRing, MessageSquareQuote, TrendingUp } from 'lucide-react';
import { useEffect } from 'react';
import { Icon } from '../../components/index.ts';
import type { IconType } from '../../components/index.ts';
import { useDay } from '../../lib/use-day.ts';
import { effectLines } from './effect-words.ts';
import type { EffectLine } from './effect-words.ts';
import { useCloseOut } from './use-close-out.ts';

const ICONS: Record<EffectLine['about'], IconType> = {
  evidence: MessageSquareQuote,
  rank: TrendingUp,
  made: BellRing,
  withdrawn: BellOff,
};
const PREVIEW_AFTER = 300;

/** What closing it will do, said before it is done. */
export function EffectsBox() {
  const form = useCloseOut((closeOut) => closeOut.form);
  const preview = useCloseOut((closeOut) => closeOut.preview);
  const effects = useCloseOut((closeOut) => closeOut.effects);
  const { today } = useDay();
  useEffect(() => {
    const timer = setTimeout(() => void preview(), PREVIEW_AFTER);
    return () => clearTimeout(timer);
  }, [form, preview]);
  const lines = effects === null ? [] : effectLines(effects, today);
  return (
    <section className="rounded-lg bg-accent-wash p-2.5 text-sm text-accent-text" aria-live="polite">
      <h3 className="mb-1 text-sm font-650">What closing it out does</h3>
      {effects === null && <p className="m-0">Choose how it ended, and what follows is told here first.</p>}
      {effects !== null && lines.length === 0 && (
        <p className="m-0">Only file it under Closed. The roadmap and the follow-ups stay as they are.</p>
      )}
      <ul className="m-0 flex list-none flex-col gap-0.5 p-0">
        {lines.map((line) => (
          <li key={line.text} className="flex items-start gap-1.5">
            <Icon icon={ICONS[line.about]} size={13} className="mt-0.75" />
            <span className="selectable">{line.text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
