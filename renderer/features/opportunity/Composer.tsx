import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import type { Day } from '../../lib/use-day.ts';
import { FollowUpComposer } from './FollowUpComposer.tsx';
import { MessageComposer } from './MessageComposer.tsx';
import { NoteComposer } from './NoteComposer.tsx';
import { wantRound } from './round-intent.ts';
import type { SlashChoice } from './slash.ts';
import { setStreamView, useStreamView } from './stream-state.ts';

/** Where what just happened is written: a note, or what a slash asks for. */
export function Composer({ detail, day }: { detail: OpportunityDetail; day: Day }) {
  const { composing } = useStreamView(detail.id);
  const back = () => setStreamView(detail.id, { composing: 'note' });
  const choose = (choice: SlashChoice) => {
    if (choice === 'round') wantRound({ what: 'add', opportunityId: detail.id });
    else setStreamView(detail.id, { composing: choice });
  };
  switch (composing) {
    case 'note':
      return <NoteComposer opportunityId={detail.id} onChoose={choose} />;
    case 'message':
      return <MessageComposer detail={detail} day={day} onClose={back} />;
    case 'follow_up':
      return <FollowUpComposer detail={detail} day={day} onClose={back} />;
  }
}
