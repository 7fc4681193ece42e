import { SectionHeading } from '../../components/index.ts';
import { wayOut } from '../limbo/resource.ts';
import { UnclosedPerson } from '../limbo/UnclosedPerson.tsx';
import { useDay } from '../use-day.ts';

interface NotClosedYetProps {
  opportunityId: string;
  /** Of its heading. */
  level?: 2 | 3 | 4;
}

/** The interviewers who are not closed yet, each with a closing note, outside limbo, which names them itself. */
export function NotClosedYet({ opportunityId, level = 3 }: NotClosedYetProps) {
  const { data } = wayOut.use({ opportunityId });
  const day = useDay();
  if (data === null || data.limbo !== null || data.unclosed.length === 0) return null;
  return (
    <section aria-label="Not closed yet">
      <SectionHeading level={level} count={data.unclosed.length}>
        Not closed yet
      </SectionHeading>
      <ul className="card m-0 list-none divide-y divide-line px-3 py-0">
        {data.unclosed.map((person) => (
          <UnclosedPerson key={person.personId} opportunityId={opportunityId} person={person} day={day} />
        ))}
      </ul>
    </section>
  );
}
