import { useEffect } from 'react';
import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import { useNavigation } from '../navigation.ts';
import type { Prefill } from './add.ts';

/** What a new follow-up is about: read from where the person is when they ask for it. */

type Answer = () => Prefill | null;
const lists = new Set<Answer>();

/** A list of follow-ups tells what the chosen one is about while the focus is in it. */
export function useChosenAtHand(list: { current: HTMLElement | null }, chosen: readonly FollowUpView[]): void {
  useEffect(() => {
    const answer: Answer = () => {
      const [only] = chosen;
      if (only === undefined || list.current?.contains(document.activeElement) !== true) return null;
      return prefillOf(only.personId, only.opportunityId);
    };
    lists.add(answer);
    return () => void lists.delete(answer);
  }, [list, chosen]);
}

function prefillOf(personId: string | null, opportunityId: string | null): Prefill {
  return { ...(personId === null ? {} : { personId }), ...(opportunityId === null ? {} : { opportunityId }) };
}

/** The focused row or card, what the panel or the page shows, else what alone is chosen on the screen. */
export function prefillAtHand(): Prefill {
  const { screen, panel, page } = useNavigation.getState().place;
  return focused(screen) ?? (panel && shown(panel)) ?? (page && shown(page)) ?? chosenAlone(screen) ?? {};
}

function focused(screen: string): Prefill | null {
  for (const answer of lists) {
    const prefill = answer();
    if (prefill !== null) return prefill;
  }
  const active = document.activeElement;
  const card = active?.closest<HTMLElement>('main [data-card]')?.dataset['card'];
  if (card !== undefined) return { opportunityId: card };
  const row = active?.closest<HTMLElement>('main [role="row"][data-key]')?.dataset['key'];
  return screen === 'people' && row !== undefined ? { personId: row } : null;
}

type Shown = { kind: string; id?: string; opportunityId?: string };

function shown({ kind, id, opportunityId }: Shown): Prefill | null {
  if (kind === 'person' && id !== undefined) return { personId: id };
  const about = kind === 'opportunity' ? id : opportunityId;
  return about === undefined ? null : { opportunityId: about };
}

function chosenAlone(screen: string): Prefill | null {
  const cards = document.querySelectorAll<HTMLElement>('main [data-card]:is([aria-selected="true"], [data-selected])');
  const [card] = cards;
  if (cards.length === 1 && card?.dataset['card'] !== undefined) return { opportunityId: card.dataset['card'] };
  if (screen !== 'people') return null;
  const rows = document.querySelectorAll<HTMLElement>('main [role="row"][aria-selected="true"][data-key]');
  const [row] = rows;
  return rows.length === 1 && row?.dataset['key'] !== undefined ? { personId: row.dataset['key'] } : null;
}
