import { Search } from 'lucide-react';
import { Button } from 'react-aria-components';
import { Icon, KeyHint, Logo, cx } from '../components/index.ts';
import { ariaKeys } from '../lib/keys.ts';
import { navigate, type Screen, useNavigation } from '../lib/navigation.ts';
import { createResource } from '../lib/resource.ts';
import { LOWER_SCREENS, MAIN_SCREENS, type ScreenEntry } from './screens.ts';
import { openPalette } from './shell-state.ts';

const counts = createResource('app.counts', ['follow_up', 'opportunity', 'stage', 'setting']);

/** Screens without an entry of their own, and the entry they stand under. */
const UNDER: Partial<Record<Screen, Screen>> = {
  offers: 'pipeline',
  calendar: 'followups',
  materials: 'stories',
  review: 'insights',
};

/** Where one can go, with what waits there. */
export function SideBar() {
  const { data } = counts.use(null);
  const badges: Partial<Record<ScreenEntry['screen'], { count: number; late: boolean }>> =
    data === null
      ? {}
      : {
          today: { count: data.late, late: true },
          pipeline: { count: data.activeOpportunities, late: false },
          followups: { count: data.openFollowUps, late: false },
        };
  return (
    <nav aria-label="Main" className="no-print flex w-46 shrink-0 flex-col border-r border-line px-2.5 py-3.5">
      <div className="flex items-center gap-2 px-1.5 pb-3">
        <Logo size={20} />
        <span className="text-[15px] font-650">Proffer</span>
      </div>
      <Button
        onPress={openPalette}
        aria-keyshortcuts={ariaKeys('Mod+K')}
        className="field-box mb-2.5 flex h-8 w-full items-center gap-2 px-2.5 text-ink2"
      >
        <Icon icon={Search} size={16} />
        <span className="flex-1 text-left">Find or do</span>
        <KeyHint keys="Mod+K" />
      </Button>
      <ul className="flex flex-1 flex-col gap-px">
        {MAIN_SCREENS.map((entry) => (
          <Entry key={entry.screen} entry={entry} badge={badges[entry.screen]} />
        ))}
      </ul>
      <ul className="flex flex-col gap-px">
        {LOWER_SCREENS.map((entry) => (
          <Entry key={entry.screen} entry={entry} badge={undefined} />
        ))}
      </ul>
    </nav>
  );
}

function Entry({ entry, badge }: { entry: ScreenEntry; badge: { count: number; late: boolean } | undefined }) {
  const isCurrent = useNavigation(({ place }) => (UNDER[place.screen] ?? place.screen) === entry.screen);
  return (
    <li>
      <Button
        aria-current={isCurrent ? 'page' : undefined}
        {...(entry.keys ? { 'aria-keyshortcuts': ariaKeys(entry.keys) } : {})}
        onPress={() => navigate.go({ screen: entry.screen })}
        className={cx(
          'flex h-7.5 w-full items-center gap-2.5 rounded-lg border px-2 text-left font-550 outline-offset-1',
          isCurrent
            ? 'border-line bg-surface text-ink shadow-card'
            : 'border-transparent text-ink2 data-hovered:bg-hover',
        )}
      >
        <Icon icon={entry.icon} size={16} />
        <span className="flex-1">{entry.label}</span>
        {badge !== undefined && badge.count > 0 && (
          <span className={cx('tabular text-sm', badge.late ? 'text-red' : 'text-ink2')}>
            {badge.count}
            {badge.late && <span className="sr-only"> late</span>}
          </span>
        )}
      </Button>
    </li>
  );
}
