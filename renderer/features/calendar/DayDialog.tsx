import { Plus } from 'lucide-react';
import type { IsoDate } from '../../../db/domain/fields.ts';
import { Button, cx, Dialog, Icon } from '../../components/index.ts';
import { count, longDate } from '../../lib/format.ts';
import { useDay } from '../../lib/use-day.ts';
import { addOn, askWhereTo, openItem } from './actions.ts';
import { lookOf } from './item-look.ts';
import { calendar, keyOf, useCalendar } from './store.ts';
import { iconOf, nameOf, timeOf, titleOf } from './words.ts';

const close = (): void => useCalendar.setState({ openDay: null });

/** Everything that stands on one day. */
export function DayDialog({ day }: { day: IsoDate }) {
  const { today, zone } = useDay();
  const { data } = calendar.use({ from: day, to: day });
  const items = (data?.items ?? []).filter((item) => item.day === day);
  const unsent = data?.more[0]?.count ?? 0;
  const add = () => {
    close();
    addOn(day);
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      title={longDate(day, today)}
      actions={
        <Button icon={Plus} onPress={add}>
          Follow-up
        </Button>
      }
    >
      <ul className="m-0 flex list-none flex-col gap-0.5 p-0">
        {items.map((item) => (
          <li key={keyOf(item)} className="flex items-center gap-1">
            <button
              type="button"
              aria-label={nameOf(item, today, zone)}
              onClick={() => openItem(item)}
              className={cx(
                'flex h-7.5 min-w-0 flex-1 items-center gap-2 rounded-md px-2 text-left',
                lookOf(item, today),
              )}
            >
              <Icon icon={iconOf(item)} className="shrink-0" />
              {timeOf(item, zone) !== '' && <span className="tabular shrink-0 font-650">{timeOf(item, zone)}</span>}
              <span className="truncate">{titleOf(item)}</span>
            </button>
            <Button
              size="sm"
              variant="quiet"
              className="w-24"
              aria-label={`${item.fixed === null ? 'Move' : 'Why it stays:'} ${titleOf(item)}`}
              onPress={() => askWhereTo(item)}
            >
              {item.fixed === null ? 'Move to…' : 'Why it stays'}
            </Button>
          </li>
        ))}
      </ul>
      {unsent > 0 && (
        <p className="m-0 pt-2 text-sm text-ink2">{count(unsent, 'more follow-up')} stand in the list of follow-ups.</p>
      )}
    </Dialog>
  );
}
