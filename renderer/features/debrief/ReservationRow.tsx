import { Checkbox } from '../../components/index.ts';
import type { ReservationLine } from './form.ts';
import { LineField } from './LineField.tsx';
import { useErrorAt } from './use-error-at.ts';
import type { LineActions } from './use-lines.ts';
import { VoiceMenu } from './VoiceMenu.tsx';

interface ReservationRowProps {
  reservation: ReservationLine;
  /** From 1. */
  place: number;
  actions: LineActions<ReservationLine>;
}

/** One doubt: their words, answered or still open, and whose it is. */
export function ReservationRow({ reservation, place, actions }: ReservationRowProps) {
  const error = useErrorAt(reservation.key);
  const change = (part: Partial<ReservationLine>) => actions.change(reservation.key, part);
  return (
    <LineField
      lineKey={reservation.key}
      label={`Reservation ${place}`}
      placeholder={place === 1 ? 'A reservation they raised; Enter for the next' : 'Another one'}
      text={reservation.text}
      error={error}
      onText={(text) => change({ text })}
      onEnter={() => actions.enter(reservation.key)}
      onRemove={() => actions.remove(reservation.key)}
    >
      {reservation.text !== '' && (
        <div className="flex items-center gap-3 pt-1 pl-1">
          <Checkbox
            isSelected={reservation.answered}
            onChange={(answered) => change({ answered })}
            className="text-sm!"
          >
            I answered it
          </Checkbox>
          <VoiceMenu personId={reservation.personId} onChange={(personId) => change({ personId })} />
        </div>
      )}
    </LineField>
  );
}
