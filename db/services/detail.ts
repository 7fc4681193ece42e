import { opportunityClose } from '../domain/close.ts';
import { addDays, daysBetween, instantFromLocal } from '../domain/dates.ts';
import { fail, ok } from '../domain/result.ts';
import { roundEnd } from '../domain/round.ts';
import type { ContactChannel, FollowUpKind, Outcome, RoundKind, RoundStatus } from '../domain/vocabulary.ts';
import { capabilitiesOf } from '../repositories/brief.ts';
import * as repository from '../repositories/detail.ts';
import { cardOf } from '../repositories/opportunity.ts';
import { evidenceOfOpportunity } from '../repositories/roadmap.ts';
import * as rounds from '../repositories/round.ts';
import { rows } from '../repositories/rows.ts';
import { company, opportunity, person, stage } from '../schema/index.ts';
import { ruleContext } from './context.ts';
import type { Services } from './core.ts';
import { nextThing, stageViews } from './opportunity.ts';
import { roundViews } from './round.ts';

/** One opportunity whole: what is next, everything that happened, the brief, the people with their close checks. */
export function openOpportunity(services: Services, id: string) {
  const { store } = services;
  const row = rows(store, opportunity).get(id);
  const card = cardOf(store, id);
  const of = row && rows(store, company).get(row.companyId);
  const at = row && rows(store, stage).get(row.stageId);
  if (!row || !card || !of || !at) return fail('not_found', 'This opportunity is not there any more.');
  const context = ruleContext(services);
  const roundRows = rounds.roundsOf(store, id);
  const people = peopleOf(services, id, roundRows);
  return ok({
    ...row,
    company: { id: of.id, name: of.name, website: of.website, industry: of.industry },
    sourcePersonName: row.sourcePersonId ? (rows(store, person).get(row.sourcePersonId)?.name ?? null) : null,
    stage: { name: at.name, kind: at.kind },
    stages: stageViews(services),
    next: nextThing(card, at.kind, context.now, context.today),
    limbo: card.limboHeardOn === null ? null : limboView(services, card.limboHeardOn, people),
    rounds: roundViews(services, roundRows),
    people,
    pains: repository.painsOf(store, id),
    capabilities: capabilitiesOf(store, id),
    segments: repository.segmentsOf(store, id),
    costs: repository.costsOf(store, id),
    closing: repository.closingAnswersOf(store, id),
    evidence: evidenceOfOpportunity(store, id),
    stream: streamOf(services, row, roundRows),
    closeOut: closeOutView(services, id),
    trashed: row.trashedAt !== null,
  });
}

type Person = ReturnType<typeof peopleOf>[number];

function limboView(services: Services, heardOn: string, people: readonly Person[]) {
  const { today, constants } = ruleContext(services);
  const silentDays = daysBetween(heardOn, today);
  const unclosed = new Map(
    people
      .filter(({ close }) => close !== null && close.state !== 'closed')
      .map(({ personId, name }) => [personId, name]),
  );
  return {
    silentDays,
    unclosed: [...unclosed].map(([personId, name]) => ({ personId, name })),
    decideBy: addDays(heardOn, constants.limbo.ghostedFromDay),
    canGhost: silentDays >= constants.limbo.ghostedFromDay,
  };
}

function peopleOf({ store, ...services }: Services, id: string, roundRows: rounds.RoundRow[]) {
  const interviewers = rounds.interviewersOf(
    store,
    roundRows.map((row) => row.id),
  );
  const checks = rounds.checksOn(store, id);
  const close = opportunityClose(
    roundRows.map((row) => ({
      ...row,
      interviewerIds: interviewers.filter(({ roundId }) => roundId === row.id).map(({ personId }) => personId),
      won: checks.filter(({ roundId }) => roundId === row.id),
    })),
    ruleContext({ store, ...services }).constants,
  );
  return rounds.rolesOn(store, id).map((role) => {
    const own = close.interviewers.find(({ personId }) => personId === role.personId);
    return {
      ...role,
      close: own
        ? {
            personId: role.personId,
            name: role.name,
            jobTitle: role.jobTitle,
            checks: own.won.map(({ check }) => check),
            state: own.state,
          }
        : null,
    };
  });
}

function closeOutView({ store }: Services, id: string) {
  const row = repository.closeOutOf(store, id);
  if (!row) return null;
  const ended = row.stageId === null ? undefined : rows(store, stage).get(row.stageId);
  return { ...row, stage: ended?.name ?? '', skills: repository.skillsOfCloseOut(store, row.id) };
}

