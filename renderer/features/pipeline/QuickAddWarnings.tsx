import { Info } from 'lucide-react';
import type { SimilarView } from '../../../electron/ipc/contract/posting.ts';
import { Button, Icon } from '../../components/index.ts';
import { earlierWords, sameWords } from './quick-add-words.ts';

interface WarningsProps {
  similar: SimilarView;
  today: string;
  /** Leaves what was typed as a draft and opens this one. */
  onOpen: (opportunityId: string) => void;
}

/** What is worth knowing before this is added. Information only: it holds nobody back. */
export function QuickAddWarnings({ similar: { same, earlier }, today, onOpen }: WarningsProps) {
  const isEmpty = same.length === 0 && earlier.length === 0;
  return (
    <div
      role="status"
      aria-label="Worth knowing"
      className={isEmpty ? 'sr-only' : 'rounded-md bg-sunken px-2.5 py-1.5'}
    >
      <ul className="m-0 flex list-none flex-col gap-1 p-0">
        {same.map((role) => (
          <li key={role.opportunityId} className="flex items-start gap-2 text-sm text-ink">
            <Icon icon={Info} size={13} className="mt-1.5 shrink-0 text-amber" />
            <span className="min-w-0 flex-1 py-0.5 wrap-anywhere">{sameWords(role)}</span>
            <Button size="sm" variant="quiet" onPress={() => onOpen(role.opportunityId)}>
              Open it instead
            </Button>
          </li>
        ))}
        {earlier.map((one) => (
          <li key={`earlier ${one.opportunityId}`} className="flex items-start gap-2 text-sm text-ink2">
            <Icon icon={Info} size={13} className="mt-1 shrink-0 text-ink3" />
            <span className="min-w-0 flex-1 py-0.5 wrap-anywhere">
              {earlierWords(one, today)}
              {one.lessons.trim() !== '' && <span className="line-clamp-2 text-ink">Learnt: {one.lessons}</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
