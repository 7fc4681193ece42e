import { CalendarCheck, Clock } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { PersonDetail } from '../../../electron/ipc/contract/person.ts';
import { Icon } from '../../components/index.ts';
import { exactInstant, relativeInstant } from '../../lib/format.ts';
import { useNow } from '../../lib/hooks.ts';
import { ROUND_KIND } from '../../lib/labels.ts';
import { navigate } from '../../lib/navigation.ts';
import { useDay } from '../../lib/use-day.ts';
import { NextFollowUp } from './NextFollowUp.tsx';
import { Section } from './Section.tsx';
import { nextWordLine } from './words.ts';

const ROW =
  'flex min-h-8.5 w-full items-center gap-2 px-3 text-left text-base not-first:border-t not-first:border-line';

/** What comes next with this person: rounds ahead, what is due towards them, and when a word is wanted. */
export function PersonNext({ person }: { person: PersonDetail }) {
  const day = useDay();
  const now = useNow();
  const { rounds, followUps } = person;
  const word = followUps.some(({ kind }) => kind === 'keep_warm') ? null : nextWordLine(person, day);
  if (rounds.length === 0 && followUps.length === 0 && word === null) return null;
  return (
    <Section title="Next" count={rounds.length + followUps.length || undefined}>
      <ul className="card m-0 flex list-none flex-col p-0">
        {rounds.map(({ id, kind, startsAt, opportunityId, company }) => (
          <li key={id} className="not-first:border-t not-first:border-line">
            <Button
              className={`${ROW} data-focus-visible:-outline-offset-2 data-hovered:bg-hover`}
              onPress={() => navigate.openPanel({ kind: 'opportunity', id: opportunityId })}
            >
              <Icon icon={CalendarCheck} size={13} className="text-ink2" />
              <span className="min-w-0 flex-1 truncate">
                <b className="font-650">{ROUND_KIND[kind]}</b> <span className="text-sm text-ink2">{company}</span>
              </span>
              <time
                dateTime={new Date(startsAt).toISOString()}
                title={exactInstant(startsAt, day.zone)}
                className="tabular text-sm text-ink2"
              >
                {relativeInstant(startsAt, now, day.zone)}
              </time>
            </Button>
          </li>
        ))}
        {followUps.map((followUp) => (
          <NextFollowUp key={followUp.id} followUp={followUp} today={day.today} className={ROW} />
        ))}
        {word !== null && (
          <li className={ROW}>
            <Icon icon={Clock} size={13} className="text-ink3" />
            <span className={word.isDue ? 'text-amber' : 'text-ink2'}>{word.text}</span>
          </li>
        )}
      </ul>
    </Section>
  );
}
