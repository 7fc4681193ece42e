import type { HeardWords } from '../../../../electron/ipc/contract/initiative.ts';
import { useDay } from '../../../lib/use-day.ts';
import { whoSaid } from './words.ts';

const MOST = 4;

/** What those who hire said about its skills, in their words. */
export function HeardList({ heard }: { heard: readonly HeardWords[] }) {
  const { today } = useDay();
  const rest = heard.length - MOST;
  return (
    <ul aria-label="What was heard" className="m-0 flex list-none flex-col gap-2 p-0">
      {heard.slice(0, MOST).map((one) => (
        <li key={one.evidenceId} className="border-l-2 border-line2 pl-2.5">
          <div className="text-base text-ink">{one.quote.trim() === '' ? one.skill : `“${one.quote}”`}</div>
          <div className="text-sm text-ink3">
            {one.quote.trim() === '' ? '' : `${one.skill} · `}
            {whoSaid(one, today)}
          </div>
        </li>
      ))}
      {rest > 0 && <li className="text-sm text-ink3">and {rest} more on the roadmap</li>}
    </ul>
  );
}
