import { Suspense } from 'react';
import { type PanelPlace, useNavigation } from '../lib/navigation.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { CloseOutPanel, CompanyPanel, DebriefPanel, OpportunityPanel, PersonPanel, SkillPanel } from './lazy.tsx';

/** What is open beside the view; each thing gets a panel of its own, so that nothing typed moves to another. */
export function PanelHost() {
  const panel = useNavigation((state) => state.place.panel);
  if (panel === null) return null;
  return (
    <ErrorBoundary key={JSON.stringify(panel)} what="This panel">
      <Suspense fallback={null}>
        <Current panel={panel} />
      </Suspense>
    </ErrorBoundary>
  );
}

function Current({ panel }: { panel: PanelPlace }) {
  switch (panel.kind) {
    case 'opportunity':
      return <OpportunityPanel key={panel.id} id={panel.id} mode="overlay" />;
    case 'person':
      return <PersonPanel key={panel.id} id={panel.id} mode="overlay" />;
    case 'company':
      return <CompanyPanel key={panel.id} id={panel.id} mode="overlay" />;
    case 'skill':
      return <SkillPanel key={panel.id} id={panel.id} />;
    case 'debrief':
      return <DebriefPanel key={panel.roundId} roundId={panel.roundId} />;
    case 'close_out':
      return (
        <CloseOutPanel
          key={`${panel.opportunityId} ${panel.outcome ?? ''}`}
          opportunityId={panel.opportunityId}
          outcome={panel.outcome}
        />
      );
  }
}
