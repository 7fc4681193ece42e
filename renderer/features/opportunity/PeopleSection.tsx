import { Plus, Users } from 'lucide-react';
import { useContext } from 'react';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { CloseDots, EmptyState, IconButton } from '../../components/index.ts';
import { NotClosedYet } from '../../lib/closing/NotClosedYet.tsx';
import { useNow } from '../../lib/hooks.ts';
import type { Day } from '../../lib/use-day.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { AddPersonForm } from './AddPersonForm.tsx';
import { Arrangement } from './arrangement.ts';
import { NOBODY, readParticipant } from './participant-form.ts';
import type { NewParticipant } from './participant-form.ts';
import { nextRoundWith } from './people.ts';
import { PersonRow } from './PersonRow.tsx';
import { Section } from './Section.tsx';

const CLOSED: NewParticipant | null = null;

/** Who takes part, and how convinced each of them is left. */
export function PeopleSection({ detail, day }: { detail: OpportunityDetail; day: Day }) {
  const {
    value: form,
    setValue: setForm,
    clear,
  } = useDraft<NewParticipant | null>(`person.add.${detail.id}`, CLOSED, readParticipant);
  const closes = detail.people.flatMap((person) => (person.close === null ? [] : [person.close.state]));
  const now = useNow();
  const isOnPage = useContext(Arrangement) === 'page';
  return (
    <Section
      title="People"
      count={detail.people.length}
      aside={
        <>
          <CloseDots states={closes} />
          <span data-focus-target="people.add">
            <IconButton icon={Plus} size="sm" label="Add person" onPress={() => setForm(form ?? NOBODY)} />
          </span>
        </>
      }
    >
      {form !== null && <AddPersonForm opportunityId={detail.id} form={form} onChange={setForm} onClose={clear} />}
      {detail.people.length === 0 && form === null && (
        <EmptyState icon={Users} compact>
          Recruiters, hiring managers and interviewers of this role stand here.
        </EmptyState>
      )}
      {detail.people.length > 0 && (
        <ul className="m-0 flex list-none flex-col p-0">
          {detail.people.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              nextRoundAt={nextRoundWith(detail, person.personId, now)}
              day={day}
            />
          ))}
        </ul>
      )}
      {detail.people.some(({ close }) => close !== null && close.state !== 'closed') && (
        <NotClosedYet opportunityId={detail.id} level={isOnPage ? 3 : 4} />
      )}
    </Section>
  );
}
