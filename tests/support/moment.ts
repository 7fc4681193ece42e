import { instantFromLocal } from '../../db/domain/dates.ts';

export const TEST_ZONE = 'Europe/Lisbon';
/** A Wednesday, ten in the morning: a working day with time before and after it. UTC milliseconds. */
export const TEST_NOW = instantFromLocal('2026-11-18', '10:00', TEST_ZONE);
