import { ChevronRight, Printer } from 'lucide-react';
import { Button as TextButton } from 'react-aria-components';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { Avatar, Button, Icon } from '../../components/index.ts';
import { runCommand, useCommandRegistry } from '../../lib/commands.ts';
import { navigate } from '../../lib/navigation.ts';
import type { Day } from '../../lib/use-day.ts';
import { factsLine, stayLine } from './facts.ts';
import { NeedChip } from './NeedChip.tsx';
import { OpportunityMenu } from './OpportunityMenu.tsx';
import { RulesOffLine } from './RulesOffLine.tsx';
import { StageStrip } from './StageStrip.tsx';

const SHEET = 'sheet.open';

/** The top of the page: whose it is, where it stands, and the facts in one line. */
export function PageHead({ detail, day }: { detail: OpportunityDetail; day: Day }) {
  const hasSheet = useCommandRegistry(({ commands }) => commands[SHEET] !== undefined);
  const { company, title } = detail;
  return (
    <header className="flex flex-col gap-2">
      <div className="flex min-h-9 items-center gap-2">
        <nav aria-label="Where this is" className="flex shrink-0 items-center gap-2">
          <TextButton
            className="rounded-sm text-base text-ink2 data-hovered:text-ink data-hovered:underline"
            onPress={() => navigate.go({ screen: 'pipeline' })}
          >
            Pipeline
          </TextButton>
          <Icon icon={ChevronRight} size={13} className="text-ink3" />
        </nav>
        <Avatar name={company.name} />
        <h1 className="min-w-0 shrink-0 text-title text-ink" title={company.name}>
          <TextButton
            className="block max-w-80 truncate rounded-sm data-hovered:underline"
            onPress={() => navigate.openPanel({ kind: 'company', id: company.id })}
          >
            {company.name}
          </TextButton>
        </h1>
        <p className="m-0 min-w-0 truncate text-base text-ink2" title={title}>
          {title}
        </p>
        <NeedChip need={detail.need} />
        <div className="ml-auto flex shrink-0 items-center gap-1">
          {hasSheet && (
            <Button icon={Printer} onPress={() => runCommand(SHEET)}>
              Sheet
            </Button>
          )}
          <OpportunityMenu detail={detail} />
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <StageStrip detail={detail} />
        <p className="tabular m-0 text-sm text-ink2">
          {[stayLine(detail, day), factsLine(detail)].filter((part) => part !== '').join(' · ')}
        </p>
        <RulesOffLine detail={detail} />
      </div>
    </header>
  );
}
