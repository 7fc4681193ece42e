import { BellOff, BellRing, MessageSquareQuote, Target, TrendingUp, UserCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../../components/index.ts';
import type { IconType } from '../../components/index.ts';
import type { EffectLine } from './words.ts';

export const EFFECT_ICONS: Record<EffectLine['about'], IconType> = {
  rank: TrendingUp,
  evidence: MessageSquareQuote,
  follow_ups: BellRing,
  withdrawn: BellOff,
  pains: Target,
  closed: UserCheck,
};

interface EffectsBoxProps {
  title: string;
  lines: readonly EffectLine[];
  /** What stands there when nothing changes. */
  nothing: string;
  /** Behind a line, such as a way to what it speaks of. */
  link?: (line: EffectLine) => ReactNode;
  /** Before the lines. */
  children?: ReactNode;
}

/** What saving changes, line by line; read out as it changes. */
export function EffectsBox({ title, lines, nothing, link, children }: EffectsBoxProps) {
  return (
    <section className="rounded-lg bg-accent-wash p-2.5 text-sm text-accent-text" aria-live="polite">
      <h3 className="mb-1 text-sm font-650">{title}</h3>
      {lines.length === 0 && children === undefined && <p className="m-0">{nothing}</p>}
      {children}
      <ul className="m-0 flex list-none flex-col gap-0.5 p-0">
        {lines.map((line) => (
          <li key={line.text} className="flex items-start gap-1.5">
            <Icon icon={EFFECT_ICONS[line.about]} size={13} className="mt-0.75" />
            <span className="selectable min-w-0 flex-1">{line.text}</span>
            {link?.(line)}
          </li>
        ))}
      </ul>
    </section>
  );
}
