import { Button } from 'react-aria-components';
import { Avatar, Chip } from '../../components/index.ts';
import { count, shortDate } from '../../lib/format.ts';
import { OUTCOME } from '../../lib/labels.ts';
import { exactMoney } from '../../lib/money.ts';
import { navigate } from '../../lib/navigation.ts';
import type { OfferColumn } from './columns.ts';

/** Whose offer it is; opens the opportunity beside the table. */
export function ColumnHead({ column, today }: { column: OfferColumn; today: string }) {
  const { offer, name, title, terms } = column;
  if (offer === null) return <span className="font-650">{name}</span>;
  return (
    <span className="flex flex-col items-start gap-1">
      <Button
        onPress={() => navigate.openPanel({ kind: 'opportunity', id: offer.opportunityId })}
        className="flex min-h-6 items-center gap-2 rounded-sm text-left text-base font-650 data-hovered:text-accent-text"
      >
        <Avatar name={name} />
        {name}
      </Button>
      <span className="text-sm text-ink2">{title}</span>
      <span className="flex flex-wrap gap-1">
        {offer.stageKind === 'closed' ? (
          <Chip>{offer.outcome === null ? 'Closed' : OUTCOME[offer.outcome]}</Chip>
        ) : (
          terms.answerBy !== null && <AnswerChip on={terms.answerBy} today={today} />
        )}
        {offer.versions > 1 && <Chip>{count(offer.versions, 'version')}</Chip>}
        {column.isConverted && (
          <Chip title="The base as written">{`base ${exactMoney(terms.basePerYear, terms.currency)}`}</Chip>
        )}
      </span>
    </span>
  );
}

function AnswerChip({ on, today }: { on: string; today: string }) {
  const isLate = on < today;
  return (
    <Chip tone={isLate ? 'red' : 'amber'}>{`${isLate ? 'answer was due' : 'answer by'} ${shortDate(on, today)}`}</Chip>
  );
}
