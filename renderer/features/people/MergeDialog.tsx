import { useHosts } from './hosts.ts';
import { MergeCompanies } from './MergeCompanies.tsx';
import { MergePeople } from './MergePeople.tsx';

/** Two entries become one, in a dialog over whatever is shown. */
export function MergeDialog() {
  const merging = useHosts((state) => state.merging);
  if (merging === null) return null;
  return merging.kind === 'person' ? (
    <MergePeople key={merging.id} {...merging} />
  ) : (
    <MergeCompanies key={merging.id} {...merging} />
  );
}
