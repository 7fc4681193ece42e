import { Check, Circle } from 'lucide-react';
import { offersFor } from '../../../db/domain/letter.ts';
import type { LetterCheck, LetterFacts, LetterOffer } from '../../../db/domain/letter.ts';
import { Button, Icon, MenuButton } from '../../components/index.ts';
import { PART, PART_MISSING } from './words.ts';

interface LetterCheckListProps {
  check: LetterCheck;
  facts: LetterFacts;
  onInsert: (offer: LetterOffer) => void;
}

const MOST_OFFERS = 6;

/** What a letter says of each part, and for what is missing the person's own words to put in. */
export function LetterCheckList({ check, facts, onInsert }: LetterCheckListProps) {
  const missing = check.parts.filter(({ said }) => said === null).length;
  return (
    <div className="card">
      <p role="status" className="m-0 border-b border-line px-2.5 py-1.5 text-sm font-550 text-ink">
        {check.isComplete
          ? 'Pain, what I bring and proof follow each other.'
          : check.isOutOfOrder
            ? 'All three are there in another order: say the pain first, then what you bring, then the proof.'
            : `${missing} of 3 parts ${missing === 1 ? 'is' : 'are'} missing.`}
      </p>
      <ul aria-label="Parts of the letter" className="m-0 flex list-none flex-col p-0">
        {check.parts.map(({ part, said }) => {
          const offers = said === null ? offersFor(part, facts).slice(0, MOST_OFFERS) : [];
          return (
            <li key={part} className="flex items-start gap-2 border-b border-line px-2.5 py-1.5 last:border-b-0">
              <Icon
                icon={said === null ? Circle : Check}
                size={13}
                label={said === null ? 'missing' : 'there'}
                className={said === null ? 'mt-0.5 shrink-0 text-amber' : 'mt-0.5 shrink-0 text-accent'}
              />
              <span className="w-22 shrink-0 text-sm font-550 text-ink">{PART[part]}</span>
              <span className="min-w-0 flex-1 text-sm wrap-anywhere text-ink2">{said ?? PART_MISSING[part]}</span>
              {offers.length > 0 && (
                <MenuButton
                  label={`Put in: ${PART[part]}`}
                  placement="bottom end"
                  items={offers.map((offer, index) => ({
                    id: String(index),
                    label: offer.text,
                    onAction: () => onInsert(offer),
                  }))}
                >
                  <Button size="sm">Put in…</Button>
                </MenuButton>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
