import { Flag } from 'lucide-react';
import type { WayOut } from '../../../electron/ipc/contract/limbo.ts';
import { Button, SectionHeading } from '../../components/index.ts';
import { count, dayMonth, relativeDate } from '../format.ts';
import { navigate } from '../navigation.ts';
import { useDay } from '../use-day.ts';
import type { Day } from '../use-day.ts';
import { Decision } from './Decision.tsx';
import { wayOut } from './resource.ts';
import { UnclosedPerson } from './UnclosedPerson.tsx';

interface LimboWayOutProps {
  opportunityId: string;
  /** Of its heading. */
  level?: 2 | 3 | 4;
}

/** The way out of limbo: notes to those not closed, a date to decide by, and the end as gone silent. Else nothing. */
export function LimboWayOut({ opportunityId, level = 3 }: LimboWayOutProps) {
  const { data } = wayOut.use({ opportunityId });
  const day = useDay();
  if (data === null || data.limbo === null) return null;
  const { limbo, unclosed, company } = data;
  return (
    <section
      aria-label={`Limbo at ${company}`}
      className="card flex flex-col gap-2 border-l-3 border-l-amber px-3 py-2.5"
    >
      <SectionHeading tone="amber" level={level} aside={`last heard ${relativeDate(limbo.heardOn, day.today)}`}>
        Limbo, silent {count(limbo.silentDays, 'day')}
      </SectionHeading>
      {unclosed.length === 0 ? (
        <p className="m-0 text-base text-ink2">Everybody who interviewed is closed. Ask where it stands, and decide.</p>
      ) : (
        <ul className="m-0 list-none divide-y divide-line p-0" aria-label="Not closed yet">
          {unclosed.map((person) => (
            <UnclosedPerson key={person.personId} opportunityId={opportunityId} person={person} day={day} />
          ))}
        </ul>
      )}
      <Decision data={data} day={day} />
      <Ghosted limbo={limbo} opportunityId={opportunityId} company={company} day={day} />
    </section>
  );
}

interface GhostedProps {
  limbo: NonNullable<WayOut['limbo']>;
  opportunityId: string;
  company: string;
  day: Day;
}

/** The end as gone silent: from its day on one press away, before that the day is said. */
function Ghosted({ limbo, opportunityId, company, day }: GhostedProps) {
  if (!limbo.canGhost) {
    return (
      <p className="m-0 text-sm text-ink3">
        From {dayMonth(limbo.ghostFrom, day.today)} on it can be closed out as gone silent.
      </p>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      <p className="m-0 min-w-40 flex-1 text-sm text-ink2">
        Silent for {count(limbo.silentDays, 'day')}. An answer may still come: it can be opened again at any time.
      </p>
      <Button
        icon={Flag}
        aria-label={`Close out ${company} as gone silent`}
        onPress={() => navigate.openPanel({ kind: 'close_out', opportunityId, outcome: 'ghosted' })}
      >
        They went silent…
      </Button>
    </div>
  );
}