type StreamItem = {
  id: string;
  at: number;
  kind: 'round' | 'debrief' | 'interaction' | 'stage_change' | 'note' | 'close_out' | 'follow_up' | 'applied' | 'added';
  title: string;
  body: string;
  refId: string | null;
};

const ROUND: Record<RoundKind, string> = {
  recruiter_screen: 'Recruiter screen',
  hiring_manager: 'Hiring manager round',
  product_sense: 'Product sense round',
  analytical: 'Analytical round',
  technical: 'Technical round',
  behavioural: 'Behavioural round',
  case_study: 'Case study',
  cross_functional: 'Cross-functional round',
  executive: 'Executive round',
  panel: 'Panel',
  final: 'Final round',
  other: 'Round',
};
const STATUS: Record<RoundStatus, string> = {
  scheduled: ' planned',
  done: '',
  cancelled: ' cancelled',
  missed_by_them: ' missed by them',
  missed_by_me: ' missed by me',
};
const CHANNEL: Record<ContactChannel, string> = {
  email: 'Mail',
  call: 'Call',
  message: 'Message',
  meeting: 'Meeting',
  other: 'Contact',
};
const OUTCOME: Record<Outcome, string> = {
  accepted: 'Accepted',
  declined: 'Declined',
  rejected: 'Rejected',
  withdrew: 'Withdrew',
  ghosted: 'Ghosted',
  cancelled: 'Cancelled',
  no_fit: 'No fit',
};
const SKIPPED: Record<FollowUpKind, string> = {
  thank_you: 'a thank-you',
  status_check: 'a status check',
  closing_note: 'a closing note',
  send_material: 'sending material',
  keep_warm: 'a word to keep warm',
  negotiate: 'negotiating',
  decide: 'a decision',
  reengage: 'coming back',
  other: 'a follow-up',
};

/** Everything that happened, newest first. */
function streamOf(
  { store, ...rest }: Services,
  row: { id: string; createdAt: number; appliedOn: string | null },
  roundRows: rounds.RoundRow[],
): StreamItem[] {
  const { zone } = ruleContext({ store, ...rest });
  const items: StreamItem[] = [
    ...roundRows.map((round) => roundItem(round)),
    ...repository.interactionsOf(store, row.id).map((one) => ({
      id: one.id,
      at: one.at,
      kind: 'interaction' as const,
      title: `${CHANNEL[one.channel]} ${one.direction === 'inbound' ? 'from' : 'to'} ${one.person ?? 'them'}`,
      body: one.summary,
      refId: one.id,
    })),
    ...repository.stageChangesOf(store, row.id).map((one) => ({
      id: one.id,
      at: one.at,
      kind: one.fromName === null ? ('added' as const) : ('stage_change' as const),
      title: one.fromName === null ? `Added to ${one.toName}` : `${one.fromName} → ${one.toName}`,
      body: '',
      refId: null,
    })),
    ...repository
      .notesOf(store, row.id)
      .map((one) => ({ id: one.id, at: one.at, kind: 'note' as const, title: 'Note', body: one.body, refId: one.id })),
    ...repository.closeOutsOf(store, row.id).map((one) => ({
      id: one.id,
      at: one.createdAt,
      kind: 'close_out' as const,
      title: `Closed out: ${OUTCOME[one.outcome]}`,
      body: [one.feedback, one.lessons].filter((text) => text !== '').join('\n'),
      refId: one.id,
    })),
    ...repository.skippedFollowUpsOf(store, row.id).map((one) => ({
      id: one.id,
      at: one.settledAt,
      kind: 'follow_up' as const,
      title: `Skipped ${SKIPPED[one.kind]}${one.person ? ` to ${one.person}` : ''}`,
      body: '',
      refId: one.id,
    })),
  ];
  if (row.appliedOn !== null)
    items.push({
      id: `applied-${row.id}`,
      at: instantFromLocal(row.appliedOn, '12:00', zone),
      kind: 'applied',
      title: 'Applied',
      body: '',
      refId: null,
    });
  return items.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}

function roundItem(round: rounds.RoundRow): StreamItem {
  const written = round.debriefId !== null;
  const rating = round.rating === null ? '' : ` · ${round.rating} of 5`;
  return {
    id: round.id,
    at: written ? roundEnd(round) : round.startsAt,
    kind: written ? 'debrief' : 'round',
    title: `${ROUND[round.kind]}${STATUS[round.status]}${rating}`,
    body: [round.wentWell, round.toChange, round.debriefNotes]
      .filter((text) => text !== null && text !== '')
      .join('\n'),
    refId: round.id,
  };
}
