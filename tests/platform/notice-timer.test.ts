import { beforeEach, describe, expect, it } from 'vitest';
import { instantFromLocal } from '../../db/domain/dates.ts';
import type { Notice } from '../../db/domain/notice-facts.ts';
import { type NextNotices, startNoticeTimer } from '../../electron/platform/notice-timer.ts';
import { SimulatedComputer, settle } from '../support/simulated-timers.ts';

const NOW = instantFromLocal('2026-11-18', '10:00', 'Europe/Lisbon');
const MINUTE = 60_000;
const notice = (title: string): Notice => ({ title, body: '', opens: { kind: 'today' }, says: [title] });

let computer: SimulatedComputer;
let looks: number[];
let shown: string[];
let bugs: unknown[];
let answer: () => NextNotices | Promise<NextNotices>;
beforeEach(() => {
  computer = new SimulatedComputer(NOW, 'Europe/Lisbon');
  looks = [];
  shown = [];
  bugs = [];
  answer = () => ({ show: [], next: Infinity });
});

function start() {
  const { now, zone, setTimer } = computer;
  const timer = startNoticeTimer({
    now,
    zone,
    setTimer,
    take: () => {
      looks.push(computer.time - NOW);
      return answer();
    },
    show: ({ title }) => {
      if (title === 'broken') throw new Error('cannot be shown');
      shown.push(title);
    },
    onBug: (error) => bugs.push(error),
  });
  timer.look();
  return timer;
}

describe('the timer of notices', () => {
  it('looks at the moment of the next one, and not before', async () => {
    answer = () => ({ show: [notice('Panel')], next: NOW + 10 * MINUTE });
    start();
    await computer.runTo(NOW + 9 * MINUTE);
    expect(looks).toEqual([0]);
    await computer.runTo(NOW + 10 * MINUTE);
    expect(looks).toEqual([0, 10 * MINUTE]);
    expect(shown).toEqual(['Panel', 'Panel']);
  });
  it('looks on waking from sleep, though no timer fired meanwhile', async () => {
    answer = () => ({ show: [], next: NOW + 10 * MINUTE });
    start();
    await computer.runTo(NOW + MINUTE);
    await computer.sleepTo(NOW + 500 * MINUTE);
    expect(looks).toEqual([0, 500 * MINUTE]);
  });
  it('looks within a minute when the time zone or the clock was changed', async () => {
    start();
    await computer.runTo(NOW + 5 * MINUTE);
    expect(looks).toHaveLength(1);
    computer.timeZone = 'Asia/Tokyo';
    await computer.runTo(NOW + 6 * MINUTE);
    expect(looks).toEqual([0, 6 * MINUTE]);
    await computer.runTo(NOW + 20 * MINUTE);
    expect(looks).toHaveLength(2);
  });
  it('looks within a minute when the clock was set back behind its last look', async () => {
    start();
    await settle();
    computer.setClock(NOW - 60 * MINUTE);
    await computer.runTo(NOW - 59 * MINUTE);
    expect(looks).toEqual([0, -59 * MINUTE]);
  });
  it('looks once for many changes, a second after the first', async () => {
    const timer = start();
    await settle();
    for (let change = 0; change < 100; change += 1) timer.changed();
    await computer.runTo(NOW + 999);
    expect(looks).toEqual([0]);
    await computer.runTo(NOW + 1000);
    expect(looks).toEqual([0, 1000]);
  });
  it('looks again for a change that came while it was looking', async () => {
    let finish = (_: NextNotices) => {};
    answer = () => new Promise((resolve) => (finish = resolve));
    const timer = start();
    await settle();
    timer.look();
    timer.look();
    expect(looks).toHaveLength(1);
    answer = () => ({ show: [notice('Ana')], next: Infinity });
    finish({ show: [], next: Infinity });
    await settle();
    expect(looks).toHaveLength(2);
    expect(shown).toEqual(['Ana']);
  });
  it('goes on after a failure, which is told as a bug, and shows the rest', async () => {
    answer = () => {
      throw new Error('the disk is full');
    };
    start();
    await settle();
    expect(bugs).toHaveLength(1);
    answer = () => ({ show: [notice('broken'), notice('Ben')], next: Infinity });
    await computer.runTo(NOW + MINUTE);
    expect(shown).toEqual(['Ben']);
    expect(bugs).toHaveLength(2);
  });
  it('leaves nothing behind once it is stopped', async () => {
    answer = () => ({ show: [], next: NOW + MINUTE });
    const timer = start();
    await settle();
    timer.changed();
    timer.stop();
    expect(computer.waiting).toBe(0);
    timer.look();
    await computer.runTo(NOW + 60 * MINUTE);
    expect(looks).toHaveLength(1);
  });
});
