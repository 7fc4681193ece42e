import type { DuplicatePair } from '../../../electron/ipc/contract/happening.ts';
import { Button, Dialog } from '../../components/index.ts';
import { compare, startMerge, useHosts } from './hosts.ts';
import type { Kind } from './hosts.ts';
import { keepApart } from './merge-actions.ts';
import { companiesAlikeResource, peopleAlikeResource } from './resources.ts';

/** The pairs that look the same, each to be merged or kept as two. */
export function CompareDialog() {
  const kind = useHosts((state) => state.comparing);
  const isMerging = useHosts((state) => state.merging !== null);
  if (kind === null || isMerging) return null;
  return kind === 'person' ? <ComparePeople /> : <CompareCompanies />;
}

const ComparePeople = () => <Pairs kind="person" pairs={peopleAlikeResource.use(null).data ?? []} />;
const CompareCompanies = () => <Pairs kind="company" pairs={companiesAlikeResource.use(null).data ?? []} />;

const REASON: Record<DuplicatePair['reason'], string> = {
  email: 'same mail address',
  name: 'same name',
  similar_name: 'similar name',
};

function Pairs({ kind, pairs }: { kind: Kind; pairs: readonly DuplicatePair[] }) {
  return (
    <Dialog isOpen onClose={() => compare(null)} title="Look the same">
      {pairs.length === 0 && <p className="m-0 text-base text-ink2">No pair looks the same any more.</p>}
      <ul className="m-0 flex list-none flex-col p-0">
        {pairs.map((pair) => (
          <li
            key={`${pair.a.id} ${pair.b.id}`}
            className="flex items-center gap-3 py-2.5 not-first:border-t not-first:border-line"
          >
            <div className="min-w-0 flex-1 text-base">
              {[pair.a, pair.b].map(({ id, name, beside }) => (
                <p key={id} className="m-0 truncate" title={`${name} ${beside}`}>
                  <b className="font-650 text-ink">{name}</b> <span className="text-sm text-ink2">{beside}</span>
                </p>
              ))}
              <p className="m-0 text-sm text-ink3">{REASON[pair.reason]}</p>
            </div>
            <Button
              size="sm"
              aria-label={`Merge ${pair.a.name} and ${pair.b.name}`}
              onPress={() => startMerge(kind, pair.a.id, pair.b.id)}
            >
              Merge…
            </Button>
            <Button
              size="sm"
              variant="quiet"
              aria-label={`${pair.a.name} and ${pair.b.name} are not the same`}
              onPress={() => void keepApart(kind, pair)}
            >
              Not the same
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
