import { Chip } from '../../components/index.ts';
import type { ComparedOffer } from '../../../electron/ipc/contract/offer.ts';

/** The worst of what hurts them, each with what I would do about it. */
export function Pains({ pains }: { pains: ComparedOffer['pains'] }) {
  if (pains.length === 0) return <span className="text-ink3">–</span>;
  return (
    <ul className="m-0 flex list-none flex-col gap-1 p-0">
      {pains.map(({ id, text, severity, answer }) => (
        <li key={id}>
          <Chip tone={severity >= 4 ? 'red' : severity === 3 ? 'amber' : 'neutral'} title={`Severity ${severity} of 5`}>
            <span className="sr-only">severity </span>
            {severity}
          </Chip>{' '}
          <span className="text-ink">{text}</span>{' '}
          <span className="text-ink2">{answer === '' ? '(no answer yet)' : `→ ${answer}`}</span>
        </li>
      ))}
    </ul>
  );
}
