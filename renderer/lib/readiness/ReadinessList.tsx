import { Check, CircleDashed } from 'lucide-react';
import { Button } from 'react-aria-components';
import { Icon } from '../../components/index.ts';
import { goToMissing } from './go-to.ts';
import { readinessResource } from './resource.ts';
import { keyOf, missingWords, readinessWords } from './words.ts';

/** What is still missing before the next round; each line goes where it is written. */
export function ReadinessList({ opportunityId }: { opportunityId: string }) {
  const view = readinessResource.use({ opportunityId }).data;
  if (view === null) return null;
  if (view.missing.length === 0) {
    return (
      <p className="m-0 flex items-center gap-1.5 text-sm text-accent-text">
        <Icon icon={Check} size={13} />
        Ready: nothing is missing.
      </p>
    );
  }
  return (
    <div role="group" aria-label="Missing before the round" className="flex flex-col">
      <p className="m-0 text-sm text-ink2">
        <b className="font-650 text-amber">{readinessWords(view.missing.length)}</b>
        <span className="tabular text-ink3">
          {' '}
          · {view.have} of {view.of} there
        </span>
      </p>
      <ul className="m-0 -mx-1 grid list-none grid-cols-[repeat(auto-fill,minmax(11.5rem,1fr))] gap-x-2 p-0 pt-1">
        {view.missing.map((item) => (
          <li key={keyOf(item)}>
            <Button
              onPress={() => goToMissing(item, view)}
              className="flex min-h-6 w-full items-center gap-1.5 rounded-sm px-1 text-left text-sm text-ink2 data-hovered:bg-hover data-hovered:text-ink"
            >
              <Icon icon={CircleDashed} size={13} className="shrink-0 text-ink3" />
              <span className="min-w-0 truncate" title={missingWords(item)}>
                {missingWords(item)}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
