import { TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import * as z from 'zod';
import type { InitiativeView } from '../../../../electron/ipc/contract/initiative.ts';
import { Button, Dialog, Icon, TextArea } from '../../../components/index.ts';
import { useDraft } from '../../../lib/use-draft.ts';
import { HeardList } from './HeardList.tsx';
import { heardFor, start } from './store.ts';
import { unheardText } from './words.ts';

interface StartDialogProps {
  initiative: InitiativeView;
  /** Where in the lane it was dropped, if it was. */
  before: string | null | undefined;
  onClose: () => void;
}

const FORM = 'start-form';
const text = z.string();
const read = (kept: unknown): string | null => text.safeParse(kept).data ?? null;

/** Before it starts: who has been heard to want it, or that nobody has. It warns and lets the person decide. */
export function StartDialog({ initiative, before, onClose }: StartDialogProps) {
  const { id, title, skills } = initiative;
  const { data: heard } = heardFor.use({ id });
  const { value, setValue, clear } = useDraft(`initiative.start.${id}`, '', read);
  const [isMissing, setMissing] = useState(false);
  const [isStarted, setStarted] = useState(false);
  const unheard = skills.filter(({ validated }) => !validated).map(({ name }) => name);
  const isHeard = heard !== null && heard.length > 0;

  // The emptied text is drawn (and with it the kept draft forgotten) before it closes.
  useEffect(() => {
    if (isStarted) onClose();
  }, [isStarted, onClose]);

  const go = async (marketCheck: string | null) => {
    if (!(await start(id, before, marketCheck))) return;
    clear();
    setStarted(true);
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      role="alertdialog"
      title={`Start ${title}?`}
      subtitle="Nothing says yet how the market was asked."
      actions={
        <>
          <Button onPress={onClose}>Leave it where it is</Button>
          <Button onPress={() => void go(null)}>Start anyway</Button>
          <Button variant="primary" type="submit" form={FORM}>
            Write it down and start
          </Button>
        </>
      }
    >
      <form
        id={FORM}
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (value.trim() === '') setMissing(true);
          else void go(value);
        }}
      >
        {isHeard && (
          <>
            <p className="m-0 text-sm font-650 text-ink2">Heard so far from those who hire</p>
            <HeardList heard={heard} />
          </>
        )}
        {heard !== null && (!isHeard || unheard.length > 0) && (
          <p className="m-0 flex gap-1.5 rounded-md bg-amber-wash px-2.5 py-2 text-base text-amber">
            <Icon icon={TriangleAlert} size={16} className="mt-0.5 shrink-0" />
            {unheardText(unheard)}
          </p>
        )}
        <TextArea
          label="How I checked that the market wants it"
          value={value}
          onChange={(next) => {
            setValue(next);
            setMissing(false);
          }}
          placeholder="Asked Dana what her last three candidates lacked"
          error={isMissing ? 'Write whom you asked and what they said, or start anyway.' : null}
        />
      </form>
    </Dialog>
  );
}
