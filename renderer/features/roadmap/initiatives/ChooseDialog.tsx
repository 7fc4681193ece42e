import { useState } from 'react';
import { isOpenLane } from '../../../../db/domain/initiative.ts';
import { LANES, type Lane } from '../../../../db/domain/vocabulary.ts';
import type { InitiativeView } from '../../../../electron/ipc/contract/initiative.ts';
import { Button, Dialog, Select } from '../../../components/index.ts';
import { ChoiceBox } from '../../../components/ChoiceBox.tsx';
import { LANE, optionsOf } from '../../../lib/labels.ts';
import { type InitiativeAct, askAboutInitiative, openInitiative } from '../../../lib/initiatives/open.ts';
import { moveTo, trash } from './store.ts';

interface ChooseDialogProps {
  act: InitiativeAct;
  all: readonly InitiativeView[];
  onClose: () => void;
}

const TITLE: Record<InitiativeAct, string> = {
  open: 'Open an initiative',
  move: 'Move an initiative',
  hours: 'Log hours on an initiative',
  finish: 'Finish an initiative',
  drop: 'Drop an initiative',
  trash: 'Move an initiative to the trash',
};
const FORM = 'choose-initiative-form';

/** Which initiative is meant, found by typing. */
export function ChooseDialog({ act, all, onClose }: ChooseDialogProps) {
  const [id, setId] = useState<string | null>(null);
  const [lane, setLane] = useState<Lane>('now');
  const [isMissing, setMissing] = useState(false);
  const meant = act === 'open' || act === 'trash' ? all : all.filter((one) => isOpenLane(one.lane));
  const submit = () => {
    if (id === null) return setMissing(true);
    onClose();
    if (act === 'open') openInitiative(id);
    else if (act === 'move') void moveTo(id, lane);
    else if (act === 'trash') void trash(id);
    else askAboutInitiative({ is: act, id });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={TITLE[act]}
      size="sm"
      actions={
        <Button variant="primary" type="submit" form={FORM} isDisabled={meant.length === 0}>
          Continue
        </Button>
      }
    >
      <form
        id={FORM}
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {meant.length === 0 ? (
          <p className="m-0 text-base text-ink2">There is none yet. Add one on the roadmap first.</p>
        ) : (
          <ChoiceBox
            label="Initiative"
            options={meant.map((one) => ({ value: one.id, label: one.title, hint: LANE[one.lane] }))}
            value={id}
            onChange={(next) => {
              setId(next);
              setMissing(false);
            }}
            placeholder="Type a part of its title"
            error={isMissing ? 'Which one? Choose it from the list.' : null}
          />
        )}
        {act === 'move' && meant.length > 0 && (
          <Select label="To" options={optionsOf(LANES, LANE)} value={lane} onChange={setLane} />
        )}
      </form>
    </Dialog>
  );
}
