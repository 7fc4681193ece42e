import { Button } from 'react-aria-components';
import { CAPABILITIES } from '../../../db/domain/vocabulary.ts';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { COST_KIND, NEED_LONG } from '../../lib/labels.ts';
import { BriefLine } from './BriefLine.tsx';
import { PainLine } from './PainLine.tsx';

interface BriefSummaryProps {
  detail: OpportunityDetail;
  /** Opens the form at this part. */
  onEdit: (target: string) => void;
}

const TEAM = { lacking: 'They lack', present: 'They have', strong: 'Strong in' } as const;

/** The brief as it is read before a round: what is known, and in amber what is still open. */
export function BriefSummary({ detail, onEdit }: BriefSummaryProps) {
  const { need, needNotes, coreProblem, pains, capabilities, segments, costs, benefits } = detail;
  const shown = costs.filter((cost) => cost.concern.trim() !== '' || cost.lowering.trim() !== '');
  const open = [
    capabilities.length === 0 ? 'what the team can do' : '',
    segments.length === 0 ? 'who will use me' : '',
    shown.length === 0 ? 'what I cost them' : '',
    benefits.trim() === '' ? 'what they gain' : '',
  ].filter((part) => part !== '');
  return (
    <>
      <dl className="m-0 flex flex-col gap-1.5">
        <BriefLine label="Need" target="brief.need" onEdit={onEdit} isOpen={need === 'unknown'}>
          {need === 'unknown' ? 'not known yet' : NEED_LONG[need]}
          {needNotes.trim() !== '' && <span className="block text-ink2">{needNotes}</span>}
        </BriefLine>
        <BriefLine label="Core problem" target="brief.core_problem" onEdit={onEdit} isOpen={coreProblem.trim() === ''}>
          {coreProblem.trim() === '' ? 'not known yet' : coreProblem}
        </BriefLine>
        <BriefLine label="Pains" target="brief.pains" onEdit={onEdit} isOpen={pains.length === 0}>
          {pains.length === 0
            ? 'none heard yet'
            : pains.toSorted((a, b) => b.severity - a.severity).map((pain) => <PainLine key={pain.id} pain={pain} />)}
        </BriefLine>
        {CAPABILITIES.map((capability) => {
          const names = capabilities.filter((one) => one.capability === capability).map(({ name }) => name);
          if (names.length === 0) return null;
          return (
            <BriefLine key={capability} label={TEAM[capability]} target="brief.team" onEdit={onEdit}>
              {names.join(' · ')}
            </BriefLine>
          );
        })}
        {segments.length > 0 && (
          <BriefLine label="Who uses me" target="brief.segments" onEdit={onEdit}>
            {segments.map(({ id, name, problem, powerUser, whatIDo }) => (
              <span key={id} className="block">
                {name}
                {powerUser && <span className="text-ink3"> power user</span>}
                {problem.trim() !== '' && `: ${problem}`}
                {whatIDo.trim() !== '' && <span className="block text-ink2">→ {whatIDo}</span>}
              </span>
            ))}
          </BriefLine>
        )}
        {shown.length > 0 && (
          <BriefLine label="My cost" target="brief.costs" onEdit={onEdit}>
            {shown.map(({ kind, concern, lowering }) => (
              <span key={kind} className="block">
                {COST_KIND[kind]}: {concern}{' '}
                {lowering.trim() === '' ? (
                  <span className="text-amber">not lowered yet</span>
                ) : (
                  <span className="text-ink2">→ {lowering}</span>
                )}
              </span>
            ))}
          </BriefLine>
        )}
        {benefits.trim() !== '' && (
          <BriefLine label="Benefits" target="brief.benefits" onEdit={onEdit}>
            {benefits}
          </BriefLine>
        )}
      </dl>
      {open.length > 0 && (
        <Button
          className="self-start rounded-sm text-left text-sm text-ink3 data-hovered:text-ink data-hovered:underline"
          onPress={() => onEdit(capabilities.length === 0 ? 'brief.team' : 'brief.segments')}
        >
          Still open: {open.join(', ')}
        </Button>
      )}
    </>
  );
}
