import { useMemo } from 'react';
import { isHalfKnown } from '../../../db/domain/half-known.ts';
import type { OpportunityDetail, RoundView } from '../../../electron/ipc/contract/opportunity.ts';
import { addToCalendar } from '../../lib/calendar-export/actions.ts';
import { useCommands } from '../../lib/commands.ts';
import type { Command } from '../../lib/commands.ts';
import { useNow } from '../../lib/hooks.ts';
import { inSentence, ROUND_KIND } from '../../lib/labels.ts';
import { markRound, openSheet } from './round-actions.ts';
import { wantRound } from './round-intent.ts';

/** The round that a command without a name means: the next one planned, else the one that was last. */
export function roundMeant(rounds: readonly RoundView[], now: number): RoundView | null {
  const byTime = rounds.toSorted((a, b) => a.startsAt - b.startsAt);
  const planned = byTime.filter(({ status }) => status === 'scheduled');
  const ahead = planned.find(({ startsAt, minutes }) => startsAt + minutes * 60_000 > now);
  return ahead ?? planned.at(-1) ?? byTime.at(-1) ?? null;
}

/** What can be done to the rounds of the opportunity that is open: by key, and from the palette. */
export function useRoundCommands(detail: OpportunityDetail): void {
  const { id, company, rounds } = detail;
  const now = useNow();
  const commands = useMemo(
    () => [
      add(id, company.name),
      {
        ...offer('sheet.open', `Open the sheet for ${company.name}`, 'Shift+S', 'print pdf one page'),
        run: () => openSheet(id),
      },
      ...about(roundMeant(rounds, now)),
    ],
    [id, company.name, rounds, now],
  );
  useCommands(commands);
}

const offer = (id: string, label: string, keys: string, words: string) => ({ id, label, group: 'Rounds', keys, words });

const add = (opportunityId: string, company: string): Command => ({
  ...offer('round.add', `Add round at ${company}`, 'Shift+A', 'interview plan schedule'),
  run: () => wantRound({ what: 'add', opportunityId }),
});

function about(round: RoundView | null): Command[] {
  if (round === null) return [];
  const { id: roundId } = round;
  const it = `the ${inSentence(ROUND_KIND[round.kind])} round`;
  const unknown = round.interviewers.find(({ name }) => isHalfKnown(name));
  return [
    {
      ...offer('round.reschedule', `Reschedule ${it}…`, 'Shift+R', 'move round time date'),
      run: () => wantRound({ what: 'move', roundId }),
    },
    {
      ...offer('round.cancel', `Cancel ${it}`, 'Shift+X', 'called off'),
      run: () => void markRound(round, 'cancelled'),
    },
    {
      ...offer('round.missed_by_them', `They missed ${it}`, 'Shift+T', 'did not come no show'),
      run: () => void markRound(round, 'missed_by_them'),
    },
    {
      ...offer('round.missed_by_me', `I missed ${it}`, 'Shift+I', 'did not come no show'),
      run: () => void markRound(round, 'missed_by_me'),
    },
    {
      ...offer('round.done', `Mark ${it} as done`, 'Shift+D', 'held over early'),
      run: () => void markRound(round, 'done'),
    },
    {
      ...offer('round.calendar', `Add ${it} to my calendar…`, 'Shift+L', 'ics export outlook google apple'),
      run: () => void addToCalendar([{ kind: 'round', id: roundId }]),
    },
    ...(unknown === undefined
      ? []
      : [
          {
            ...offer('round.really', `Say who ${unknown.name} is…`, 'Shift+W', 'interviewer name really'),
            run: () => wantRound({ what: 'really', roundId, personId: unknown.personId }),
          },
        ]),
  ];
}
