import { useState } from 'react';
import type { Failure } from '../../../db/domain/result.ts';
import { Button, Dialog, NumberField, Segmented } from '../../components/index.ts';
import { count } from '../../lib/format.ts';
import { keepInTouch } from './actions.ts';
import { OFFERED } from './intervals.ts';
import { stopAsking, useWarmAsking } from './warm-state.ts';
import type { IntervalOf } from './warm-state.ts';

/** After how many days of silence somebody is due a word: one of a few, or a number of one's own. */
export function IntervalDialog() {
  const people = useWarmAsking(({ choosing }) => choosing);
  return people.length === 0 ? null : <Choice key={people.map(({ id }) => id).join()} people={people} />;
}

const SEGMENTS = OFFERED.map((days) => ({ value: String(days), label: days === 14 ? '2 weeks' : `${days} days` }));

function Choice({ people }: { people: readonly IntervalOf[] }) {
  const [first] = people;
  const common = people.every(({ keepInTouchDays }) => keepInTouchDays === first?.keepInTouchDays)
    ? (first?.keepInTouchDays ?? null)
    : null;
  const [days, setDays] = useState(common);
  const [failure, setFailure] = useState<Failure | null>(null);
  const change = (next: number | null) => {
    setFailure(null);
    setDays(next);
  };
  const save = async () => {
    const problem = await keepInTouch(people, days);
    if (problem === null) stopAsking();
    else setFailure(problem);
  };
  const who = people.length === 1 ? (first?.name ?? '') : count(people.length, 'person', 'people');
  return (
    <Dialog
      isOpen
      onClose={stopAsking}
      title="Keep in touch"
      subtitle={`A word with ${who} is proposed after this many days without one.`}
      size="sm"
      actions={
        <>
          <Button onPress={stopAsking}>Cancel</Button>
          <Button variant="primary" type="submit" form="keep-in-touch">
            Save
          </Button>
        </>
      }
    >
      <form
        id="keep-in-touch"
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Segmented
          label="Offered intervals"
          segments={SEGMENTS}
          value={days === null ? null : String(days)}
          onChange={(value) => change(Number(value))}
          onClear={() => change(null)}
        />
        <NumberField
          label="Days without a word"
          unit="days"
          placeholder="never"
          autoFocus
          value={days}
          onChange={change}
          hint="Leave it empty for no interval."
          error={failure?.message}
          className="w-44"
        />
      </form>
    </Dialog>
  );
}
