import { useEffect, useState } from 'react';
import { OPEN_LANES, isOpenLane } from '../../../../db/domain/initiative.ts';
import type { Failure } from '../../../../db/domain/result.ts';
import { INITIATIVE_KINDS } from '../../../../db/domain/vocabulary.ts';
import type { InitiativeView } from '../../../../electron/ipc/contract/initiative.ts';
import { Button, DateField, Dialog, NumberField, Select, TextArea, TextField } from '../../../components/index.ts';
import { useDay } from '../../../lib/use-day.ts';
import { useDraft } from '../../../lib/use-draft.ts';
import { INITIATIVE_KIND, LANE, optionsOf } from '../../../lib/labels.ts';
import { askAboutInitiative } from '../../../lib/initiatives/open.ts';
import { type InitiativeForm, emptyInitiative, fieldsOf, formOf, readInitiative } from './form.ts';
import { EndNote } from './EndNote.tsx';
import { HoursLine } from './HoursLine.tsx';
import { ReturnLine } from './ReturnLine.tsx';
import { SkillGains } from './SkillGains.tsx';
import { add, update } from './store.ts';

interface InitiativeDialogProps {
  /** The one to look at and change; null adds a new one. */
  initiative: InitiativeView | null;
  /** A skill the new one is to raise. */
  skillId?: string | undefined;
  onClose: () => void;
}

const FORM = 'initiative-form';
const KINDS = optionsOf(INITIATIVE_KINDS, INITIATIVE_KIND);
const FIELDS = [
  'title',
  'kind',
  'effortHours',
  'skills',
  'startOn',
  'targetOn',
  'link',
  'notes',
  'marketCheck',
  'marketCheckedOn',
];

/** Everything about one initiative: what it is, what it raises and takes, when, and how the market was asked. */
export function InitiativeDialog({ initiative, skillId, onClose }: InitiativeDialogProps) {
  const { today } = useDay();
  const [start] = useState(() => (initiative === null ? emptyInitiative(skillId) : formOf(initiative)));
  const key = initiative === null ? `initiative.add.${skillId ?? 'any'}` : `initiative.${initiative.id}`;
  const { value: form, setValue, clear } = useDraft(key, start, readInitiative);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSent, setSent] = useState(false);
  const change = (part: Partial<InitiativeForm>) => setValue({ ...form, ...part });
  const errorAt = (field: string) => (atOf(failure) === field ? (failure?.message ?? null) : null);

  // The emptied form is drawn (and with it the kept draft forgotten) before it closes.
  useEffect(() => {
    if (isSent) onClose();
  }, [isSent, onClose]);

  const submit = async () => {
    const { cameOfIt, ...fields } = fieldsOf(form);
    const refused =
      initiative === null
        ? await add({ ...fields, lane: form.lane })
        : await update({ id: initiative.id, fields: { ...fields, cameOfIt } });
    setFailure(refused);
    if (refused !== null) return;
    clear();
    setSent(true);
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={initiative === null ? 'New initiative' : initiative.title}
      subtitle={initiative === null ? undefined : <EndNote initiative={initiative} today={today} />}
      actions={
        <>
          <ReturnLine form={form} />
          {initiative !== null && isOpenLane(initiative.lane) && (
            <Button onPress={() => askAboutInitiative({ is: 'finish', id: initiative.id })}>Finish…</Button>
          )}
          <Button variant="primary" type="submit" form={FORM}>
            {initiative === null ? 'Add initiative' : 'Save'}
          </Button>
        </>
      }
    >
      <form
        id={FORM}
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextField
          label="What I do"
          value={form.title}
          onChange={(title) => change({ title })}
          autoFocus={initiative === null}
          placeholder="Such as: write up the price test as a case study"
          error={errorAt('title')}
        />
        <div className="grid grid-cols-3 gap-3">
          <Select label="Kind" options={KINDS} value={form.kind} onChange={(kind) => change({ kind })} />
          <NumberField
            label="Hours it takes"
            value={form.effortHours}
            onChange={(effortHours) => change({ effortHours })}
            minValue={0}
            placeholder="Not estimated"
            error={errorAt('effortHours')}
          />
          {initiative === null && (
            <Select
              label="Lane"
              options={optionsOf(OPEN_LANES, LANE)}
              value={form.lane}
              onChange={(lane) => change({ lane })}
            />
          )}
        </div>
        <SkillGains form={form} onChange={(skills) => change({ skills })} error={errorAt('skills')} />
        {initiative !== null && <HoursLine initiative={initiative} />}
        <div className="grid grid-cols-2 gap-3">
          <DateField
            label="Starts on"
            value={form.startOn}
            onChange={(startOn) => change({ startOn })}
            today={today}
            error={errorAt('startOn')}
          />
          <DateField
            label="To be done by"
            value={form.targetOn}
            onChange={(targetOn) => change({ targetOn })}
            today={today}
            error={errorAt('targetOn')}
          />
        </div>
        <TextArea
          label="How I checked that the market wants it"
          value={form.marketCheck}
          onChange={(marketCheck) => change({ marketCheck })}
          hint="Who hires, and what did they say? Asked before it starts."
          error={errorAt('marketCheck')}
        />
        {form.marketCheck.trim() !== '' && (
          <DateField
            label="Asked on"
            value={form.marketCheckedOn}
            onChange={(marketCheckedOn) => change({ marketCheckedOn })}
            today={today}
            error={errorAt('marketCheckedOn')}
          />
        )}
        <TextField label="Link" value={form.link} onChange={(link) => change({ link })} error={errorAt('link')} />
        <TextArea label="Notes" value={form.notes} onChange={(notes) => change({ notes })} error={errorAt('notes')} />
        {initiative !== null && !isOpenLane(initiative.lane) && (
          <TextArea
            label={initiative.lane === 'done' ? 'What came of it' : 'Why it was dropped'}
            value={form.cameOfIt}
            onChange={(cameOfIt) => change({ cameOfIt })}
          />
        )}
        {failure !== null && !FIELDS.includes(atOf(failure)) && (
          <p role="alert" className="m-0 text-sm text-red">
            {failure.message}
          </p>
        )}
      </form>
    </Dialog>
  );
}

/** The field a failure is about: `fields.skills.0.gain` is about `skills`. */
function atOf(failure: Failure | null): string {
  const [first = '', second = ''] = (failure?.field ?? '').split('.');
  return first === 'fields' ? second : first;
}
