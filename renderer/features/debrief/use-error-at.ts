import { placeOf } from './form.ts';
import { useDebrief } from './use-debrief.ts';

/** What was refused at this place of the form: a line's key, or a field's name. */
export function useErrorAt(place: string): string | null {
  return useDebrief(({ failure, form }) =>
    failure !== null && placeOf(failure.field, form) === place ? failure.message : null,
  );
}
