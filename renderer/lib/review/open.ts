import { create } from 'zustand';
import type { IsoDate } from '../../../db/domain/fields.ts';
import { navigate } from '../navigation.ts';

/** Any day of the week that the review shows; null is this week. */
export const useReviewWeek = create<{ day: IsoDate | null }>(() => ({ day: null }));

/** Opens the review of the week that `day` is in; null is this week. */
export function openReview(day: IsoDate | null): void {
  useReviewWeek.setState({ day });
  navigate.go({ screen: 'review' });
}
