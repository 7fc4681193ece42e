import { Circle } from 'lucide-react';
import type { PainView } from '../../../electron/ipc/contract/opportunity.ts';
import { Chip, Icon } from '../../components/index.ts';
import type { Tone } from '../../components/index.ts';

const TONES: readonly Tone[] = ['neutral', 'neutral', 'neutral', 'amber', 'amber', 'red'];

/** A pain with how bad it is, and my answer under it. */
export function PainLine({ pain }: { pain: PainView }) {
  return (
    <span className="mb-1.5 block last:mb-0">
      <Chip tone={TONES[pain.severity] ?? 'neutral'} title={`Severity ${pain.severity} of 5`}>
        <span className="sr-only">Severity </span>
        {pain.severity}
      </Chip>{' '}
      {pain.text}
      {pain.personName !== null && <span className="text-ink3"> {pain.personName}</span>}
      {pain.answer.trim() === '' ? (
        <span className="flex items-center gap-1 text-amber">
          <Icon icon={Circle} size={13} />
          no answer yet
        </span>
      ) : (
        <span className="block text-ink2">→ {pain.answer}</span>
      )}
    </span>
  );
}
