import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type InsightsFilter, NO_FILTER, type Period } from '../../../db/domain/period.ts';
import { reopen, saveCloseOut } from '../../../db/services/close-out.ts';
import { choicesOf, flowOf, funnelOf, rowsOf, stageTimesOf } from '../../../db/services/insights.ts';
import { addMaterial, giveMaterial } from '../../../db/services/material.ts';
import { moveOpportunities, trashOpportunities, updateOpportunity } from '../../../db/services/opportunity.ts';
import { closeOutWith, newOpportunity, stageOf } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';

const DAY = 86_400_000;
const ALL: Period = { kind: 'all' };

let store: TestStore;
beforeEach(() => {
  store = newStore();
  store.clock.set('2026-09-01');
});
afterEach(() => store.close());

const asked = (period: Period = ALL, filter: Partial<InsightsFilter> = {}) => ({
  period,
  filter: { ...NO_FILTER, ...filter },
});
const move = (id: string, kind: Parameters<typeof stageOf>[1]) =>
  valueOf(moveOpportunities(store.services, { ids: [id], stageId: stageOf(store.services, kind), beforeId: null }));
const funnelIn = (period: Period, filter: Partial<InsightsFilter> = {}) =>
  valueOf(funnelOf(store.services, { ...asked(period, filter), split: null }));
const counts = (funnel: ReturnType<typeof funnelIn>) =>
  Object.fromEntries(funnel.steps.map(({ kind, reached }) => [kind, reached.length]));

/** Three opportunities: one came to an offer and back, one was refused after the screen, one is a lead of November. */
function tell() {
  const far = newOpportunity(store.services, { company: 'Lumenhealth', stage: 'applied' });
  const refused = newOpportunity(store.services, { company: 'Copperstack', stage: 'applied' });
  store.clock.advance({ days: 4 });
  move(far, 'screen');
  move(refused, 'screen');
  store.clock.advance({ days: 10 });
  move(far, 'offer');
  valueOf(saveCloseOut(store.services, closeOutWith(refused, { outcome: 'rejected', closedOn: '2026-09-15' })));
  store.clock.advance({ days: 2 });
  move(far, 'interview');
  store.clock.set('2026-11-10');
  const late = newOpportunity(store.services, { company: 'Northwind', stage: 'lead' });
  store.clock.set('2026-11-18');
  return { far, refused, late };
}

describe('the funnel of a period', () => {
  it('counts what ever came so far, and opens the opportunities behind a figure', () => {
    const { far, refused, late } = tell();
    const funnel = funnelIn(ALL);
    expect(counts(funnel)).toEqual({ lead: 3, applied: 2, screen: 2, interview: 1, final: 1, offer: 1 });
    const offer = funnel.steps.find(({ kind }) => kind === 'offer')?.reached ?? [];
    expect(offer.map((place) => funnel.opportunityIds[place])).toEqual([far]);
    expect(new Set(funnel.open.map((place) => funnel.opportunityIds[place]))).toEqual(new Set([far, late]));
    expect(funnel.opportunityIds).toContain(refused);
  });

  it('has those that began in it, with what became of them later', () => {
    const { late } = tell();
    expect(funnelIn({ kind: 'days_30' })).toMatchObject({
      days: { from: '2026-10-20', to: '2026-11-18' },
      opportunityIds: [late],
    });
    expect(counts(funnelIn({ kind: 'own', from: '2026-09-01', to: '2026-09-01' }))).toMatchObject({
      lead: 2,
      offer: 1,
    });
    expect(funnelIn({ kind: 'own', from: '2026-09-02', to: '2026-11-09' }).opportunityIds).toEqual([]);
  });

  it('counts a day as it is where the person lives', () => {
    store.clock.set('2026-09-30', '23:30');
    newOpportunity(store.services);
    store.clock.set('2026-11-18');
    expect(funnelIn({ kind: 'own', from: '2026-09-30', to: '2026-09-30' }).opportunityIds).toHaveLength(1);
    expect(funnelIn({ kind: 'own', from: '2026-10-01', to: '2026-10-01' }).opportunityIds).toHaveLength(0);
  });

  it('leaves out the trash', () => {
    const { far } = tell();
    valueOf(trashOpportunities(store.services, [far]));
    expect(counts(funnelIn(ALL))).toMatchObject({ lead: 2, offer: 0 });
    expect(valueOf(rowsOf(store.services, [far]))).toEqual([]);
  });
});

describe('the filter', () => {
  it('takes one of several values of a list, and every list', () => {
    const { far, refused, late } = tell();
    valueOf(updateOpportunity(store.services, far, { source: 'referral', need: 'expertise' }));
    valueOf(updateOpportunity(store.services, refused, { source: 'referral', need: 'bandwidth' }));
    valueOf(updateOpportunity(store.services, late, { source: 'event' }));
    expect(funnelIn(ALL, { source: ['referral', 'event'] }).opportunityIds).toHaveLength(3);
    expect(funnelIn(ALL, { source: ['referral'], need: ['expertise'] }).opportunityIds).toEqual([far]);
    expect(funnelIn(ALL, { source: ['event'], need: ['expertise'] }).opportunityIds).toEqual([]);
  });

  it('tells where opportunities stand now, also those closed without a word', () => {
    const { far, refused, late } = tell();
    move(late, 'closed');
    expect(funnelIn(ALL, { standing: ['open'] }).opportunityIds).toEqual([far]);
    expect(funnelIn(ALL, { standing: ['rejected'] }).opportunityIds).toEqual([refused]);
    expect(funnelIn(ALL, { standing: ['unsaid'] }).opportunityIds).toEqual([late]);
    expect(
      valueOf(rowsOf(store.services, [late, refused, late])).map(({ company, standing }) => [company, standing]),
    ).toEqual([
      ['Copperstack', 'rejected'],
      ['Northwind', 'unsaid'],
    ]);
  });
});

