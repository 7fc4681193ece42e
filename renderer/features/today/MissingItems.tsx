import { CircleDashed } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { ReadinessView } from '../../../electron/ipc/contract/readiness.ts';
import { Button, Icon } from '../../components/index.ts';
import { goToMissing } from '../../lib/readiness/go-to.ts';
import { keyOf, missingWords } from '../../lib/readiness/words.ts';

/** Lines that are shown before the rest is asked for. */
const SHOWN = 4;

/** What is still missing before a round; each line goes where it is written. */
export function MissingItems({ readiness, about }: { readiness: ReadinessView; about: string }) {
  const [isWhole, setWhole] = useState(false);
  const { missing } = readiness;
  if (missing.length === 0) return null;
  // One line more is no longer than the button that would stand for it.
  const shown = isWhole || missing.length <= SHOWN + 1 ? missing : missing.slice(0, SHOWN);
  const rest = missing.length - shown.length;
  return (
    <ul aria-label={`Missing before ${about}`} className="-mx-1 flex flex-col">
      {shown.map((item) => (
        <li key={keyOf(item)}>
          <AriaButton
            onPress={() => goToMissing(item, readiness)}
            className="flex min-h-6 w-full items-center gap-1.5 rounded-sm px-1 text-left text-sm text-ink2 data-hovered:bg-hover data-hovered:text-ink"
          >
            <Icon icon={CircleDashed} size={13} className="shrink-0 text-ink3" />
            <span className="min-w-0 truncate" title={missingWords(item)}>
              {missingWords(item)}
            </span>
          </AriaButton>
        </li>
      ))}
      {rest > 0 && (
        <li>
          <Button size="sm" variant="quiet" className="ml-4.5 px-1" onPress={() => setWhole(true)}>
            {rest} more
          </Button>
        </li>
      )}
    </ul>
  );
}
