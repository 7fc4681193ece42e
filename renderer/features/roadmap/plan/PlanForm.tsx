import { useCallback, useState } from 'react';
import type { Failure } from '../../../../db/domain/result.ts';
import type { PlanView } from '../../../../electron/ipc/contract/plan.ts';
import { DateField, NumberField } from '../../../components/index.ts';
import { count } from '../../../lib/format.ts';
import { useAutosave } from '../../../lib/use-autosave.ts';
import { keepPlan } from './store.ts';
import { hoursOf } from './words.ts';

interface PlanFormProps {
  view: PlanView;
  today: string;
}

type Typed = { hoursPerWeek: number | null; until: string | null };

/** How many hours a week, until when. Saved as it is typed; the plan follows. */
export function PlanForm({ view, today }: PlanFormProps) {
  const { hoursPerWeek, until } = view;
  const [typed, setTyped] = useState<Typed>({ hoursPerWeek, until });
  const [error, setError] = useState<Failure | null>(null);
  const [sent, setSent] = useState<Typed>({ hoursPerWeek, until });
  const [known, setKnown] = useState({ hoursPerWeek, until });
  if (known.hoursPerWeek !== hoursPerWeek || known.until !== until) {
    setKnown({ hoursPerWeek, until });
    // What came from elsewhere (undo, another window) replaces what stood here; what was sent from here is typed on.
    const news: Partial<Typed> = {
      ...(isNews('hoursPerWeek') ? { hoursPerWeek } : {}),
      ...(isNews('until') ? { until } : {}),
    };
    setTyped((before) => ({ ...before, ...news }));
    setSent((before) => ({ ...before, ...news }));
  }
  function isNews(field: keyof Typed): boolean {
    return view[field] !== known[field] && view[field] !== sent[field];
  }
  const save = useCallback(async (value: Typed) => {
    if (value.hoursPerWeek === null || value.until === null) return true;
    setSent(value);
    const failure = await keepPlan({ hoursPerWeek: value.hoursPerWeek, until: value.until });
    setError(failure);
    return failure === null;
  }, []);
  const { onBlur } = useAutosave(typed, save);
  const errorOf = (field: 'hoursPerWeek' | 'until') =>
    error !== null && (error.field === field || (field === 'hoursPerWeek' && error.field !== 'until'))
      ? error.message
      : undefined;
  return (
    <form
      aria-label="Hours to plan for"
      onSubmit={(event) => event.preventDefault()}
      onBlur={onBlur}
      className="flex flex-wrap items-start gap-x-3 gap-y-1"
    >
      <NumberField
        label="Hours a week"
        value={typed.hoursPerWeek}
        minValue={0.5}
        maxValue={168}
        formatOptions={{ maximumFractionDigits: 1 }}
        onChange={(next) => setTyped((before) => ({ ...before, hoursPerWeek: next }))}
        error={typed.hoursPerWeek === null ? 'Say how many hours a week.' : errorOf('hoursPerWeek')}
        className="w-32"
      />
      <DateField
        label="Until"
        today={today}
        prefer="future"
        value={typed.until}
        onChange={(next) => setTyped((before) => ({ ...before, until: next }))}
        error={errorOf('until')}
        note={`${hoursOf(view.hours)} in ${count(view.days, 'day')}`}
        className="min-w-80 flex-1"
      />
    </form>
  );
}
