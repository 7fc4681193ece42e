import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { OfferSection } from '../../lib/offers/OfferSection.tsx';
import { TagChips } from '../../lib/tags/index.ts';
import type { Day } from '../../lib/use-day.ts';
import { BriefSection } from './BriefSection.tsx';
import { ClosingSection } from './ClosingSection.tsx';
import { DetailsSection } from './DetailsSection.tsx';
import { MaterialsSection } from './MaterialsSection.tsx';
import { PeopleSection } from './PeopleSection.tsx';
import { PostingSection } from './PostingSection.tsx';
import { Section } from './Section.tsx';

/** What is known about the opportunity, beside what happened. */
export function OpportunitySections({ detail, day }: { detail: OpportunityDetail; day: Day }) {
  return (
    <>
      <BriefSection detail={detail} />
      <PeopleSection detail={detail} day={day} />
      <ClosingSection detail={detail} />
      <MaterialsSection detail={detail} />
      <Section title="Offer" name="offer">
        <div data-focus-target="offer.open">
          <OfferSection opportunityId={detail.id} today={day.today} />
        </div>
      </Section>
      <PostingSection detail={detail} />
      <Section title="Tags" name="tags">
        <TagChips kind="opportunity" id={detail.id} />
      </Section>
      <DetailsSection detail={detail} day={day} />
    </>
  );
}
