import { useRef } from 'react';
import { CLOSE_CHECKS } from '../../../db/domain/vocabulary.ts';
import { Button } from '../../components/index.ts';
import { CLOSE_CHECK, CLOSE_CHECK_LONG } from '../../lib/labels.ts';
import { navigate } from '../../lib/navigation.ts';
import { CloseRow } from './CloseRow.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { useDebrief } from './use-debrief.ts';

/** Did I close them: five checks per interviewer. One Tab stop per person; 1–5 tick, arrows move. */
export function CloseSection() {
  const people = useDebrief(({ opened }) => opened.round.interviewers);
  const opportunityId = useDebrief(({ opened }) => opened.opportunityId);
  const table = useRef<HTMLTableElement>(null);
  const focusCell = (row: number, column: number) =>
    table.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"] input`)?.focus();

  if (people.length === 0) {
    return (
      <FormSection title="Did I close them?">
        <div className="flex items-center justify-between gap-2 text-base text-ink2">
          No interviewer is named on this round.
          <Button size="sm" onPress={() => navigate.openPanel({ kind: 'opportunity', id: opportunityId })}>
            Open opportunity
          </Button>
        </div>
      </FormSection>
    );
  }
  return (
    <FormSection
      title="Did I close them?"
      aside={
        <>
          <span className="group-focus-within/section:hidden">what stays open gets a closing note</span>
          <span className="hidden group-focus-within/section:inline">keys 1–5 tick, arrows move</span>
        </>
      }
    >
      <table ref={table} className="w-full table-fixed border-collapse">
        <thead>
          <tr>
            <th scope="col" className="w-36 text-left">
              <span className="sr-only">Interviewer</span>
            </th>
            {CLOSE_CHECKS.map((check) => (
              <th
                key={check}
                scope="col"
                title={CLOSE_CHECK_LONG[check]}
                className="px-0.5 pb-1.5 text-center align-middle text-xs font-normal text-ink2"
              >
                {CLOSE_CHECK[check]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person, row) => (
            <CloseRow key={person.personId} person={person} row={row} rows={people.length} focusCell={focusCell} />
          ))}
        </tbody>
      </table>
    </FormSection>
  );
}
