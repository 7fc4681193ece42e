import { newReservation } from './form.ts';
import type { ReservationLine } from './form.ts';
import { ReservationRow } from './ReservationRow.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { onlyVoice } from './store.ts';
import { useDebrief } from './use-debrief.ts';
import { useLines } from './use-lines.ts';
import type { Lines } from './use-lines.ts';

const RESERVATIONS: Lines<ReservationLine> = {
  read: ({ reservations }) => reservations,
  write: (form, reservations) => ({ ...form, reservations }),
};

/** Their reservations, and whether they were answered. */
export function ReservationSection() {
  const voice = useDebrief(({ opened }) => onlyVoice(opened));
  const [reservations, actions] = useLines(RESERVATIONS, () => newReservation(voice));
  return (
    <FormSection title="What did they doubt?">
      {reservations.map((reservation, index) => (
        <ReservationRow key={reservation.key} reservation={reservation} place={index + 1} actions={actions} />
      ))}
    </FormSection>
  );
}
