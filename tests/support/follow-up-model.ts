import type { Store } from '../../db/open.ts';
import type { CadenceRule } from '../../db/domain/vocabulary.ts';

/**
 * The ten rules for follow-ups and the rule for limbo, written a second time from the page that describes them and with
 * their own arithmetic of dates: what a store is held against. Shares no code with the rules themselves.
 */

export type Wanted = { dueOn: string; personId: string | null };
export type ModelSettings = {
  zone: string;
  daysOff: readonly string[];
  rulesOff: readonly string[];
  silentDays: number;
};

const formats = new Map<string, Intl.DateTimeFormat>();
/** `2026-11-22` at an instant. */
export function dayOf(ms: number, zone: string): string {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(zone, format);
  }
  return format.format(ms);
}
export const plus = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const between = (from: string, to: string) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
function plusBusiness(day: string, count: number, daysOff: readonly string[]): string {
  let at = day;
  for (let left = count; left > 0;) {
    at = plus(at, 1);
    const weekday = new Date(`${at}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !daysOff.includes(at)) left -= 1;
  }
  return at;
}
const later = (a: string, b: string) => (a > b ? a : b);

type Opportunity = {
  id: string;
  kind: string;
  stage_entered_at: number;
  applied_on: string | null;
  rules_off: string;
};
type Round = {
  id: string;
  opportunity_id: string;
  kind: string;
  status: string;
  starts_at: number;
  end: number;
  created_at: number;
  promised_by: string | null;
};
type Met = { round_id: string; person_id: string };
type Checked = Met & { check_name: string };
type Role = { opportunity_id: string; person_id: string; role: string };
type Said = { id: string; at: number; direction: string; person_id: string | null; opportunity_id: string | null };
type Offer = { id: string; opportunity_id: string; answer_by: string | null; updated_at: number };
type Ended = {
  id: string;
  opportunity_id: string;
  outcome: string;
  closed_on: string;
  feedback: string;
  come_back_on: string | null;
};
type Note = { opportunity_id: string; person_id: string | null; state: string; settled_at: number | null };
type Person = { id: string; keep_in_touch_days: number | null; created_at: number };

/** The rows as they lie in the store, without what is in the trash. */
function read({ sqlite }: Store) {
  const all = <Row>(text: string) => sqlite.prepare<[], Row>(text).all();
  return {
    opportunities: all<Opportunity>(
      `SELECT o.*, s.kind FROM opportunity o JOIN stage s ON s.id = o.stage_id WHERE o.trashed_at IS NULL`,
    ),
    rounds: all<Round>(
      `SELECT r.*, r.starts_at + r.minutes * 60000 AS "end", d.promised_by FROM round r
       LEFT JOIN debrief d ON d.round_id = r.id WHERE r.trashed_at IS NULL ORDER BY r.starts_at, r.id`,
    ),
    met: all<Met>(`SELECT i.* FROM interviewer i JOIN person p ON p.id = i.person_id WHERE p.trashed_at IS NULL`),
    checks: all<Checked>(
      `SELECT d.round_id, c.person_id, c.check_name FROM close_check_won c JOIN debrief d ON d.id = c.debrief_id
       JOIN person p ON p.id = c.person_id WHERE p.trashed_at IS NULL`,
    ),
    roles: all<Role>(`SELECT x.* FROM participation x JOIN person p ON p.id = x.person_id WHERE p.trashed_at IS NULL`),
    said: all<Said>(`SELECT * FROM interaction WHERE trashed_at IS NULL`),
    offers: all<Offer>(`SELECT * FROM offer WHERE trashed_at IS NULL ORDER BY created_at, id`),
    ended: all<Ended>(`SELECT * FROM close_out WHERE reopened_at IS NULL`),
    notes: all<Note>(
      `SELECT * FROM follow_up WHERE kind = 'closing_note' AND rule IS NULL AND trashed_at IS NULL AND state <> 'withdrawn'`,
    ),
    people: all<Person>(`SELECT * FROM person WHERE trashed_at IS NULL`),
  };
}
type Rows = ReturnType<typeof read>;

/** Every follow-up that the rules should want at `now`, by its key. */
export function wantedBy(store: Store, now: number, settings: ModelSettings): Map<string, Wanted> {
  const rows = read(store);
  const wanted = new Map<string, Wanted>();
  for (const opportunity of rows.opportunities) {
    const off = [...settings.rulesOff, ...(JSON.parse(opportunity.rules_off) as string[])];
    for (const [rule, about, one] of wantedOn(opportunity, rows, now, settings))
      if (!off.includes(rule)) wanted.set(`${rule}:${about}`, one);
  }
  if (settings.rulesOff.includes('keep_in_touch')) return wanted;
  for (const person of rows.people) {
    if (person.keep_in_touch_days === null) continue;
    // The latest one; of two at one instant the one with the later id.
    const last = rows.said
      .filter(({ person_id }) => person_id === person.id)
      .reduce<Said | null>((a, b) => (a === null || b.at > a.at || (b.at === a.at && b.id > a.id) ? b : a), null);
    const from = dayOf(last?.at ?? person.created_at, settings.zone);
    const dueOn = plus(from, person.keep_in_touch_days);
    wanted.set(`keep_in_touch:${person.id}:${last?.id ?? 'never'}`, { dueOn, personId: person.id });
  }
  return wanted;
}

function wantedOn(opportunity: Opportunity, rows: Rows, now: number, settings: ModelSettings) {
  const { zone, daysOff } = settings;
  const { id } = opportunity;
  const wanted: [rule: CadenceRule, about: string, Wanted][] = [];
  const own = <Row extends { opportunity_id: string | null }>(list: Row[]) =>
    list.filter((row) => row.opportunity_id === id);
  const rounds = own(rows.rounds);
  const roundIds = rounds.map((row) => row.id);
  const met = rows.met.filter(({ round_id }) => roundIds.includes(round_id));
  const roles = own(rows.roles);
  const [ended] = own(rows.ended);
  const closed = opportunity.kind === 'closed' || ended !== undefined;
  const people = new Set([...met, ...roles].map(({ person_id }) => person_id));
  const inbound = rows.said.filter(
    (row) =>
      row.direction === 'inbound' &&
      (row.opportunity_id === id || (row.opportunity_id === null && people.has(row.person_id ?? ''))),
  );
  const first = (role: string) =>
    roles
      .filter((row) => row.role === role)
      .map(({ person_id }) => person_id)
      .sort()[0];
  const contact = first('recruiter') ?? first('hiring_manager') ?? null;
  const done = rounds.filter(({ status }) => status === 'done');

  for (const round of done) {
    const dueOn = plus(dayOf(round.end, zone), 1);
    const endedOn = closed ? later(ended?.closed_on ?? '', dayOf(opportunity.stage_entered_at, zone)) : null;
    if (endedOn !== null && endedOn > dueOn) continue;
    for (const { person_id } of met.filter((row) => row.round_id === round.id)) {
      const wrote = rows.said.some(
        (row) => row.person_id === person_id && row.direction === 'outbound' && row.at >= round.end,
      );
      if (!wrote) wanted.push(['round_done_thanks', `${round.id}:${person_id}`, { dueOn, personId: person_id }]);
    }
  }
  for (const round of closed ? [] : done) {
    const answered =
      inbound.some(({ at }) => at >= round.end) ||
      done.some(({ end }) => end > round.end) ||
      rounds.some(({ status, created_at }) => status === 'scheduled' && created_at > round.end);
    if (answered) continue;
    const one = (dueOn: string): Wanted => ({ dueOn, personId: contact });
    if (round.promised_by === null)
      wanted.push(['round_done_silent', round.id, one(plusBusiness(dayOf(round.end, zone), 5, daysOff))]);
    else wanted.push(['round_done_promised', round.id, one(plusBusiness(round.promised_by, 1, daysOff))]);
  }
  if (!closed && opportunity.kind === 'applied') {
    const on = opportunity.applied_on ?? dayOf(opportunity.stage_entered_at, zone);
    const heard =
      inbound.some(({ at }) => dayOf(at, zone) >= on) ||
      rounds.some(({ status, starts_at }) => status !== 'cancelled' && dayOf(starts_at, zone) >= on);
    if (!heard) wanted.push(['applied_silent', id, { dueOn: plus(on, 7), personId: contact }]);
  }
  for (const round of closed ? [] : rounds.filter(({ status }) => status === 'missed_by_them')) {
    const again = rounds.some(
      (other) =>
        ['scheduled', 'done'].includes(other.status) &&
        other.starts_at > round.starts_at &&
        other.created_at > round.starts_at,
    );
    if (again || inbound.some(({ at }) => at >= round.starts_at)) continue;
    wanted.push(['round_missed_by_them', round.id, { dueOn: dayOf(round.starts_at, zone), personId: contact }]);
  }
  const offer = own(rows.offers).at(-1);
  if (!closed && offer?.answer_by) {
    const entered = dayOf(offer.updated_at, zone);
    const last = later(plus(offer.answer_by, -1), entered);
    const early = plus(offer.answer_by, -3);
    wanted.push(['offer_decide_last', offer.id, { dueOn: last, personId: null }]);
    if (early >= entered) wanted.push(['offer_decide_early', offer.id, { dueOn: early, personId: null }]);
  }
  if (ended?.outcome === 'rejected' && ended.feedback.trim() === '')
    wanted.push(['rejected_feedback', ended.id, { dueOn: plus(ended.closed_on, 1), personId: contact }]);
  if (ended?.come_back_on) wanted.push(['come_back', ended.id, { dueOn: ended.come_back_on, personId: contact }]);
  if (!closed)
    for (const [personId, dueOn] of closingNotes(opportunity, { rounds, met, inbound, rows, now, settings }))
      wanted.push(['limbo_closing_note', `${id}:${personId}`, { dueOn, personId }]);
  return wanted;
}

type LimboRows = { rounds: Round[]; met: Met[]; inbound: Said[]; rows: Rows; now: number; settings: ModelSettings };

/** To whom a closing note is wanted and since when, while the opportunity is in limbo. */
function closingNotes(opportunity: Opportunity, about: LimboRows): [personId: string, since: string][] {
  const { rounds, met, inbound, rows, now, settings } = about;
  const { zone, silentDays } = settings;
  if (!['interview', 'final', 'offer'].includes(opportunity.kind)) return [];
  if (rows.offers.some(({ opportunity_id }) => opportunity_id === opportunity.id)) return [];
  const done = rounds.filter(({ status }) => status === 'done');
  const lateByRounds = done.length >= 3 || done.some(({ kind }) => ['final', 'executive', 'panel'].includes(kind));
  if (!lateByRounds && opportunity.kind !== 'final') return [];
  if (rounds.some(({ status, end }) => status === 'scheduled' && end > now)) return [];
  const heard = [
    ...inbound.map(({ at }) => at),
    ...rounds.filter(({ status }) => status === 'done' || status === 'scheduled').map(({ end }) => end),
  ];
  const last = Math.min(now, heard.length === 0 ? opportunity.stage_entered_at : Math.max(...heard));
  const heardOn = dayOf(last, zone);
  if (between(heardOn, dayOf(now, zone)) < silentDays) return [];
  const entered = dayOf(Math.min(now, opportunity.stage_entered_at), zone);
  const silent = plus(heardOn, silentDays);
  const since = lateByRounds ? silent : later(silent, entered);

  const checks = rows.checks.filter(({ round_id }) => rounds.some(({ id }) => id === round_id));
  const held = rounds.filter(({ id, status }) => status === 'done' || checks.some(({ round_id }) => round_id === id));
  const all = [...met, ...checks].filter(({ round_id }) => held.some(({ id }) => id === round_id));
  return [...new Set(all.map(({ person_id }) => person_id))]
    .filter((person) => new Set(checks.filter((row) => row.person_id === person).map((row) => row.check_name)).size < 5)
    .filter(
      (person) =>
        !rows.notes.some(
          (note) =>
            note.opportunity_id === opportunity.id &&
            note.person_id === person &&
            (note.state === 'open' || (note.settled_at !== null && dayOf(note.settled_at, zone) >= since)),
        ),
    )
    .map((person) => [person, since]);
}
