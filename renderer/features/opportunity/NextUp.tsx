import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { Button, cx, Icon } from '../../components/index.ts';
import type { Day } from '../../lib/use-day.ts';
import { nextUp } from './next-up.ts';

const EDGE = {
  plain: 'border-l-accent',
  late: 'border-l-red',
  waiting: 'border-l-amber',
  quiet: 'border-l-line2',
} as const;
const TITLE = { plain: 'text-ink', late: 'text-red', waiting: 'text-amber', quiet: 'text-ink2' } as const;

/** What happens next on this opportunity, above everything else. */
export function NextUp({ detail, day }: { detail: OpportunityDetail; day: Day }) {
  const next = nextUp(detail, day);
  if (next === null) return null;
  return (
    <section
      aria-label="What happens next"
      className={cx('card mb-3 flex items-center gap-2.5 border-l-3 px-3 py-2.5', EDGE[next.tone])}
    >
      <Icon icon={next.icon} className={TITLE[next.tone]} />
      <div className="min-w-0 flex-1">
        <p className={cx('m-0 text-base font-650', TITLE[next.tone])}>{next.title}</p>
        {next.body !== '' && <p className="m-0 text-sm text-ink2">{next.body}</p>}
      </div>
      {next.action !== null && (
        <Button size="sm" onPress={next.action.run}>
          {next.action.label}
        </Button>
      )}
    </section>
  );
}
