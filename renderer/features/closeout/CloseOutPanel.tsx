import { useEffect, useState } from 'react';
import type { Failure } from '../../../db/domain/result.ts';
import type { Outcome } from '../../../db/domain/vocabulary.ts';
import { Panel } from '../../components/index.ts';
import { navigate } from '../../lib/navigation.ts';
import { CloseOutSheet } from './CloseOutSheet.tsx';
import { openCloseOut } from './store.ts';
import type { CloseOutStore } from './store.ts';
import { CloseOutContext } from './use-close-out.ts';

type Opened = { id: string; store: CloseOutStore } | { id: string; failure: Failure };

/** The end of one opportunity: what happened, what is learnt, and what that will change. It can wait. */
export function CloseOutPanel({ opportunityId, outcome }: { opportunityId: string; outcome?: Outcome }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    let isGone = false;
    void openCloseOut(opportunityId, outcome).then((result) => {
      if (isGone) return;
      setOpened({ id: opportunityId, ...(result.ok ? { store: result.value } : { failure: result.error }) });
    });
    return () => {
      isGone = true;
    };
  }, [opportunityId, outcome]);

  if (opened === null || opened.id !== opportunityId) return null;
  if ('failure' in opened) {
    return (
      <Panel title="Close out" onClose={navigate.closePanel}>
        <p className="m-0 text-base text-ink2">{opened.failure.message}</p>
      </Panel>
    );
  }
  return (
    <CloseOutContext value={opened.store}>
      <CloseOutSheet key={opportunityId} />
    </CloseOutContext>
  );
}
