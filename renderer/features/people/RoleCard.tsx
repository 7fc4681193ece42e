import { Button } from 'react-aria-components';
import type { CompanyRole } from '../../../electron/ipc/contract/company.ts';
import { Chip } from '../../components/index.ts';
import { wallClock } from '../../lib/calendar.ts';
import { count, dayMonth } from '../../lib/format.ts';
import { inSentence, OUTCOME } from '../../lib/labels.ts';
import { navigate } from '../../lib/navigation.ts';
import { useDay } from '../../lib/use-day.ts';
import type { Day } from '../../lib/use-day.ts';

/** `applied 2 Nov · 3 rounds · ended 20 Nov` */
function storyOf(role: CompanyRole, { today, zone }: Day): string {
  const began =
    role.appliedOn === null
      ? `added ${dayMonth(wallClock(role.addedAt, zone).date, today)}`
      : `applied ${dayMonth(role.appliedOn, today)}`;
  const ended = role.closedOn === null ? null : `ended ${dayMonth(role.closedOn, today)}`;
  return [began, role.rounds > 0 && count(role.rounds, 'round'), ended].filter(Boolean).join(' · ');
}

/** One role at a company: where it stands or how it ended, and when. */
export function RoleCard({ role, isElsewhere }: { role: CompanyRole; isElsewhere: boolean }) {
  const day = useDay();
  const isOpen = role.stageKind !== 'closed';
  const state = role.outcome === null ? role.stage : inSentence(OUTCOME[role.outcome]);
  return (
    <li className="min-w-0">
      <Button
        className="card flex w-full flex-col gap-1 px-3 py-2 text-left data-hovered:border-line2 data-hovered:bg-hover"
        onPress={() => navigate.openPanel({ kind: 'opportunity', id: role.id })}
      >
        <span className="flex w-full items-center gap-2">
          <span className="min-w-0 flex-1 truncate text-base font-650 text-ink" title={role.title}>
            {role.title}
          </span>
          <Chip tone={isOpen || role.outcome === 'accepted' ? 'accent' : 'neutral'}>{state}</Chip>
        </span>
        <span className="tabular truncate text-sm text-ink2">
          {isElsewhere && `${role.company} · `}
          {storyOf(role, day)}
        </span>
      </Button>
    </li>
  );
}
