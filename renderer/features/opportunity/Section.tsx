import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../../components/index.ts';
import { useFolded } from './section-state.ts';

interface SectionProps {
  title: string;
  count?: number;
  /** At the right end of the heading: a chip or a small button. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of the panel that folds. */
export function Section({ title, count, aside, children }: SectionProps) {
  const isFolded = useFolded((state) => state.folded.has(title));
  const toggle = useFolded((state) => state.toggle);
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-t border-line py-3">
      <div className="flex min-h-6 items-center gap-2">
        <h3 className="min-w-0 flex-1 text-sm font-650">
          <Button
            id={id}
            aria-expanded={!isFolded}
            onPress={() => toggle(title)}
            className="flex items-center gap-1 rounded-sm text-ink2 data-hovered:text-ink"
          >
            <Icon icon={isFolded ? ChevronRight : ChevronDown} size={13} />
            {title}
            {count !== undefined && count > 0 && <span className="tabular font-normal text-ink3">{count}</span>}
          </Button>
        </h3>
        {aside}
      </div>
      {!isFolded && <div className="flex flex-col gap-3 pt-2">{children}</div>}
    </section>
  );
}
