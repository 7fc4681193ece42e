import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '../../../db/domain/result.ts';
import { Panel } from '../../components/index.ts';
import { navigate } from '../../lib/navigation.ts';
import { DebriefSheet } from './DebriefSheet.tsx';
import { openDebrief } from './store.ts';
import type { DebriefStore } from './store.ts';
import { DebriefContext } from './use-debrief.ts';

type Opened = { roundId: string; store: DebriefStore } | { roundId: string; failure: Failure };

/** The debrief of one round: what was typed is kept at every moment, also of a panel that was only closed. */
export function DebriefPanel({ roundId }: { roundId: string }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [turn, setTurn] = useState(0);
  const reopen = useCallback(() => setTurn((before) => before + 1), []);
  useEffect(() => {
    let isGone = false;
    void openDebrief(roundId).then((result) => {
      if (isGone) return;
      setOpened(result.ok ? { roundId, store: result.value } : { roundId, failure: result.error });
    });
    return () => {
      isGone = true;
    };
  }, [roundId, turn]);

  if (opened === null || opened.roundId !== roundId) return null;
  if ('failure' in opened) {
    return (
      <Panel title="Debrief" onClose={navigate.closePanel}>
        <p className="m-0 text-base text-ink2">{opened.failure.message}</p>
      </Panel>
    );
  }
  return (
    <DebriefContext value={opened.store}>
      <DebriefSheet key={`${roundId} ${turn}`} onReopen={reopen} />
    </DebriefContext>
  );
}
