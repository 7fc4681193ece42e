// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_CONSTANTS } from '../../../../db/domain/constants.ts';
import { NO_ROADMAP_FILTER, passes } from '../../../../db/domain/roadmap-filter.ts';
import type { RankedSkillView, RoadmapView } from '../../../../electron/ipc/contract/roadmap.ts';
import { LookBar } from '../../../../renderer/features/roadmap/look/LookBar.tsx';
import { PieceLine } from '../../../../renderer/features/roadmap/look/PieceLine.tsx';
import {
  changeFilter,
  clearFilter,
  lookInput,
  putBack,
  tryImpact,
  tryLevels,
  useLook,
} from '../../../../renderer/features/roadmap/look/state.ts';
import { recordBridge } from '../../../support/bridge.ts';

const skill = (skillId: string): RankedSkillView => ({
  skillId,
  name: skillId,
  family: '',
  current: 2,
  target: 4,
  demand: 1,
  gap: 0.4,
  impact: 0.4,
  share: 0.5,
  validated: true,
  warning: 'none',
  evidenceCount: 2,
  trend: 0,
});
const view: RoadmapView = {
  gaps: [skill('Pricing'), skill('SQL')],
  strengths: [],
  unasked: [],
  constants: DEFAULT_CONSTANTS,
};
const through = {
  view,
  heard: 12,
  heardInAll: 96,
  moves: [
    { skillId: 'Pricing', name: 'Pricing', from: 1, to: 2 },
    { skillId: 'SQL', name: 'SQL', from: 2, to: 1 },
  ],
};
const stands = { current: 2, target: 4 };

beforeEach(() => {
  clearFilter();
  putBack();
});
afterEach(cleanup);

const bar = () => render(<LookBar shown={{ view, stands: view, through, error: null }} />);

describe('looking at the roadmap', () => {
  it('asks the store for nothing while it is shown as it stands', () => {
    expect(lookInput(useLook.getState())).toBeUndefined();
    changeFilter({ stages: ['interview'] });
    expect(lookInput(useLook.getState())).toEqual({
      filter: { ...NO_ROADMAP_FILTER, stages: ['interview'] },
      preview: null,
    });
  });

  it('says what is counted, and each part of the filter can be taken out', async () => {
    changeFilter({ sources: ['hiring_manager'], from: '2026-10-01' });
    bar();
    expect(screen.getByRole('status', { name: 'What is counted' }).textContent).toBe(
      'Counts 12 of 96 pieces of evidence; shares are of what these make.',
    );
    await userEvent.click(screen.getByRole('button', { name: /^Remove: Heard since/ }));
    expect(useLook.getState().filter).toEqual({ ...NO_ROADMAP_FILTER, sources: ['hiring_manager'] });
    await userEvent.click(screen.getByRole('button', { name: 'Clear the filter' }));
    expect(useLook.getState().filter).toEqual(NO_ROADMAP_FILTER);
  });
});

describe('trying out', () => {
  it('a level and a number says what moves, and putting back asks for nothing more', async () => {
    const { calls } = recordBridge({});
    tryLevels({ skillId: 'Pricing', name: 'Pricing', stands }, { current: 4, target: 4 });
    tryImpact(DEFAULT_CONSTANTS.impact, { ...DEFAULT_CONSTANTS.impact, halfLifeDays: 30 });
    bar();
    expect(screen.getByRole('region', { name: 'Tried out, not kept' }).textContent).toContain(
      'Pricing at level 4 → 4, other numbers in the rule. Places: Pricing 1 → 2, SQL 2 → 1.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Put back' }));
    expect(lookInput(useLook.getState())).toBeUndefined();
    expect(calls).toEqual([]);
  });

  it('is over when the level or the number is what stands', () => {
    const pricing = { skillId: 'Pricing', name: 'Pricing', stands };
    tryLevels(pricing, { current: 3, target: 4 });
    tryLevels(pricing, stands);
    tryImpact(DEFAULT_CONSTANTS.impact, { ...DEFAULT_CONSTANTS.impact });
    expect(lookInput(useLook.getState())).toBeUndefined();
  });

  it('keeps levels and numbers one way, and ends', async () => {
    const bridge = recordBridge({
      'skill.setLevels': { value: null, step: null },
      'setting.change': { value: {} as never, step: null },
    });
    tryLevels({ skillId: 'Pricing', name: 'Pricing', stands }, { current: 3, target: 4 });
    const impact = { ...DEFAULT_CONSTANTS.impact, halfLifeDays: 30 };
    tryImpact(DEFAULT_CONSTANTS.impact, impact);
    bar();
    await userEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect(bridge.inputs('skill.setLevels')).toEqual([{ id: 'Pricing', current: 3, target: 4 }]);
    expect(bridge.inputs('setting.change')).toEqual([{ constants: { ...DEFAULT_CONSTANTS, impact } }]);
    expect(screen.queryByRole('region', { name: 'Tried out, not kept' })).toBeNull();
  });

  it('stays tried when the store refuses it', async () => {
    recordBridge({ 'skill.setLevels': () => ({ failure: { code: 'not_found', message: 'Gone.' } }) });
    tryLevels({ skillId: 'Pricing', name: 'Pricing', stands }, { current: 3, target: 4 });
    bar();
    await userEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect(screen.getByRole('region', { name: 'Tried out, not kept' })).toBeDefined();
  });
});

describe('how an observation adds up', () => {
  it('is told factor by factor, without those that change nothing', () => {
    render(
      <PieceLine
        piece={{
          evidenceId: 'e',
          source: 'interviewer',
          sourceWeight: 0.7,
          importance: 4,
          need: 1.25,
          weight: 1,
          days: 28,
          fading: 0.851,
          strength: 0.5957,
          adds: 0.4,
        }}
      />,
    );
    expect(screen.getByText('interviewer 0.7 × importance 4/5 × need 1.25 × 28 days old 0.85 = 0.6')).toBeDefined();
  });
});

describe('the filter', () => {
  const heard = {
    source: 'interviewer',
    seenOn: '2026-11-01',
    opportunity: { stageKind: 'final', need: 'expertise', level: 'senior' },
  } as const;

  it('counts what answers every list that asks, seen in the time', () => {
    expect(passes(NO_ROADMAP_FILTER, heard)).toBe(true);
    expect(passes({ ...NO_ROADMAP_FILTER, stages: ['final', 'offer'], needs: ['expertise'] }, heard)).toBe(true);
    expect(passes({ ...NO_ROADMAP_FILTER, stages: ['offer'] }, heard)).toBe(false);
    expect(passes({ ...NO_ROADMAP_FILTER, levels: ['lead'] }, heard)).toBe(false);
    expect(passes({ ...NO_ROADMAP_FILTER, sources: ['recruiter'] }, heard)).toBe(false);
    expect(passes({ ...NO_ROADMAP_FILTER, from: '2026-11-01', to: '2026-11-01' }, heard)).toBe(true);
    expect(passes({ ...NO_ROADMAP_FILTER, from: '2026-11-02' }, heard)).toBe(false);
    expect(passes({ ...NO_ROADMAP_FILTER, to: '2026-10-31' }, heard)).toBe(false);
  });

  it('leaves out what was heard about no opportunity when it asks for one', () => {
    const outside = { ...heard, opportunity: null };
    expect(passes({ ...NO_ROADMAP_FILTER, sources: ['interviewer'] }, outside)).toBe(true);
    expect(passes({ ...NO_ROADMAP_FILTER, needs: ['expertise'] }, outside)).toBe(false);
  });
});
