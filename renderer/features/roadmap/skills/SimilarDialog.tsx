import { Merge } from 'lucide-react';
import { Button, Dialog, EmptyState } from '../../../components/index.ts';
import { count } from '../../../lib/format.ts';
import { openSkillDialog, similar } from './store.ts';

/** Skills whose names are likely the same, each beside the one it could be merged into. */
export function SimilarDialog({ onClose }: { onClose: () => void }) {
  const { data } = similar.use(null);
  return (
    <Dialog isOpen onClose={onClose} title="Skills that may be the same">
      {data?.length === 0 && (
        <EmptyState icon={Merge} compact>
          No two skills have names that differ only in case, accents or a plural.
        </EmptyState>
      )}
      <ul aria-label="Skills that may be the same" className="flex flex-col">
        {(data ?? []).flatMap(([kept, ...others]) =>
          kept === undefined
            ? []
            : others.map((other) => (
                <li key={other.id} className="flex items-center gap-2 border-b border-line py-1.5 last:border-b-0">
                  <p className="min-w-0 flex-1">
                    {`${other.name} and ${kept.name}`}
                    <span className="text-sm text-ink2">
                      {` · ${other.evidenceCount} and ${count(kept.evidenceCount, 'piece')} of evidence`}
                    </span>
                  </p>
                  <Button
                    size="sm"
                    aria-label={`Merge ${other.name} into ${kept.name}`}
                    onPress={() => openSkillDialog({ is: 'merge', skill: { ...other, family: '' }, into: kept.id })}
                  >
                    Merge…
                  </Button>
                </li>
              )),
        )}
      </ul>
    </Dialog>
  );
}
