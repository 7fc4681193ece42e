import { ArrowDownLeft, ArrowUpRight, X } from 'lucide-react';
import type { PersonDetail } from '../../../electron/ipc/contract/person.ts';
import { Icon, IconButton } from '../../components/index.ts';
import { exactInstant, relativeInstant } from '../../lib/format.ts';
import { useNow } from '../../lib/hooks.ts';
import { CONTACT_CHANNEL, DIRECTION, inSentence } from '../../lib/labels.ts';
import { useDay } from '../../lib/use-day.ts';
import { trashInteraction } from './actions.ts';
import { Section } from './Section.tsx';

/** Everything we said, newest first. */
export function Interactions({ person: { name, interactions } }: { person: PersonDetail }) {
  const { zone } = useDay();
  const now = useNow();
  return (
    <Section title="Everything we said" count={interactions.length || undefined}>
      {interactions.length === 0 && <p className="m-0 text-base text-ink2">No word with {name} is on record yet.</p>}
      <ul className="m-0 flex list-none flex-col gap-2 p-0">
        {interactions.map(({ id, at, channel, direction, summary, company }) => (
          <li key={id} className="group/said flex items-start gap-2">
            <Icon icon={direction === 'inbound' ? ArrowDownLeft : ArrowUpRight} size={13} className="mt-1 text-ink3" />
            <div className="min-w-0 flex-1">
              <div className="tabular text-sm text-ink2">
                {inSentence(CONTACT_CHANNEL[channel])} {DIRECTION[direction]} ·{' '}
                <time dateTime={new Date(at).toISOString()} title={exactInstant(at, zone)}>
                  {relativeInstant(at, now, zone)}
                </time>
                {company !== null && ` · ${company}`}
              </div>
              <p className="m-0 text-base wrap-anywhere whitespace-pre-wrap text-ink">{summary}</p>
            </div>
            <IconButton
              icon={X}
              label={`Remove this ${inSentence(CONTACT_CHANNEL[channel])}`}
              size="sm"
              onPress={() => void trashInteraction(id)}
              className="opacity-0 group-hover/said:opacity-100 data-focus-visible:opacity-100"
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
