// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OfferHost } from '../../../../renderer/features/offers/index.ts';
import { OfferSection } from '../../../../renderer/lib/offers/OfferSection.tsx';
import { askForOffers, askToCloseOthers, useOfferTools } from '../../../../renderer/lib/offers/state.ts';
import { recordBridge } from '../../../support/bridge.ts';
import { offerDetailOf, offerTerms } from '../../../support/offers.ts';

const opportunityId = 'opportunity Copperstack';
const today = '2026-11-18';
beforeEach(() => useOfferTools.setState({ dialog: null, acceptedId: null }));
afterEach(cleanup);

const shown = (detail = offerDetailOf()) => {
  const bridge = recordBridge({ 'offer.of': detail, 'offer.save': { value: { id: 'new' }, step: null } });
  render(
    <>
      <OfferSection opportunityId={opportunityId} today={today} />
      <OfferHost />
    </>,
  );
  return bridge;
};

test('without an offer it asks for it, and what is typed is saved in minor units', async () => {
  const user = userEvent.setup();
  const bridge = shown();
  await user.click(await screen.findByRole('button', { name: 'Enter offer…' }));
  await user.type(await screen.findByRole('textbox', { name: 'Base per year' }), '98k');
  await user.click(screen.getByRole('button', { name: 'Save the offer' }));
  expect(bridge.inputs('offer.save')).toMatchObject([
    { opportunityId, id: null, currency: 'EUR', basePerYear: 9_800_000, bonusAmount: null, bonusPercent: null },
  ]);
});

test('what is wrong stands beside its field, and nothing is sent', async () => {
  const user = userEvent.setup();
  const bridge = shown();
  await user.click(await screen.findByRole('button', { name: 'Enter offer…' }));
  await user.click(await screen.findByRole('button', { name: 'Save the offer' }));
  expect(await screen.findByText('Type the base per year, such as 98000 or 98k.')).toBeDefined();
  expect(bridge.inputs('offer.save')).toEqual([]);
});

test('the offer in force says both values, the day of the answer, and its reminders', async () => {
  const version = { ...offerTerms, id: 'v2', createdAt: 2, answerBy: '2026-11-27' };
  shown(offerDetailOf({ versions: [version], decide: [{ id: 'f', dueOn: '2026-11-24' }] }));
  expect(await screen.findByText('€110,000')).toBeDefined();
  expect(screen.getByText('€440,000')).toBeDefined();
  expect(screen.getByText('in 9 days')).toBeDefined();
  expect(screen.getByText('Tue 24 Nov')).toBeDefined();
});

test('an improved offer starts from the one before, which stays', async () => {
  const user = userEvent.setup();
  const bridge = shown(offerDetailOf({ versions: [{ ...offerTerms, id: 'v1', createdAt: 1 }] }));
  await user.click(await screen.findByRole('button', { name: 'Improved offer' }));
  const base = await screen.findByRole('textbox', { name: 'Base per year' });
  await user.clear(base);
  await user.type(base, '105k');
  await user.click(screen.getByRole('button', { name: 'Save the offer' }));
  expect(bridge.inputs('offer.save')).toMatchObject([{ id: null, basePerYear: 10_500_000, bonusPercent: 10 }]);
});

test('a move asks only for an offer that was not entered', async () => {
  recordBridge({
    'offer.missing': [{ opportunityId, company: 'Copperstack', title: 'Senior PM' }],
    'offer.of': offerDetailOf(),
  });
  render(<OfferHost />);
  askForOffers(['another']);
  askForOffers(['another', opportunityId]);
  expect(await screen.findByRole('dialog', { name: 'Offer of Copperstack' })).toBeDefined();
  expect(useOfferTools.getState().dialog).toMatchObject({ opportunityId, isAsked: true });
  expect(screen.getByRole('button', { name: 'Later' })).toBeDefined();
});

test('after a yes the chosen others are closed, and those who wait are told', async () => {
  const user = userEvent.setup();
  const other = (id: string, tell: string | null) =>
    ({ id, company: id, title: 'PM', stage: 'Final', stageKind: 'final', tell }) as const;
  const bridge = recordBridge({
    'offer.others': [other('Lumen', 'Rex Holt'), other('Tide', null)],
    'offer.withdrawOthers': { value: { closed: 1, followUps: 1 }, step: null },
  });
  render(<OfferHost />);
  askToCloseOthers(opportunityId);
  await user.click(await screen.findByRole('checkbox', { name: /^Tide,/ }));
  await user.click(screen.getByRole('button', { name: 'Close 1' }));
  expect(bridge.inputs('offer.withdrawOthers')).toEqual([{ opportunityId, ids: ['Lumen'], tell: true }]);
  expect(screen.queryByRole('dialog')).toBeNull();
});
