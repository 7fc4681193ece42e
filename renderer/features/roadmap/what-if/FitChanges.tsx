import { useState } from 'react';
import type { WhatIfView } from '../../../../electron/ipc/contract/what-if.ts';
import { Button, SectionHeading } from '../../../components/index.ts';
import { count } from '../../../lib/format.ts';
import { FitRow } from './FitRow.tsx';
import { NoFit } from './NoFit.tsx';
import { isChanged } from './words.ts';

/** Rows shown before somebody asks for all. */
const FIRST = 25;

/** Fit before and after of every open opportunity, those that change most first. */
export function FitChanges({ outcome }: { outcome: Pick<WhatIfView, 'fits' | 'withoutFit'> }) {
  const [isAll, setAll] = useState(false);
  const changed = outcome.fits.filter(isChanged);
  const shown = isAll ? outcome.fits : changed.slice(0, FIRST);
  const hidden = outcome.fits.length - shown.length;
  const same = outcome.fits.length - changed.length;
  return (
    <section aria-labelledby="what-if-fits">
      <SectionHeading id="what-if-fits" count={changed.length} aside="Now → then">
        Fit of open opportunities
      </SectionHeading>
      {shown.length > 0 && (
        <ul aria-label="Fit of open opportunities, the largest change first" className="card m-0 list-none p-0">
          {shown.map((fit) => (
            <FitRow key={fit.opportunityId} fit={fit} />
          ))}
        </ul>
      )}
      {(hidden > 0 || (isAll && same > 0)) && (
        <div className="flex items-center gap-2 pt-1 text-sm text-ink2">
          <span>{hidden > 0 ? hiddenWords(hidden, same) : `${same} stay as they are.`}</span>
          <Button size="sm" variant="quiet" aria-expanded={isAll} onPress={() => setAll(!isAll)}>
            {isAll ? 'Show only those that change' : 'Show all'}
          </Button>
        </div>
      )}
      <NoFit opportunities={outcome.withoutFit} />
    </section>
  );
}

const hiddenWords = (hidden: number, same: number) =>
  hidden === same
    ? `${count(same, 'other stays as it is', 'others stay as they are')}.`
    : `${count(hidden, 'more', 'more')}${same > 0 ? `, ${same} of them unchanged` : ''}.`;
