import { Chip } from '../../components/index.ts';
import { readinessResource } from './resource.ts';
import { readinessWords } from './words.ts';

/** `3 things missing` or `Ready`, in a few words beside a round. */
export function ReadinessCount({ opportunityId }: { opportunityId: string }) {
  const view = readinessResource.use({ opportunityId }).data;
  if (view === null) return null;
  return (
    <Chip tone={view.missing.length === 0 ? 'accent' : 'amber'} title={`${view.have} of ${view.of} there`}>
      {readinessWords(view.missing.length)}
    </Chip>
  );
}
