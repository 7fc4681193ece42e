import { Avatar, Button, SectionHeading } from '../../components/index.ts';
import { planClosingNote } from '../../lib/limbo/plan-note.ts';
import { navigate } from '../../lib/navigation.ts';
import { missingWords, whereItCanBeWon } from './words.ts';
import type { TodayView } from './words.ts';

interface NotClosedSectionProps {
  notClosed: TodayView['notClosed'];
  today: string;
  zone: string;
}

/** Interviewers of late opportunities who are not closed yet: what is missing, and one press to a closing note. */
export function NotClosedSection({ notClosed, today, zone }: NotClosedSectionProps) {
  if (notClosed.length === 0) return null;
  return (
    <section className="flex flex-col gap-1" aria-label="Not closed yet">
      <SectionHeading>Not closed yet</SectionHeading>
      {notClosed.map((one) => (
        <div key={one.opportunityId} className="card flex flex-col divide-y divide-line">
          <div className="flex items-center gap-2 px-2.5 py-1.5">
            <Avatar name={one.company} />
            <span className="min-w-0 flex-1">
              <span className="block truncate font-650" title={`${one.company}, ${one.title}`}>
                {one.company}
              </span>
              <span className="block truncate text-sm text-ink2">{whereItCanBeWon(one.round, today, zone)}</span>
            </span>
            <Button
              size="sm"
              variant="quiet"
              aria-label={`Open ${one.company}`}
              onPress={() => navigate.openPanel({ kind: 'opportunity', id: one.opportunityId })}
            >
              Open
            </Button>
          </div>
          {one.people.map((person) => (
            <div key={person.personId} className="flex items-center gap-2 px-2.5 py-1.5">
              <span className="min-w-0 flex-1 text-sm">
                <span className="block truncate text-base">{person.name}</span>
                <span className="block text-ink2">{missingWords(person.missing)}</span>
              </span>
              <Button
                size="sm"
                aria-label={`Plan a closing note to ${person.name}`}
                onPress={() => void planClosingNote(one.opportunityId, person.personId)}
              >
                Note
              </Button>
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}
