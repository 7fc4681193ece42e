import { useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Button } from '../../components/Button.tsx';
import { SectionHeading } from '../../components/SectionHeading.tsx';
import { useCommands } from '../commands.ts';
import { PostingSkillRow } from './PostingSkillRow.tsx';
import { acceptProposals, dismissProposals, proposalResource } from './proposals.ts';

interface PostingSkillsProps {
  opportunityId: string;
  /** The posting as it is stored; without one nothing is shown. */
  postingText: string;
}

const ROW = '[data-posting-skill]';

/**
 * Skills the posting names that are not evidence yet, with the sentence and a guess how much they want it. In a row `A`
 * accepts, `D` sets aside, digits change the weight and the arrows move; Shift+A accepts all. Nothing to propose shows nothing.
 */
export function PostingSkills({ opportunityId, postingText }: PostingSkillsProps) {
  const { data } = proposalResource.use({ opportunityId });
  const [weights, setWeights] = useState<Readonly<Record<string, number>>>({});
  const list = useRef<HTMLUListElement>(null);
  const proposals = useMemo(
    () => (data ?? []).map((one) => ({ ...one, importance: weights[one.skillId] ?? one.importance })),
    [data, weights],
  );
  const isEmpty = postingText === '' || proposals.length === 0;
  useCommands(
    useMemo(
      () =>
        isEmpty
          ? []
          : [
              {
                id: 'posting.acceptAll',
                label: 'Accept all skills of the posting',
                group: 'Opportunity',
                words: 'evidence job posting',
                run: () => void acceptProposals(opportunityId, proposals),
              },
            ],
      [isEmpty, opportunityId, proposals],
    ),
  );
  if (isEmpty) return null;

  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>(ROW) ?? [])];
  const moveTo = (index: number) => rows()[Math.max(0, Math.min(index, rows().length - 1))]?.focus();
  /** The row below takes the place and the focus of one that goes. */
  const settle = (index: number, work: typeof acceptProposals) => {
    const proposal = proposals[index];
    if (proposal === undefined) return;
    (rows()[index + 1] ?? rows()[index - 1])?.focus();
    void work(opportunityId, [proposal]);
  };
  const acceptAll = () => void acceptProposals(opportunityId, proposals);
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    const doing: Record<string, () => void> = {
      a: event.shiftKey ? acceptAll : () => settle(index, acceptProposals),
      d: () => settle(index, dismissProposals),
      delete: () => settle(index, dismissProposals),
      arrowdown: () => moveTo(index + 1),
      arrowup: () => moveTo(index - 1),
    };
    if (doing[key] === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    doing[key]();
  };
  return (
    <section aria-label="Skills in the posting" className="flex flex-col gap-1">
      <SectionHeading
        count={proposals.length}
        aside={
          <Button size="sm" variant="quiet" kbd="Shift+A" onPress={acceptAll}>
            Accept all
          </Button>
        }
      >
        In the posting
      </SectionHeading>
      <ul ref={list} aria-label="Skills the posting names" className="m-0 flex list-none flex-col p-0">
        {proposals.map((proposal, index) => (
          <PostingSkillRow
            key={proposal.skillId}
            proposal={proposal}
            onKeyDown={(event) => onKeyDown(event, index)}
            onWeight={(importance) => setWeights({ ...weights, [proposal.skillId]: importance })}
            onAccept={() => settle(index, acceptProposals)}
            onDismiss={() => settle(index, dismissProposals)}
          />
        ))}
      </ul>
    </section>
  );
}
