import { expect, test } from 'vitest';
import { nextLine } from '../../../../renderer/features/pipeline/next-line.ts';

const day = { today: '2026-11-21', zone: 'Europe/Lisbon' };
const round = { is: 'round', roundId: 'r', kind: 'panel', startsAt: Date.parse('2026-11-22T14:00Z') } as const;

test('a round planned in a zone with another time shows both clocks, before what it is', () => {
  expect(nextLine({ ...round, timeZone: 'America/New_York' }, day).text).toBe(
    'tomorrow 14:00 (09:00 New York) · Panel',
  );
});

test('one clock says it all where both show the same time', () => {
  expect(nextLine({ ...round, timeZone: 'Europe/London' }, day).text).toBe('Panel · tomorrow 14:00');
  expect(nextLine(round, day).text).toBe('Panel · tomorrow 14:00');
});
