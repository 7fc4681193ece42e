import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../../components/index.ts';
import type { IconType } from '../../components/index.ts';
import { exactInstant, relativeInstant } from '../../lib/format.ts';
import { useNow } from '../../lib/hooks.ts';
import type { Day } from '../../lib/use-day.ts';

interface StreamLineProps {
  icon: IconType;
  title: string;
  /** UTC milliseconds. */
  at: number;
  aside?: string;
  day: Day;
  /** Leads to what the entry is about. */
  onOpen?: () => void;
  /** At the right end, shown when the entry is pointed at or focused. */
  menu?: ReactNode;
  children?: ReactNode;
}

/** One entry of the stream: what happened, when, and its substance under it. */
export function StreamLine({ icon, title, at, aside = '', day, onOpen, menu, children }: StreamLineProps) {
  const now = useNow();
  return (
    <div className="group/entry flex items-start gap-2.5">
      <StreamMark icon={icon} />
      <div className="min-w-0 flex-1 pt-0.5">
        <p className="m-0 text-base wrap-anywhere">
          {onOpen === undefined ? (
            <b className="font-650">{title}</b>
          ) : (
            <Button onPress={onOpen} className="rounded-sm text-left font-650 data-hovered:underline">
              {title}
            </Button>
          )}{' '}
          <time
            dateTime={new Date(at).toISOString()}
            title={exactInstant(at, day.zone)}
            className="tabular text-sm text-ink3"
          >
            {relativeInstant(at, now, day.zone)}
          </time>
          {aside !== '' && <span className="text-sm text-ink3"> · {aside}</span>}
        </p>
        {children}
      </div>
      {menu !== undefined && (
        <div className="opacity-0 group-focus-within/entry:opacity-100 group-hover/entry:opacity-100 has-aria-expanded:opacity-100 [@media(hover:none)]:opacity-100">
          {menu}
        </div>
      )}
    </div>
  );
}

/** The round mark before an entry. */
export function StreamMark({ icon }: { icon: IconType }) {
  return (
    <span className="flex size-6 shrink-0 items-center justify-center rounded-full bg-sunken text-ink2">
      <Icon icon={icon} size={13} />
    </span>
  );
}