describe('a split', () => {
  it('has a part for each value, and one for those nobody knows', () => {
    const { far, refused, late } = tell();
    valueOf(updateOpportunity(store.services, far, { need: 'expertise', level: 'senior' }));
    valueOf(updateOpportunity(store.services, refused, { need: 'expertise', level: '' }));
    const parts = (split: 'need' | 'level' | 'source') => {
      const funnel = valueOf(funnelOf(store.services, { ...asked(), split }));
      return new Map(
        funnel.parts.map(({ key, opportunities }) => [key, opportunities.map((at) => funnel.opportunityIds[at])]),
      );
    };
    expect(parts('need').get('expertise')?.sort()).toEqual([far, refused].sort());
    expect(parts('need').get(null)).toEqual([late]);
    expect(parts('level').get('senior')).toEqual([far]);
    expect(parts('source').size).toBe(1);
  });

  it('tells résumé versions apart; one that went with two stands in both', () => {
    const { far, refused } = tell();
    const version = (name: string) =>
      valueOf(
        addMaterial(store.services, {
          kind: 'resume',
          name,
          version: '',
          body: '',
          fileName: '',
          bullets: [],
          opportunityId: null,
        }),
      ).value.id;
    const [platform, growth] = [version('Platform'), version('Growth')];
    valueOf(giveMaterial(store.services, { materialId: platform, opportunityId: far, leftOut: false }));
    valueOf(giveMaterial(store.services, { materialId: growth, opportunityId: far, leftOut: false }));
    valueOf(giveMaterial(store.services, { materialId: growth, opportunityId: refused, leftOut: false }));
    const { parts } = valueOf(funnelOf(store.services, { ...asked(), split: 'resume' }));
    expect(new Map(parts.map(({ key, opportunities }) => [key, opportunities.length]))).toEqual(
      new Map([
        [platform, 1],
        [growth, 2],
        [null, 1],
      ]),
    );
    expect(valueOf(choicesOf(store.services)).resumes.map(({ name }) => name)).toEqual(['Growth', 'Platform']);
    expect(funnelIn(ALL, { resumeId: [platform] }).opportunityIds).toEqual([far]);
  });
});

describe('time in stage', () => {
  it('has the middle of finished stays and what runs', () => {
    const { far, late } = tell();
    const view = valueOf(stageTimesOf(store.services, { ...asked(), split: null }));
    const time = (kind: Parameters<typeof stageOf>[1]) =>
      view.times.find(({ stageId }) => stageId === stageOf(store.services, kind));
    expect(time('applied')).toMatchObject({ finished: { median: 4 * DAY, stays: 2 }, running: { median: null } });
    expect(time('screen')?.finished).toMatchObject({ median: 10 * DAY, stays: 2 });
    expect(time('offer')?.finished.median).toBe(2 * DAY);
    const lead = time('lead')?.running;
    expect(lead?.opportunities.map((at) => view.opportunityIds[at])).toEqual([late]);
    expect(lead?.longest).toBe(8 * DAY);
    expect(time('interview')?.running.opportunities.map((at) => view.opportunityIds[at])).toEqual([far]);
    expect(time('closed')).toBeUndefined();
  });
});

describe('the flow', () => {
  it('shows moves onward, moves back apart, and ends by outcome', () => {
    const { refused } = tell();
    const stage = (kind: Parameters<typeof stageOf>[1]) => stageOf(store.services, kind);
    const flow = valueOf(flowOf(store.services, asked()));
    const told = (links: typeof flow.onward) =>
      links.map(({ from, to, opportunities }) => [from, to, opportunities.length]);
    expect(told(flow.onward)).toEqual(
      expect.arrayContaining([
        [stage('applied'), stage('screen'), 2],
        [stage('screen'), stage('offer'), 1],
        [stage('screen'), 'rejected', 1],
      ]),
    );
    expect(flow.onward).toHaveLength(3);
    expect(told(flow.back)).toEqual([[stage('offer'), stage('interview'), 1]]);
    expect(flow.nodes.at(-1)).toMatchObject({ key: 'rejected', kind: null, visits: 1 });

    // Opened again, the end it had stays in the picture as a visit.
    valueOf(reopen(store.services, refused));
    const after = valueOf(flowOf(store.services, asked()));
    expect(told(after.back)).toContainEqual(['rejected', stage('screen'), 1]);
    expect(after.nodes.find(({ key }) => key === 'rejected')).toMatchObject({ visits: 1, here: [] });
  });
});
