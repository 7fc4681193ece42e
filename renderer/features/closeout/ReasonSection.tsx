import { CLOSE_OUT_REASONS } from '../../../db/domain/vocabulary.ts';
import type { CloseOutReason } from '../../../db/domain/vocabulary.ts';
import { Checkbox } from '../../components/index.ts';
import { CLOSE_OUT_REASON } from '../../lib/labels.ts';
import { FormSection } from '../../components/FormSection.tsx';
import { questionsFor } from './questions.ts';
import { useCloseOut } from './use-close-out.ts';

/** Why, as far as it is known: several may hold. */
export function ReasonSection() {
  const reasons = useCloseOut(({ form }) => form.reasons);
  const edit = useCloseOut((closeOut) => closeOut.edit);
  const asked = useCloseOut(({ form }) => questionsFor(form.outcome).reasons);
  // What was chosen for another outcome stays in sight until it is taken back.
  const shown = CLOSE_OUT_REASONS.filter((one) => asked?.choices.includes(one) === true || reasons.includes(one));
  if (shown.length === 0) return null;
  const set = (reason: CloseOutReason, holds: boolean) =>
    edit({ reasons: CLOSE_OUT_REASONS.filter((one) => (one === reason ? holds : reasons.includes(one))) });
  return (
    <FormSection title={asked?.title ?? 'Why, as far as you know?'} aside="several may hold">
      <div className="grid grid-cols-2 gap-x-3 gap-y-0.5">
        {shown.map((reason) => (
          <Checkbox
            key={reason}
            isSelected={reasons.includes(reason)}
            onChange={(holds) => set(reason, holds)}
            className="min-h-7!"
          >
            {CLOSE_OUT_REASON[reason]}
          </Checkbox>
        ))}
      </div>
    </FormSection>
  );
}
