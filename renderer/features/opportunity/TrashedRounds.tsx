import { Undo2 } from 'lucide-react';
import { Button } from '../../components/index.ts';
import { relativeInstant } from '../../lib/format.ts';
import { useNow } from '../../lib/hooks.ts';
import { ROUND_KIND } from '../../lib/labels.ts';
import type { Day } from '../../lib/use-day.ts';
import { restoreRound } from './round-actions.ts';
import { trashedRoundsResource } from './round-resources.ts';

/** Rounds in the trash, each with its way back; nothing while there are none. */
export function TrashedRounds({ opportunityId, day }: { opportunityId: string; day: Day }) {
  const now = useNow();
  const trashed = trashedRoundsResource.use({ opportunityId }).data ?? [];
  if (trashed.length === 0) return null;
  return (
    <ul aria-label="Rounds in the trash" className="m-0 flex list-none flex-col p-0">
      {trashed.map(({ id, kind, startsAt }) => (
        <li key={id} className="flex items-center gap-2 text-sm text-ink3">
          <span className="min-w-0 flex-1 truncate">
            In the trash: {ROUND_KIND[kind]}, {relativeInstant(startsAt, now, day.zone)}
          </span>
          <Button
            variant="quiet"
            size="sm"
            icon={Undo2}
            aria-label={`Restore the ${ROUND_KIND[kind]} round`}
            onPress={() => void restoreRound(id)}
          >
            Restore
          </Button>
        </li>
      ))}
    </ul>
  );
}
