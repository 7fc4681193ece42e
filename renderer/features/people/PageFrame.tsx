import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../../components/index.ts';
import { navigate } from '../../lib/navigation.ts';
import { Arrangement } from './arrangement.ts';

interface PageFrameProps {
  /** The list it belongs to. */
  list: { screen: 'people' | 'companies'; label: string };
  lead?: ReactNode;
  title: string;
  /** Grey beside the title. */
  beside: ReactNode;
  actions: ReactNode;
  /** What stands across the whole width, under the title. */
  top?: ReactNode;
  /** The wide column. */
  main: ReactNode;
  /** The narrow column of cards. */
  side: ReactNode;
}

/** A person or a company whole, in the main view: what is next on top, then everything that happened beside what is known. */
export function PageFrame({ list, lead, title, beside, actions, top, main, side }: PageFrameProps) {
  return (
    <Arrangement value="page">
      <div className="flex h-full min-w-0 flex-1 flex-col gap-3 overflow-y-auto px-4 pb-6 *:shrink-0">
        <header className="flex min-h-13 items-center gap-2">
          <nav aria-label="Where this is" className="flex shrink-0 items-center gap-2">
            <Button
              className="rounded-sm text-base text-ink2 data-hovered:text-ink data-hovered:underline"
              onPress={() => navigate.go({ screen: list.screen })}
            >
              {list.label}
            </Button>
            <Icon icon={ChevronRight} size={13} className="text-ink3" />
          </nav>
          {lead}
          <h1 className="max-w-1/2 min-w-0 truncate text-title text-ink" title={title}>
            {title}
          </h1>
          <div className="flex min-w-0 items-center gap-2 truncate text-base text-ink2">{beside}</div>
          <div className="ml-auto flex shrink-0 items-center gap-1">{actions}</div>
        </header>
        {top}
        <div className="grid grid-cols-[minmax(0,1fr)_minmax(17rem,22rem)] items-start gap-5">
          <div className="flex min-w-0 flex-col gap-4">{main}</div>
          <div className="flex min-w-0 flex-col gap-3">{side}</div>
        </div>
      </div>
    </Arrangement>
  );
}
