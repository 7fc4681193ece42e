import { Avatar, Button, SectionHeading } from '../../components/index.ts';
import { relativeInstant } from '../../lib/format.ts';
import { useNow } from '../../lib/hooks.ts';
import { navigate } from '../../lib/navigation.ts';
import type { TodayView } from './words.ts';

interface CloseOutSectionProps {
  closeOuts: TodayView['closeOuts'];
  zone: string;
}

/** Closed without a close-out: asked for again until it is written, the newest first. */
export function CloseOutSection({ closeOuts, zone }: CloseOutSectionProps) {
  const now = useNow();
  const { rows, inAll } = closeOuts;
  if (rows.length === 0) return null;
  const rest = inAll - rows.length;
  return (
    <section className="flex flex-col gap-1" aria-label="Close-outs to write">
      <SectionHeading count={inAll}>Close-outs to write</SectionHeading>
      <ul className="card divide-y divide-line">
        {rows.map(({ opportunityId, company, title, closedAt, begun }) => (
          <li key={opportunityId} className="flex items-center gap-2 px-2.5 py-2">
            <Avatar name={company} />
            <span className="min-w-0 flex-1" title={`${company}, ${title}`}>
              <span className="block truncate">{company}</span>
              <span className="block truncate text-sm text-ink2">closed {relativeInstant(closedAt, now, zone)}</span>
            </span>
            <Button
              aria-label={`${begun ? 'Continue' : 'Write'} the close-out of ${company}`}
              onPress={() => navigate.openPanel({ kind: 'close_out', opportunityId })}
            >
              {begun ? 'Continue' : 'Write'}
            </Button>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="sm" variant="quiet" className="self-end" onPress={() => navigate.go({ screen: 'pipeline' })}>
          {rest} more in the pipeline
        </Button>
      )}
    </section>
  );
}
