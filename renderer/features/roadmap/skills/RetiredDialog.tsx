import { Archive, ArchiveRestore } from 'lucide-react';
import { Button, Dialog, EmptyState } from '../../../components/index.ts';
import { navigate } from '../../../lib/navigation.ts';
import { bringBack, retired } from './store.ts';

/** The skills set aside, why, and the way back. */
export function RetiredDialog({ onClose }: { onClose: () => void }) {
  const { data } = retired.use(null);
  const open = (id: string) => {
    onClose();
    navigate.openPanel({ kind: 'skill', id });
  };
  return (
    <Dialog isOpen onClose={onClose} title="Retired skills">
      {data?.length === 0 && (
        <EmptyState icon={Archive} compact>
          No skill is retired. One that is set aside stands here.
        </EmptyState>
      )}
      <ul aria-label="Retired skills" className="flex flex-col">
        {(data ?? []).map(({ id, name, retiredReason }) => (
          <li key={id} className="flex items-center gap-2 border-b border-line py-1 last:border-b-0">
            <div className="min-w-0 flex-1">
              <Button size="sm" variant="quiet" onPress={() => open(id)}>
                {name}
              </Button>
              {retiredReason.trim() !== '' && <p className="px-2 text-sm text-ink2">{retiredReason}</p>}
            </div>
            <Button
              size="sm"
              icon={ArchiveRestore}
              aria-label={`Bring back ${name}`}
              onPress={() => void bringBack(id)}
            >
              Bring back
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
