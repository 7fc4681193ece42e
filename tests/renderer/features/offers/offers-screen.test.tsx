// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { OffersScreen } from '../../../../renderer/features/offers/index.ts';
import { useNavigation } from '../../../../renderer/lib/navigation.ts';
import { recordBridge } from '../../../support/bridge.ts';
import { comparedOffer, offersCompared, plainAssumed } from '../../../support/offers.ts';

afterEach(cleanup);

const eur = comparedOffer('Copperstack', {
  signOn: 500_000,
  pains: [{ id: 'p', text: 'Nobody owns pricing', severity: 5, answer: 'My pricing test' }],
  concerns: [{ kind: 'risk', concern: 'New to the domain', lowering: 'References' }],
});
const usd = comparedOffer('Lumen', { currency: 'USD', basePerYear: 13_000_000 });

async function show() {
  const bridge = recordBridge({ 'offer.compare': offersCompared([eur, usd]) });
  render(<OffersScreen />);
  const table = await screen.findByRole('table', { name: /^Offers side by side/ });
  return { bridge, table };
}

test('is a table whose rows have names and whose columns say whose offer and in which currency', async () => {
  const { table } = await show();
  const heads = within(table).getAllByRole('columnheader');
  expect(heads.map((head) => head.textContent)).toEqual(
    expect.arrayContaining([
      'In EUR',
      'In USD',
      expect.stringContaining('Copperstack'),
      expect.stringContaining('Lumen'),
    ]),
  );
  const yearly = within(table).getByRole('row', { name: /^Yearly value/ });
  expect(
    within(yearly)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['€115,000', '$143,000']);
  expect(within(table).getByRole('row', { name: /^Their pains/ }).textContent).toContain(
    'Nobody owns pricing → My pricing test',
  );
  expect(within(table).getByRole('row', { name: /^Concerns/ }).textContent).toContain(
    'Risk: New to the domain → References',
  );
});

test('says the bars in words, with parts that are those of the table', async () => {
  await show();
  expect(
    screen.getByRole('img', { name: 'Copperstack: base €100,000 + bonus €10,000 + sign-on €5,000 = €115,000 a year' }),
  ).toBeDefined();
});

test('changing an assumption keeps it and sends nothing about an offer', async () => {
  const user = userEvent.setup();
  const { bridge, table } = await show();
  const paid = screen.getByRole('textbox', { name: 'Of the bonus is paid' });
  await user.clear(paid);
  await user.type(paid, '50{Enter}');
  expect(bridge.inputs('offer.saveComparison')).toEqual([{ assumptions: { ...plainAssumed, bonusPayout: 50 } }]);
  expect(bridge.inputs('offer.save')).toEqual([]);
  expect(within(table).getByRole('row', { name: /^Yearly value/ }).textContent).toContain('€110,000');
});

test('a yes opens the close-out with that outcome', async () => {
  const user = userEvent.setup();
  await show();
  await user.click(screen.getByRole('button', { name: 'Accept Copperstack' }));
  expect(useNavigation.getState().place.panel).toEqual({
    kind: 'close_out',
    opportunityId: eur.opportunityId,
    outcome: 'accepted',
  });
});
