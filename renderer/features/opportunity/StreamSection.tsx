import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import type { Day } from '../../lib/use-day.ts';
import { NoteComposer } from './NoteComposer.tsx';
import { Section } from './Section.tsx';
import { StreamRow } from './StreamRow.tsx';

/** Everything that happened, newest first. */
export function StreamSection({ detail, day }: { detail: OpportunityDetail; day: Day }) {
  return (
    <Section title="What happened">
      <NoteComposer opportunityId={detail.id} />
      <ol className="m-0 flex list-none flex-col gap-3 p-0">
        {detail.stream.map((item) => (
          <StreamRow key={`${item.kind} ${item.id}`} item={item} day={day} />
        ))}
      </ol>
    </Section>
  );
}
