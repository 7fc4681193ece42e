import { Check, Pencil } from 'lucide-react';
import { useState } from 'react';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { IconButton } from '../../components/index.ts';
import { BriefForm } from './BriefForm.tsx';
import { BriefSummary } from './BriefSummary.tsx';
import { Section } from './Section.tsx';
import { unfold } from './section-state.ts';

const TITLE = 'Brief';

/** What they need, what hurts them, and my answer to it: read as lines, edited where they stand. */
export function BriefSection({ detail }: { detail: OpportunityDetail }) {
  const [target, setTarget] = useState<string | null>(null);
  return (
    <Section
      title={TITLE}
      name="brief"
      aside={
        target === null ? (
          <IconButton
            icon={Pencil}
            size="sm"
            kbd="E"
            label="Edit the brief"
            onPress={() => {
              unfold(TITLE);
              setTarget('brief.need');
            }}
          />
        ) : (
          <IconButton icon={Check} size="sm" label="Done with the brief" onPress={() => setTarget(null)} />
        )
      }
    >
      {target === null ? (
        <BriefSummary detail={detail} onEdit={setTarget} />
      ) : (
        <BriefForm detail={detail} target={target} onDone={() => setTarget(null)} />
      )}
    </Section>
  );
}
