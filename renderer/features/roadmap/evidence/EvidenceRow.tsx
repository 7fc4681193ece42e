import { MoreHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { EvidenceView } from '../../../../electron/ipc/contract/roadmap.ts';
import { Chip, ContextMenu, cx, IconButton, MenuButton } from '../../../components/index.ts';
import { exactDate, percent } from '../../../lib/format.ts';
import { EVIDENCE_SOURCE } from '../../../lib/labels.ts';
import { navigate } from '../../../lib/navigation.ts';
import { saidOf, whoOf } from '../words.ts';
import { evidenceActions } from './actions.ts';
import { focusEvidence, strikeRepeat } from './store.ts';
import { weightWords } from './weights.ts';

interface EvidenceRowProps {
  evidence: EvidenceView;
  /** The skill it stands under. */
  skillId: string;
  today: string;
  /** Below the words: how its part adds up. */
  children?: ReactNode;
}

/** One observation: what was said, by whom and when, its part of the demand, and what the person made of it. */
export function EvidenceRow({ evidence, skillId, today, children }: EvidenceRowProps) {
  const said = saidOf(evidence);
  const of = { skillId, evidence };
  return (
    <li
      data-evidence={evidence.id}
      onFocus={() => focusEvidence(of)}
      className="border-b border-line py-0.5 last:border-b-0 focus-within:bg-hover"
    >
      <ContextMenu label={`Evidence: ${said}`} items={() => evidenceActions(of)}>
        <div className="flex items-start gap-2">
          <RowText evidence={evidence} today={today} said={said} />
          <MenuButton label={`Evidence: ${said}`} items={evidenceActions(of)} placement="bottom end">
            <IconButton icon={MoreHorizontal} size="sm" label={`More on this evidence: ${said}`} className="mt-0.5" />
          </MenuButton>
        </div>
        <RowNotes evidence={evidence} />
        {children}
      </ContextMenu>
    </li>
  );
}

function RowText({ evidence, today, said }: { evidence: EvidenceView; today: string; said: string }) {
  const { opportunityId } = evidence;
  const isStruck = evidence.struckAt !== null;
  const who = whoOf(evidence, today);
  const part = isStruck ? 'struck' : percent(evidence.part);
  const exact = `${EVIDENCE_SOURCE[evidence.source]}, importance ${evidence.importance} of 5, ${exactDate(evidence.seenOn)}`;
  const text = (
    <>
      <span className={cx('selectable min-w-0 flex-1', isStruck ? 'text-ink3 line-through' : 'text-ink')}>{said}</span>
      <span className="w-1/4 min-w-28 shrink-0 text-sm text-ink2" title={exact}>
        {who}
      </span>
      <span className="tabular w-11 shrink-0 text-right" title="Its part of what is wanted of this skill">
        {part}
      </span>
    </>
  );
  if (opportunityId === null)
    return (
      <Button
        aria-label={`${said} ${who}, ${part}`}
        className="flex min-w-0 flex-1 gap-3 rounded-sm px-1 py-1 text-left"
      >
        {text}
      </Button>
    );
  return (
    <Button
      aria-label={`${said} ${who}, ${part}. Open the opportunity`}
      onPress={() => navigate.openPanel({ kind: 'opportunity', id: opportunityId })}
      className="flex min-w-0 flex-1 gap-3 rounded-sm px-1 py-1 text-left data-hovered:bg-hover"
    >
      {text}
    </Button>
  );
}

/** What the person made of it: its weight, why it is struck, and that the posting says it twice. */
function RowNotes({ evidence }: { evidence: EvidenceView }) {
  const { id, weight, sameAs, struckAt, struckReason } = evidence;
  if (weight === 1 && sameAs === null && struckAt === null) return null;
  return (
    <div className="flex flex-wrap items-center gap-2 px-1 pb-1 text-sm text-ink2">
      {struckAt !== null && <span>Struck out{struckReason.trim() === '' ? '' : `: ${struckReason}`}</span>}
      {weight !== 1 && <Chip>{weightWords(weight)}</Chip>}
      {sameAs !== null && (
        <>
          <Chip tone="amber">The same posting says it twice</Chip>
          <Button
            onPress={() => void strikeRepeat(id)}
            className="rounded-sm px-1 text-accent data-hovered:bg-hover data-hovered:underline"
          >
            Strike the extra
          </Button>
        </>
      )}
    </div>
  );
}
