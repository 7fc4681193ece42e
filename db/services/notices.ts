import { addDays, instantFromLocal } from '../domain/dates.ts';
import { asksOn, isAsleep } from '../domain/follow-up.ts';
import type { DueFollowUp, NoticeFacts, Opens } from '../domain/notice-facts.ts';
import { type NoticeSettings, DEFAULT_NOTICES, noticeSettings } from '../domain/notice-settings.ts';
import { type DueNotices, LOOK_AHEAD, dueNotices as dueOf } from '../domain/notices.ts';
import { followUpName, roundName } from '../domain/work-words.ts';
import { begunDebriefs } from '../repositories/debrief.ts';
import { type FollowUpRow, openFollowUpsUntil } from '../repositories/follow-up.ts';
import { comingRounds, forgetSaid, keepSaid, saidNotices } from '../repositories/notices.ts';
import { roundsOwed } from '../repositories/round.ts';
import { getSetting } from '../repositories/settings.ts';
import { ruleContext } from './context.ts';
import { type Services, write } from './core.ts';
import { owedDebriefs } from './debrief.ts';
import { isOwed } from './round.ts';

const MINUTE = 60_000;
/** What was said is kept so long: no notice has its moment again after that. */
const KEPT = 60 * 24 * 60 * MINUTE;
/** And this many at least, whatever the computer's clock says meanwhile. */
const LEAST_KEPT = 500;

/** How the person wants to be told; what cannot be read is as at the start. */
export function noticesOf({ store }: Pick<Services, 'store'>): NoticeSettings {
  const stored = noticeSettings.safeParse(getSetting(store, 'notices') ?? {});
  return stored.success ? stored.data : DEFAULT_NOTICES;
}

/** What is to be told now, without saying it: `markSaid` keeps that it was said. */
export function dueNotices(services: Services): DueNotices {
  const settings = noticesOf(services);
  const { now } = ruleContext(services);
  if (!settings.on) return { show: [], passed: [], next: now + LOOK_AHEAD };
  return dueOf(factsOf(services, settings));
}

/**
 * What is to be told now, kept as said before it is shown: a crash in between leaves one thing unsaid and nothing said
 * twice.
 */
export function takeNotices(services: Services): Pick<DueNotices, 'show' | 'next'> {
  const { show, passed, next } = dueNotices(services);
  markSaid(services, [...show.flatMap(({ says }) => says), ...passed]);
  return { show, next };
}

/** Keeps that these ids were said, and forgets old ones. No step of undo: what was said stays said. */
export function markSaid(services: Services, ids: readonly string[]): void {
  if (ids.length === 0) return;
  write(services, ({ store, at }) => {
    keepSaid(store, ids, at);
    forgetSaid(store, at - KEPT, LEAST_KEPT);
  });
}

function factsOf(services: Services, settings: NoticeSettings): NoticeFacts {
  const { store } = services;
  const { now, today, zone } = ruleContext(services);
  const until = now + settings.leadMinutes * MINUTE + LOOK_AHEAD;
  return {
    now,
    zone,
    settings,
    rounds: comingRounds(store, now, until).map((row) => ({ ...row, name: roundName(row) })),
    owed: owedRounds(services).map((row) => ({ ...row, name: roundName(row) })),
    followUps: openFollowUpsUntil(store, addDays(today, 1)).flatMap((row) => dueFollowUp(row, zone)),
    said: saidNotices(store),
  };
}

/** Rounds that owe a debrief which nobody has begun to write. */
function owedRounds({ store, clock }: Services) {
  const now = clock.now();
  const begun = new Set(begunDebriefs(store));
  return roundsOwed(store, now).filter((row) => isOwed(row, now) && !begun.has(row.id));
}

function dueFollowUp(row: FollowUpRow, zone: string): DueFollowUp[] {
  const on = asksOn(row);
  return on === null ? [] : [{ id: row.id, name: followUpName(row), on, at: momentOf(row, on, zone) }];
}

/** The moment it asks for attention, when it has a time of day: its own, or the one it was put off to. */
function momentOf(row: FollowUpRow, on: string, zone: string): number | null {
  const [time, chosenIn] = row.snoozedUntil === null ? [row.dueTime, row.timeZone] : [row.snoozedTime, row.snoozedZone];
  return time === null ? null : instantFromLocal(on, time, chosenIn ?? zone);
}

/** What the icon in the tray shows: how many follow-ups today asks for, and the first things to do. */
export type TodayInShort = { due: number; late: number; top: { name: string; opens: Opens }[] };

/** Entries of the tray's menu. */
const MOST_IN_TRAY = 5;

export function todayInShort(services: Services): TodayInShort {
  const { store } = services;
  const { now, today, zone } = ruleContext(services);
  const awake = openFollowUpsUntil(store, today).filter((row) => !isAsleep(row, now, zone));
  const rounds = comingRounds(store, now, instantFromLocal(addDays(today, 1), '00:00', zone));
  const top: TodayInShort['top'] = [
    ...rounds.map((row) => ({ name: roundName(row), opens: { kind: 'sheet' as const, roundId: row.id } })),
    ...owedDebriefs(services).value.map((row) => ({
      name: `Debrief: ${roundName(row)}`,
      opens: { kind: 'debrief' as const, roundId: row.roundId },
    })),
    ...awake.map((row) => ({ name: followUpName(row), opens: { kind: 'follow_up' as const, id: row.id } })),
  ];
  return {
    due: awake.length,
    late: awake.filter((row) => (asksOn(row) ?? today) < today).length,
    top: top.slice(0, MOST_IN_TRAY),
  };
}
