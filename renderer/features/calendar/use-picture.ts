import { useState } from 'react';
import type { IsoDate } from '../../../db/domain/fields.ts';
import type { CalendarView } from '../../../electron/ipc/contract/calendar.ts';
import type { Failure } from '../../../db/domain/result.ts';
import { calendar, rangeOf, useCalendar, type View } from './store.ts';

/** A month or a week with what stands in it. */
export interface Picture {
  view: View;
  anchor: IsoDate;
  data: CalendarView;
}

/** What is wanted as soon as it is there, and until then the one before: turning a page shows no empty one. */
export function usePicture(anchor: IsoDate): { picture: Picture | null; error: Failure | null } {
  const view = useCalendar((state) => state.view);
  const { data, error } = calendar.use(rangeOf(view, anchor));
  const [picture, setPicture] = useState<Picture | null>(null);
  const isNew = data !== null && (picture?.data !== data || picture.view !== view || picture.anchor !== anchor);
  if (isNew) setPicture({ view, anchor, data });
  return { picture: isNew ? { view, anchor, data } : picture, error };
}
