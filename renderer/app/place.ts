import * as z from 'zod';
import { create } from 'zustand';
import { call } from '../lib/client.ts';
import { type Place, SCREENS, useNavigation } from '../lib/navigation.ts';

const panel = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('opportunity'), id: z.string() }),
  z.object({ kind: z.literal('person'), id: z.string() }),
  z.object({ kind: z.literal('company'), id: z.string() }),
  z.object({ kind: z.literal('skill'), id: z.string() }),
  z.object({ kind: z.literal('debrief'), roundId: z.string() }),
  z.object({
    kind: z.literal('close_out'),
    opportunityId: z.string(),
    outcome: z.enum(['accepted', 'declined', 'ghosted']).optional(),
  }),
]);
const page = z.object({ kind: z.enum(['opportunity', 'person', 'company', 'sheet']), id: z.string() });
const place = z.object({
  screen: z.enum(SCREENS),
  panel: panel.nullable(),
  skillId: z.string().optional(),
  page: page.optional(),
});

/** Whether the place is known yet: until then the frame stands alone. */
export const usePlaceKnown = create<boolean>(() => false);

/** Opens the app where it was left, and keeps from then on where the person is. */
export async function restorePlace(): Promise<void> {
  const stored = await call('app.place', null);
  const parsed = place.safeParse(stored.ok ? stored.value : null);
  if (parsed.success) useNavigation.setState({ place: parsed.data });
  usePlaceKnown.setState(true, true);
  let kept: Place = useNavigation.getState().place;
  useNavigation.subscribe((state) => {
    if (state.place === kept) return;
    kept = state.place;
    void call('app.keepPlace', kept);
  });
}
