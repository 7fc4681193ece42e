import { useMemo } from 'react';
import { useCommands } from '../../lib/commands.ts';
import type { Command } from '../../lib/commands.ts';
import { planClosingNote } from '../../lib/limbo/plan-note.ts';
import { navigate } from '../../lib/navigation.ts';
import { goToMissing } from '../../lib/readiness/go-to.ts';
import { missingWords } from '../../lib/readiness/words.ts';
import { openNext } from './next-words.ts';
import { letThemGo } from './store.ts';
import type { TodayView } from './words.ts';

/** What every section offers, for the palette; the debriefs owed and limbo offer theirs by themselves. */
export function useTodayCommands(view: TodayView | null): void {
  useCommands(useMemo(() => (view === null ? [] : commandsOf(view)), [view]));
}

const today = (id: string, label: string, words: string, run: () => void): Command => ({
  id: `today.${id}`,
  label,
  group: 'Today',
  words,
  run,
});

function commandsOf(view: TodayView): Command[] {
  return [
    ...ofRounds(view.rounds),
    ...ofCloseOuts(view.closeOuts),
    ...ofNotClosed(view.notClosed),
    ...ofLongPast(view.longPast),
    ...ofWhatComes(view),
  ];
}

function ofRounds([round]: TodayView['rounds']): Command[] {
  if (round === undefined) return [];
  const { company, opportunityId, roundId, readiness } = round;
  const missing = readiness?.missing[0];
  return [
    today('round', `Open the next round, at ${company}`, 'interview', () =>
      navigate.openPanel({ kind: 'opportunity', id: opportunityId }),
    ),
    today('sheet', `Sheet for the next round, at ${company}`, 'print interview', () =>
      navigate.openPage({ kind: 'sheet', id: roundId }),
    ),
    ...(readiness && missing
      ? [
          today('prepare', `Prepare for ${company}: ${missingWords(missing)}`, 'ready missing round', () =>
            goToMissing(missing, readiness),
          ),
        ]
      : []),
  ];
}

function ofCloseOuts({ rows: [row] }: TodayView['closeOuts']): Command[] {
  if (row === undefined) return [];
  const { opportunityId, company } = row;
  return [
    today('close_out', `Write the close-out of ${company}`, 'closed end reasons', () =>
      navigate.openPanel({ kind: 'close_out', opportunityId }),
    ),
  ];
}

function ofNotClosed(notClosed: TodayView['notClosed']): Command[] {
  return notClosed.flatMap(({ opportunityId, company, people }) =>
    people.map(({ personId, name }) =>
      today(`note.${opportunityId}.${personId}`, `Plan a closing note to ${name}`, company, () => {
        void planClosingNote(opportunityId, personId);
      }),
    ),
  );
}

function ofLongPast(longPast: TodayView['longPast']): Command[] {
  if (longPast === null) return [];
  return [
    today('look_through', 'Look through what is long past', 'late old follow-ups', () =>
      navigate.go({ screen: 'followups' }),
    ),
    today('let_go', `Let go of what is long past (${longPast.count})`, 'skip late old follow-ups', () => {
      void letThemGo();
    }),
  ];
}

function ofWhatComes({ next, topSkill }: TodayView): Command[] {
  return [
    ...(next === null ? [] : [today('next', 'Open the next thing coming', 'what comes next', () => openNext(next))]),
    ...(topSkill === null
      ? []
      : [
          today('skill', `Open ${topSkill.name} on the roadmap`, 'skill next hour', () =>
            navigate.go({ screen: 'roadmap', skillId: topSkill.skillId }),
          ),
        ]),
  ];
}
