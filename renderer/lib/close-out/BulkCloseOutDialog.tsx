import { useState } from 'react';
import { Form } from 'react-aria-components';
import { CLOSE_OUT_REASONS, OUTCOMES } from '../../../db/domain/vocabulary.ts';
import type { Failure } from '../../../db/domain/result.ts';
import { Button, Checkbox, DateField, Dialog, Select } from '../../components/index.ts';
import { CLOSE_OUT_REASON, OUTCOME, OUTCOME_HINT } from '../labels.ts';
import { useDay } from '../use-day.ts';
import { useDraft } from '../use-draft.ts';
import { EMPTY, closeOutMany, opportunities, readBulkForm } from './bulk.ts';

interface BulkCloseOutDialogProps {
  opportunityIds: readonly string[];
  isOpen: boolean;
  onClose: () => void;
  /** After they were closed. */
  onDone?: () => void;
}

const ENDS = OUTCOMES.map((value) => ({ value, label: OUTCOME[value], hint: OUTCOME_HINT[value] }));
const FORM = 'bulk-close-out';

/** Closes many opportunities that ended alike; what each taught can be written down later, one by one. */
export function BulkCloseOutDialog({ opportunityIds, isOpen, onClose, onDone }: BulkCloseOutDialogProps) {
  const { today } = useDay();
  const { value: form, setValue, clear } = useDraft('close-out:bulk', EMPTY, readBulkForm);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSaving, setSaving] = useState(false);
  const what = opportunities(opportunityIds.length);
  const save = async () => {
    if (form.outcome === null || isSaving) return;
    setSaving(true);
    const refused = await closeOutMany(opportunityIds, form, today);
    setSaving(false);
    setFailure(refused);
    if (refused !== null) return;
    clear();
    onClose();
    onDone?.();
  };
  const atDate = failure?.field === 'closedOn' ? failure.message : null;
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={`Close out ${what}`}
      subtitle="The same end for each. Feedback and lessons can be added later, one by one."
      actions={
        <>
          <span role="status" className="min-w-0 flex-1 text-sm text-ink3">
            {form.outcome === null ? 'Choose how they ended.' : ''}
          </span>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" form={FORM} variant="primary" isDisabled={form.outcome === null || isSaving}>
            Close out
          </Button>
        </>
      }
    >
      <Form
        id={FORM}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        className="flex flex-col gap-3"
      >
        <div className="grid grid-cols-2 gap-3">
          <Select
            label="How did they end?"
            options={ENDS}
            value={form.outcome}
            onChange={(outcome) => setValue((before) => ({ ...before, outcome }))}
            autoFocus
          />
          <DateField
            label="The day they ended"
            today={today}
            prefer="past"
            value={form.closedOn ?? today}
            error={atDate}
            onChange={(closedOn) => setValue((before) => ({ ...before, closedOn }))}
          />
        </div>
        <fieldset className="m-0 border-0 p-0">
          <legend className="pb-1 text-sm font-550 text-ink2">Why, as far as you know? Several may hold.</legend>
          <div className="grid grid-cols-2 gap-x-3 gap-y-0.5">
            {CLOSE_OUT_REASONS.map((reason) => (
              <Checkbox
                key={reason}
                isSelected={form.reasons.includes(reason)}
                onChange={(holds) =>
                  setValue((before) => ({
                    ...before,
                    reasons: CLOSE_OUT_REASONS.filter((one) => (one === reason ? holds : before.reasons.includes(one))),
                  }))
                }
              >
                {CLOSE_OUT_REASON[reason]}
              </Checkbox>
            ))}
          </div>
        </fieldset>
        {failure !== null && atDate === null && (
          <p role="alert" className="m-0 text-base text-red">
            {failure.message}
          </p>
        )}
      </Form>
    </Dialog>
  );
}
