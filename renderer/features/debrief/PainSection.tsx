import { newPain } from './form.ts';
import type { PainLine } from './form.ts';
import { PainRow } from './PainRow.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { onlyVoice } from './store.ts';
import { useDebrief } from './use-debrief.ts';
import { useLines } from './use-lines.ts';
import type { Lines } from './use-lines.ts';

const PAINS: Lines<PainLine> = { read: ({ pains }) => pains, write: (form, pains) => ({ ...form, pains }) };

/** What hurts them: the problems they named, each with how badly it hurts. */
export function PainSection() {
  const voice = useDebrief(({ opened }) => onlyVoice(opened));
  const [pains, actions] = useLines(PAINS, () => newPain(voice));
  return (
    <FormSection title="What hurts them?" aside="in their words">
      {pains.map((pain, index) => (
        <PainRow key={pain.key} pain={pain} place={index + 1} actions={actions} />
      ))}
    </FormSection>
  );
}
