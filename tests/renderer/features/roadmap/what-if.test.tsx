// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FitChangeView } from '../../../../electron/ipc/contract/what-if.ts';
import { FitChanges } from '../../../../renderer/features/roadmap/what-if/FitChanges.tsx';
import { NewOrder } from '../../../../renderer/features/roadmap/what-if/NewOrder.tsx';
import {
  askWhatIf,
  choose,
  chooseLevel,
  chooseNone,
  levelsOf,
  useWhatIf,
} from '../../../../renderer/features/roadmap/what-if/store.ts';
import { answer, doing, inSum } from '../../../../renderer/features/roadmap/what-if/words.ts';
import { useRoadmap } from '../../../../renderer/features/roadmap/store.ts';
import { useNavigation } from '../../../../renderer/lib/navigation.ts';

const gap = (skillId: string, current: number, target: number) => ({ skillId, name: skillId, current, target });
const gaps = [gap('Experiment design', 2, 4), gap('Pricing', 1, 4), gap('SQL', 3, 4), gap('Python', 0, 1)];
const fit = (company: string, before: number, after: number): FitChangeView => ({
  opportunityId: company,
  company,
  title: 'Senior PM',
  stage: 'Final',
  before,
  after,
  parts: before === after ? [] : [{ skillId: 'e', name: 'Experiment design', part: 0.32, before: 0.5, after: 1 }],
});
const outcome = {
  fits: [fit('Lumenhealth', 0.58, 0.74), fit('Copperstack', 0.4, 0.45), fit('Tide', 0.5, 0.5)],
  withoutFit: [{ opportunityId: 'quiet', company: 'Quiet', title: 'PM', stage: 'Lead' }],
};

beforeEach(() => useWhatIf.setState({ chosen: null }));
afterEach(cleanup);

describe('the first line', () => {
  it('says how many open opportunities rise, and which most', () => {
    expect(answer('Closing Experiment design', outcome)).toBe(
      'Closing Experiment design lifts 2 of 4 open opportunities; Lumenhealth most: 58 % → 74 %',
    );
    expect(answer('Closing SQL', { fits: [fit('Tide', 0.5, 0.5), fit('Ebb', 1, 1)], withoutFit: [] })).toBe(
      'Closing SQL lifts none of 2 open opportunities: none is known to want it.',
    );
  });

  it('names what is closed, and how far where that is not the target', () => {
    expect(doing([{ skillId: 'SQL', level: 4 }], gaps)).toBe('Closing SQL');
    const two = [
      { skillId: 'Pricing', level: 3 },
      { skillId: 'SQL', level: 4 },
    ];
    expect(doing(two, gaps)).toBe('Raising Pricing to 3 and SQL to 4');
    expect(
      doing(
        gaps.map(({ skillId, target }) => ({ skillId, level: target })),
        gaps,
      ),
    ).toBe('Closing 4 gaps');
  });

  it('says the mean fit and the impact that goes', () => {
    expect(
      inSum({ ...outcome, mean: { before: 0.5, after: 0.56 }, impact: { before: 2, after: 1.5 }, places: [] }),
    ).toBe('Mean fit 50 % → 56 % over 3 opportunities · 25 % of all impact goes');
  });
});

describe('what is chosen', () => {
  const levels = () => levelsOf(useWhatIf.getState().chosen, gaps);

  it('is the first gap, to its target, until somebody chose', () => {
    expect(levels()).toEqual([{ skillId: 'Experiment design', level: 4 }]);
    choose(gaps, 'SQL', true);
    expect(levels()).toEqual([
      { skillId: 'Experiment design', level: 4 },
      { skillId: 'SQL', level: 4 },
    ]);
    choose(gaps, 'Experiment design', false);
    expect(levels()).toEqual([{ skillId: 'SQL', level: 4 }]);
    chooseNone();
    expect(levels()).toEqual([]);
  });

  it('goes to a level between mine and the target, also when they have moved since', () => {
    askWhatIf('Pricing');
    chooseLevel(gaps, 'Pricing', 2);
    expect(levels()).toEqual([{ skillId: 'Pricing', level: 2 }]);
    expect(levelsOf(useWhatIf.getState().chosen, [gap('Pricing', 2, 4)])).toEqual([{ skillId: 'Pricing', level: 3 }]);
    expect(levelsOf(useWhatIf.getState().chosen, [gap('SQL', 3, 4)])).toEqual([]);
  });

  it('comes from the row of the ranking, and leads here', () => {
    askWhatIf('SQL');
    expect(levels()).toEqual([{ skillId: 'SQL', level: 4 }]);
    expect(useRoadmap.getState().segment).toBe('what_if');
    expect(useNavigation.getState().place.screen).toBe('roadmap');
  });
});

describe('the fits', () => {
  it('stand with the largest change first, and open the opportunity', async () => {
    render(<FitChanges outcome={outcome} />);
    const list = screen.getByRole('list', { name: /^Fit of open opportunities/ });
    const rows = within(list).getAllByRole('button');
    expect(rows.map((row) => row.getAttribute('aria-label'))).toEqual([
      'Lumenhealth, Senior PM, Final: fit 58 % → 74 %. Experiment design 50 % → 100 % met, 32 % of it',
      'Copperstack, Senior PM, Final: fit 40 % → 45 %. Experiment design 50 % → 100 % met, 32 % of it',
    ]);
    await userEvent.click(screen.getByRole('button', { name: /^Copperstack/ }));
    expect(useNavigation.getState().place.panel).toEqual({ kind: 'opportunity', id: 'Copperstack' });
  });

  it('leave out what stays as it is until asked for, and say who has no fit', async () => {
    render(<FitChanges outcome={outcome} />);
    expect(screen.queryByRole('button', { name: /^Tide/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.getByRole('button', { name: 'Tide, Senior PM, Final: fit 50 %' })).toBeDefined();
    expect(screen.getByText(/^1 open opportunity has no evidence yet/)).toBeDefined();
  });
});

it('the new order says where each gap stood, and what is closed', () => {
  render(
    <NewOrder
      places={[
        { skillId: 'a', name: 'Pricing', before: 2, after: 1, share: 0.6 },
        { skillId: 'b', name: 'SQL', before: 3, after: 2, share: 0.4 },
        { skillId: 'c', name: 'Experiment design', before: 1, after: null, share: 0 },
      ]}
    />,
  );
  const rows = within(screen.getByRole('list', { name: 'The ranking then' })).getAllByRole('listitem');
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringContaining('was 1st, no gap any more'),
    expect.stringContaining('was 2nd, up 1 place'),
    expect.stringContaining('was 3rd, up 1 place'),
  ]);
});
