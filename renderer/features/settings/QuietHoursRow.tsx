import type { NoticeSettings } from '../../../db/domain/notice-settings.ts';
import { NoticeRow } from './NoticeRow.tsx';
import { TimeOfDayField } from './TimeOfDayField.tsx';

interface QuietHoursRowProps {
  notices: NoticeSettings;
  change: (part: Partial<NoticeSettings>) => string | null;
}

/** When nothing is said but, if wanted, that a round begins. What waited is summed up at the end. */
export function QuietHoursRow({ notices, change }: QuietHoursRowProps) {
  const { quiet, quietRounds } = notices;
  const isOff = !notices.on;
  return (
    <>
      <NoticeRow
        label="Quiet hours; what waits is summed up at their end"
        isOn={quiet.on}
        isDisabled={isOff}
        onChange={(on) => change({ quiet: { ...quiet, on } })}
      >
        <TimeOfDayField
          label="Quiet from"
          value={quiet.from}
          onChange={(from) => change({ quiet: { ...quiet, from } })}
        />
        <span aria-hidden="true" className="pt-1.5 text-sm text-ink3">
          to
        </span>
        <TimeOfDayField label="Quiet until" value={quiet.to} onChange={(to) => change({ quiet: { ...quiet, to } })} />
      </NoticeRow>
      <NoticeRow
        label="Announce rounds in the quiet hours too"
        isOn={quietRounds}
        isDisabled={isOff || !quiet.on}
        onChange={(next) => change({ quietRounds: next })}
      />
    </>
  );
}
