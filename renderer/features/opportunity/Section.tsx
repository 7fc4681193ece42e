import { ChevronDown, ChevronRight } from 'lucide-react';
import { useContext, useId } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { cx, Icon } from '../../components/index.ts';
import { Arrangement } from './arrangement.ts';
import { useFolded } from './section-state.ts';

interface SectionProps {
  title: string;
  count?: number;
  /** At the right end of the heading: a chip or a small button. */
  aside?: ReactNode;
  /** By what name others lead here: the part before the dot of `brief.need`. */
  name?: string;
  children: ReactNode;
}

/** A part of an opportunity that folds. What is folded is not there at all, so that it costs nothing. */
export function Section({ title, count, aside, name, children }: SectionProps) {
  const isOnPage = useContext(Arrangement) === 'page';
  const isFolded = useFolded((state) => state.folded.has(title));
  const toggle = useFolded((state) => state.toggle);
  const id = useId();
  const Heading = isOnPage ? 'h2' : 'h3';
  return (
    <section aria-labelledby={id} className={isOnPage ? 'card px-3 py-2' : 'border-t border-line py-3'}>
      <div className="flex min-h-6 items-center gap-2">
        <Heading className="min-w-0 flex-1 text-sm font-650">
          <Button
            id={id}
            aria-expanded={!isFolded}
            data-focus-section={name}
            onPress={() => toggle(title)}
            className="group flex items-center gap-1 rounded-sm text-ink2 data-hovered:text-ink"
          >
            {!isOnPage && <Icon icon={isFolded ? ChevronRight : ChevronDown} size={13} />}
            {title}
            {count !== undefined && count > 0 && <span className="tabular font-normal text-ink3">{count}</span>}
            {isOnPage && (
              <Icon
                icon={isFolded ? ChevronRight : ChevronDown}
                size={13}
                className={cx(
                  !isFolded && 'opacity-0 group-data-focus-visible:opacity-100 group-data-hovered:opacity-100',
                )}
              />
            )}
          </Button>
        </Heading>
        {aside}
      </div>
      {!isFolded && <div className="flex flex-col gap-3 pt-2 pb-1">{children}</div>}
    </section>
  );
}
