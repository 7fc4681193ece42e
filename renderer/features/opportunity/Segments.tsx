import { useState } from 'react';
import type { Failure } from '../../../db/domain/result.ts';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { Button, TextField } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { SegmentRow } from './SegmentRow.tsx';

/** Departments and business lines that will use me. */
export function Segments({ detail }: { detail: OpportunityDetail }) {
  const [name, setName] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const add = async () => {
    const fields = { name, problem: '', powerUser: false, whatIDo: '' };
    const result = await call('brief.saveSegment', { ...fields, opportunityId: detail.id, id: null });
    setFailure(result.ok ? null : result.error);
    if (result.ok) setName('');
  };
  return (
    <>
      {detail.segments.map((segment) => (
        <SegmentRow key={segment.id} segment={segment} opportunityId={detail.id} />
      ))}
      <form
        className="flex items-start gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          label="Another department"
          hideLabel
          placeholder="Sales, support, a business line"
          value={name}
          onChange={(next) => {
            setFailure(null);
            setName(next);
          }}
          error={failure?.message}
          className="flex-1"
        />
        <Button type="submit">Add</Button>
      </form>
    </>
  );
}
