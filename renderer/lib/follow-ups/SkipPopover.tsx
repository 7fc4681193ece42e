import { useState } from 'react';
import { Button, TextField } from '../../components/index.ts';
import { OfferList } from './OfferList.tsx';
import { RowPopover } from './RowPopover.tsx';

interface SkipPopoverProps {
  /** The row it belongs to. */
  anchor: HTMLElement | null;
  /** Empty: without a reason. */
  onSkip: (reason: string) => void;
  onClose: () => void;
}

const REASONS = [
  'They got in touch first',
  'Said it another way',
  'Too late by now',
  'I am no longer interested',
  'Not worth a message',
];

/** Why it is skipped, if the person wants to say so: Enter alone skips at once. */
export function SkipPopover({ anchor, onSkip, onClose }: SkipPopoverProps) {
  const [reason, setReason] = useState('');
  const skip = (why: string) => {
    onSkip(why);
    onClose();
  };
  return (
    <RowPopover anchor={anchor} label="Skip" onClose={onClose}>
      <form
        className="flex flex-col gap-2.5"
        onSubmit={(event) => {
          event.preventDefault();
          skip(reason);
        }}
      >
        <TextField
          label="Why skip it?"
          value={reason}
          onChange={setReason}
          placeholder="In your words, or nothing"
          autoFocus
        />
        <OfferList
          label="Common reasons"
          isFocused={false}
          offers={REASONS.map((label) => ({ label, onChoose: () => skip(label) }))}
        />
        <Button size="sm" variant="primary" type="submit" kbd="Enter" className="self-end">
          {reason.trim() === '' ? 'Skip without a reason' : 'Skip'}
        </Button>
      </form>
    </RowPopover>
  );
}
