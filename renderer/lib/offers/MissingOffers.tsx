import { Avatar, Button, SectionHeading } from '../../components/index.ts';
import { count } from '../format.ts';
import { missingOffers } from './resources.ts';
import { openOffer } from './state.ts';

/** Cards that stand for attention at most; the rest are counted. */
const MOST = 5;

/** Offers that were received and not entered, on the screen that says what to do. Nothing when there are none. */
export function MissingOffers() {
  const missing = missingOffers.use(null).data ?? [];
  if (missing.length === 0) return null;
  return (
    <section className="flex flex-col gap-1">
      <SectionHeading>Offer not entered</SectionHeading>
      <ul className="card divide-y divide-line">
        {missing.slice(0, MOST).map(({ opportunityId, company, title }) => (
          <li key={opportunityId} className="flex flex-wrap items-center gap-2 px-2.5 py-2">
            <Avatar name={company} />
            <span className="min-w-36 flex-1" title={`${company}, ${title}`}>
              <span className="block">{company}</span>
              <span className="block truncate text-sm text-ink2">{title}</span>
            </span>
            <Button
              className="ml-auto"
              aria-label={`Enter the offer of ${company}`}
              onPress={() => openOffer(opportunityId)}
            >
              Enter
            </Button>
          </li>
        ))}
        {missing.length > MOST && (
          <li className="px-2.5 py-2 text-sm text-ink2">
            And {count(missing.length - MOST, 'more', 'more')} in the stage of offers.
          </li>
        )}
      </ul>
    </section>
  );
}
