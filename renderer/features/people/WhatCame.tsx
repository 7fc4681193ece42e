import { introducedLines, introducedTo, opportunityLine, wentLine } from './warm-words.ts';
import type { WarmOne } from './warm-words.ts';

/** How it went with somebody, and what they brought me to with what came of it; the whole of it on hover. */
export function WhatCame({ one }: { one: WarmOne }) {
  const { introduced } = one;
  const went = wentLine(one);
  const lines = introducedLines(introduced);
  const all = introduced.map(opportunityLine).join('\n');
  return (
    <div className="hidden min-w-0 flex-col justify-center @3xl:flex">
      <span className="truncate" title={went === '' ? all : went}>
        {went === '' ? lines?.[0] : went}
      </span>
      <span className="truncate text-sm text-ink2" title={all}>
        {went === '' ? lines?.[1] : introducedTo(introduced)}
      </span>
    </div>
  );
}
