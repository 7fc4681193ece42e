import { Trash2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { EvidenceView } from '../../../electron/ipc/contract/roadmap.ts';
import { IconButton } from '../../components/index.ts';
import { exactDate, percent } from '../../lib/format.ts';
import { EVIDENCE_SOURCE } from '../../lib/labels.ts';
import { navigate } from '../../lib/navigation.ts';
import { trashEvidence } from './store.ts';
import { saidOf, whoOf } from './words.ts';

/** One observation: what was said, by whom and when, and its part of the demand. */
export function EvidenceRow({ evidence, today }: { evidence: EvidenceView; today: string }) {
  const said = saidOf(evidence);
  const who = whoOf(evidence, today);
  const { opportunityId } = evidence;
  const exact = `${EVIDENCE_SOURCE[evidence.source]}, importance ${evidence.importance} of 5, ${exactDate(evidence.seenOn)}`;
  const text = (
    <>
      <span className="selectable min-w-0 flex-1 text-ink">{said}</span>
      <span className="w-1/4 min-w-28 shrink-0 text-sm text-ink2" title={exact}>
        {who}
      </span>
      <span className="tabular w-11 shrink-0 text-right" title="Its part of what is wanted of this skill">
        {percent(evidence.part)}
      </span>
    </>
  );
  return (
    <li className="flex items-start gap-2 border-b border-line py-0.5 last:border-b-0">
      {opportunityId === null ? (
        <div className="flex min-w-0 flex-1 gap-3 px-1 py-1">{text}</div>
      ) : (
        <Button
          aria-label={`${said} ${who}, ${percent(evidence.part)}. Open the opportunity`}
          onPress={() => navigate.openPanel({ kind: 'opportunity', id: opportunityId })}
          className="flex min-w-0 flex-1 gap-3 rounded-sm px-1 py-1 text-left data-hovered:bg-hover"
        >
          {text}
        </Button>
      )}
      <IconButton
        icon={Trash2}
        size="sm"
        label={`Put this evidence in the trash: ${said}`}
        onPress={() => void trashEvidence(evidence.id)}
        className="mt-0.5"
      />
    </li>
  );
}
