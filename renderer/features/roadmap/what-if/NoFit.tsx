import { Button as AriaButton } from 'react-aria-components';
import type { WhatIfView } from '../../../../electron/ipc/contract/what-if.ts';
import { Button, PopoverButton } from '../../../components/index.ts';
import { count } from '../../../lib/format.ts';
import { navigate } from '../../../lib/navigation.ts';

/** Open opportunities of which nobody has said what they want: there is no fit that could change. */
export function NoFit({ opportunities }: { opportunities: WhatIfView['withoutFit'] }) {
  if (opportunities.length === 0) return null;
  const [is, has] = opportunities.length === 1 ? ['has', 'It has'] : ['have', 'They have'];
  return (
    <p className="m-0 flex flex-wrap items-center gap-x-2 pt-1 text-sm text-ink2">
      {count(opportunities.length, 'open opportunity', 'open opportunities')} {is} no evidence yet. {has} no fit to
      change.
      <PopoverButton
        label="Open opportunities without evidence"
        trigger={
          <Button size="sm" variant="quiet">
            Which?
          </Button>
        }
      >
        {(close) => (
          <ul aria-label="Open opportunities without evidence" className="m-0 max-h-80 list-none overflow-y-auto p-0">
            {opportunities.map((one) => (
              <li key={one.opportunityId}>
                <AriaButton
                  onPress={() => {
                    close();
                    navigate.openPanel({ kind: 'opportunity', id: one.opportunityId });
                  }}
                  className="w-full rounded-sm px-1.5 py-1 text-left text-base data-hovered:bg-hover"
                >
                  <span className="font-550">{one.company}</span>{' '}
                  <span className="text-ink2">
                    {one.title} · {one.stage}
                  </span>
                </AriaButton>
              </li>
            ))}
          </ul>
        )}
      </PopoverButton>
    </p>
  );
}
