import { valueUnder } from '../../../db/domain/offer.ts';
import type { OfferDetail, OfferView } from '../../../electron/ipc/contract/offer.ts';
import { Chip, DateText } from '../../components/index.ts';
import { count, list, shortDate } from '../format.ts';
import { exactMoney } from '../money.ts';
import { bonusInWords, equityInWords, partsInWords } from './words.ts';

interface OfferInForceProps {
  offer: OfferView;
  detail: OfferDetail;
  today: string;
}

/** The offer that counts: its two values first, then what it says. */
export function OfferInForce({ offer, detail, today }: OfferInForceProps) {
  const { currency } = offer;
  const value = valueUnder(offer, detail.assumptions);
  return (
    <div className="flex flex-col gap-1.5">
      <p className="m-0 flex flex-wrap items-baseline gap-x-3 text-base">
        <span>
          <span className="tabular font-650" title={partsInWords(value.yearly, currency)}>
            {exactMoney(value.yearly.total, currency)}
          </span>
          <span className="text-ink2"> a year</span>
        </span>
        <span title={partsInWords(value.overYears, currency)}>
          <span className="tabular font-650">{exactMoney(value.overYears.total, currency)}</span>
          <span className="text-ink2"> over {count(value.years, 'year')}</span>
        </span>
        {detail.stageKind !== 'closed' && offer.answerBy !== null && <AnswerBy on={offer.answerBy} today={today} />}
      </p>
      <dl className="m-0 grid grid-cols-[5.5rem_1fr] gap-x-2 gap-y-0.5 text-sm">
        <Line label="Base" text={exactMoney(offer.basePerYear, currency)} />
        <Line label="Bonus" text={bonusInWords(offer)} />
        <Line label="Equity" text={equityInWords(offer)} />
        <Line label="Sign-on" text={offer.signOn === null ? 'none' : exactMoney(offer.signOn, currency)} />
        <Line
          label="Benefits"
          text={offer.benefitsPerYear === null ? 'none' : `${exactMoney(offer.benefitsPerYear, currency)} a year`}
        />
        {offer.daysOff !== null && <Line label="Days off" text={String(offer.daysOff)} />}
        {offer.terms !== '' && <Line label="Terms" text={offer.terms} />}
        {detail.decide.length > 0 && (
          <Line label="Decide" text={list(detail.decide.map(({ dueOn }) => shortDate(dueOn, today)))} />
        )}
      </dl>
    </div>
  );
}

function AnswerBy({ on, today }: { on: string; today: string }) {
  if (on < today) return <Chip tone="red">answer was due {shortDate(on, today)}</Chip>;
  return (
    <span className="text-ink2">
      answer <DateText date={on} today={today} />
    </span>
  );
}

function Line({ label, text }: { label: string; text: string }) {
  return (
    <>
      <dt className="text-ink3">{label}</dt>
      <dd className="m-0 min-w-0 break-words whitespace-pre-wrap text-ink2">{text}</dd>
    </>
  );
}
