import { Trash2 } from 'lucide-react';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { Checkbox, IconButton, TextArea, TextField } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { failureOf, say } from './actions.ts';
import { useField } from '../../lib/use-field.ts';

type Segment = OpportunityDetail['segments'][number];
const isSame = (a: Segment, b: Segment) =>
  a.name === b.name && a.problem === b.problem && a.powerUser === b.powerUser && a.whatIDo === b.whatIDo;

/** One group of users: its problem, and what I do for it. */
export function SegmentRow({ segment, opportunityId }: { segment: Segment; opportunityId: string }) {
  const { value, setValue, error, onBlur } = useField(
    segment,
    async (fields) => failureOf(await call('brief.saveSegment', { ...fields, opportunityId, id: segment.id })),
    isSame,
    `segment ${segment.id}`,
  );
  const change = (part: Partial<Segment>) => setValue({ ...value, ...part });
  const remove = async () => say(await call('brief.removeSegment', { id: segment.id }), `Removed ${segment.name}`);
  return (
    <div onBlur={onBlur} className="flex flex-col gap-1.5 rounded-lg border border-line p-2">
      <div className="flex items-start gap-2">
        <TextField
          label="Department"
          hideLabel
          value={value.name}
          onChange={(name) => change({ name })}
          error={error?.message}
          className="flex-1"
        />
        <Checkbox isSelected={value.powerUser} onChange={(powerUser) => change({ powerUser })} className="h-7.5">
          power user
        </Checkbox>
        <IconButton icon={Trash2} label={`Remove ${segment.name}`} onPress={() => void remove()} />
      </div>
      <TextArea
        label={`Problem of ${segment.name}`}
        hideLabel
        rows={1}
        placeholder="Their problem"
        value={value.problem}
        onChange={(problem) => change({ problem })}
      />
      <TextArea
        label={`What I do for ${segment.name}`}
        hideLabel
        rows={1}
        placeholder="What I do for them"
        value={value.whatIDo}
        onChange={(whatIDo) => change({ whatIDo })}
      />
    </div>
  );
}
