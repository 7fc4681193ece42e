import { Button } from 'react-aria-components';
import type { FitChangeView } from '../../../../electron/ipc/contract/what-if.ts';
import { Bar } from '../../../components/index.ts';
import { percent } from '../../../lib/format.ts';
import { navigate } from '../../../lib/navigation.ts';
import { fromTo, isChanged, partWords } from './words.ts';

/** One opportunity: its fit now and then, and which of its wishes are met better. Opens its panel. */
export function FitRow({ fit }: { fit: FitChangeView }) {
  const parts = partWords(fit);
  const figures = isChanged(fit) ? fromTo(fit) : percent(fit.before);
  return (
    <li className="border-b border-line last:border-b-0">
      <Button
        onPress={() => navigate.openPanel({ kind: 'opportunity', id: fit.opportunityId })}
        aria-label={[`${fit.company}, ${fit.title}, ${fit.stage}: fit ${figures}`, parts].filter(Boolean).join('. ')}
        className="flex w-full items-center gap-3 px-2.5 py-1 text-left -outline-offset-2 data-hovered:bg-hover"
      >
        <span className="flex min-w-0 flex-1 flex-col">
          <span className="truncate">
            <span className="font-550 text-ink">{fit.company}</span>
            <span className="text-ink2">
              {' '}
              {fit.title} · {fit.stage}
            </span>
          </span>
          {parts !== '' && (
            <span className="tabular truncate text-sm text-ink2" title={parts}>
              {parts}
            </span>
          )}
        </span>
        <Bar
          size="sm"
          demand={fit.after}
          impact={Math.min(fit.before, fit.after)}
          label={`Fit ${figures}`}
          className="hidden w-20 @4xl:block"
        />
        <span className="tabular w-24 shrink-0 text-right font-550 whitespace-nowrap">{figures}</span>
      </Button>
    </li>
  );
}
