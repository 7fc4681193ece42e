import { useMemo } from 'react';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { addToCalendar } from '../../lib/calendar-export/actions.ts';
import { useCommands } from '../../lib/commands.ts';
import type { Command } from '../../lib/commands.ts';
import { focusWhenThere } from '../../lib/focus-target.ts';
import { navigate } from '../../lib/navigation.ts';
import { moveTo, openCloseOut, reopen, trash } from './actions.ts';
import { datesOf } from './dates.ts';
import { showRules } from './rules-shown.ts';
import { valueCommands } from './value-commands.ts';
import { NOTE_TARGET } from './NoteComposer.tsx';
import { unfold } from './section-state.ts';
import { setStreamView } from './stream-state.ts';

const group = 'Opportunity';

/** What can be done to the opportunity that is open, from the palette and by key. */
export function useOpportunityCommands(detail: OpportunityDetail, arrangement: 'page' | 'panel'): void {
  const { id, stageId, stages } = detail;
  const { id: companyId, name: company } = detail.company;
  const isClosed = detail.stage.kind === 'closed';
  const { deadline, rounds } = detail;
  const dates = useMemo(() => datesOf({ id, deadline, rounds }), [id, deadline, rounds]);
  const isClosedOut = detail.closeOut !== null;
  const commands = useMemo<readonly Command[]>(() => {
    const write = (composing: 'message' | 'follow_up') => setStreamView(id, { tab: 'everything', composing });
    return [
      ...(arrangement === 'page'
        ? []
        : [
            {
              id: 'opportunity.page',
              label: `Open ${company} as page`,
              group,
              keys: 'O',
              words: 'full whole screen',
              run: () => navigate.openPage({ kind: 'opportunity', id }),
            },
          ]),
      {
        id: 'opportunity.note',
        label: `Write a note on ${company}`,
        group,
        keys: 'W',
        run: () => {
          setStreamView(id, { tab: 'everything', composing: 'note' });
          focusWhenThere(NOTE_TARGET);
        },
      },
      {
        id: 'opportunity.brief',
        label: `Edit the brief of ${company}`,
        group,
        keys: 'E',
        run: () => {
          unfold('Brief');
          focusWhenThere('brief.need');
        },
      },
      { id: 'opportunity.message', label: `Log a message with ${company}`, group, run: () => write('message') },
      { id: 'opportunity.follow_up', label: `Add a follow-up for ${company}`, group, run: () => write('follow_up') },
      {
        id: 'opportunity.add_person',
        label: `Add a person to ${company}`,
        group,
        run: () => focusWhenThere('people.add'),
      },
      {
        id: 'opportunity.add_material',
        label: `Add a material to ${company}`,
        group,
        words: 'résumé resume letter portfolio',
        run: () => focusWhenThere('materials.add'),
      },
      {
        id: 'opportunity.posting',
        label: `Read the posting of ${company}`,
        group,
        run: () => {
          unfold('Posting');
          focusWhenThere('posting.text');
        },
      },
      ...stages
        .filter((stage) => stage.id !== stageId && stage.kind !== 'closed')
        .map((stage) => ({
          id: `opportunity.move.${stage.id}`,
          label: `Move ${company} to ${stage.name}`,
          group,
          run: () => void moveTo(id, company, stage),
        })),
      {
        id: 'opportunity.close_out',
        label: isClosedOut ? `Change the close-out of ${company}…` : `Close out ${company}…`,
        group,
        words: 'rejected withdrew declined ghosted outcome lost',
        run: () => openCloseOut(id),
      },
      ...(isClosed
        ? [{ id: 'opportunity.reopen', label: `Reopen ${company}`, group, run: () => void reopen(id, company) }]
        : []),
      ...(dates.length === 0
        ? []
        : [
            {
              id: 'opportunity.calendar',
              label: `Add the dates of ${company} to my calendar…`,
              group,
              words: 'ics export deadline rounds outlook google apple',
              run: () => void addToCalendar(dates),
            },
          ]),
      {
        id: 'opportunity.rules',
        label: `Choose the follow-up rules of ${company}…`,
        group,
        words: 'switch off thanks check automatic',
        run: () => showRules(id),
      },
      {
        id: 'opportunity.company',
        label: `Open the company ${company}`,
        group,
        run: () => navigate.openPanel({ kind: 'company', id: companyId }),
      },
      ...valueCommands(id, company),
      { id: 'opportunity.trash', label: `Move ${company} to the trash`, group, run: () => void trash(id, company) },
    ];
  }, [id, company, companyId, stageId, stages, dates, isClosed, isClosedOut, arrangement]);
  useCommands(commands);
}
