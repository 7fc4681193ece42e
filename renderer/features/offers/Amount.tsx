import { exactMoney } from '../../lib/money.ts';

interface AmountProps {
  /** Minor units. */
  minor: number;
  currency: string;
  /** What it is made of, on hover. */
  title?: string;
}

/** An amount of the comparison: figures end below each other, whatever follows them. */
export function Amount({ minor, currency, title }: AmountProps) {
  return (
    <span title={title} className="inline-block min-w-21 text-right">
      {exactMoney(minor, currency)}
    </span>
  );
}
