import type { StageKind } from '../../domain/vocabulary.ts';
import { addDays, weekday } from '../../domain/dates.ts';
import { idsInStage } from '../../repositories/opportunity.ts';
import { rows } from '../../repositories/rows.ts';
import { materialUse, offer, opportunity } from '../../schema/index.ts';
import { ok } from '../../domain/result.ts';
import { reopen, saveCloseOut } from '../close-out.ts';
import { type Services, change } from '../core.ts';
import { addNote, addOpportunity, moveOpportunities, updateOpportunity } from '../opportunity.ts';
import { addInteraction } from '../person.ts';
import { addEvidence } from '../roadmap.ts';
import { dateOf, research, writeClosing } from './briefs.ts';
import type { Case, OfferText } from './texts/cases.ts';
import { Cast } from './cast.ts';
import { readPath } from './parse.ts';
import { type Of, planRounds } from './rounds.ts';
import { COMPANIES } from './texts/companies.ts';
import { channelOf } from './texts/messages.ts';
import { POSTING_LINE, POSTING_SKILLS } from './texts/signals.ts';
import { Thread, type Timeline, must } from './timeline.ts';
import type { World } from './world.ts';

/** Plans everything that happens on one opportunity. */
export function planCase(world: World, timeline: Timeline, of: Case): void {
  const thread = new Thread(timeline);
  const about: Of = { world, timeline, thread, of, cast: new Cast(world, of) };
  planStages(about);
  planRounds(about);
  planWords(about);
  planEnd(about);
  thread.tie();
}

function planStages(about: Of): void {
  const { world, timeline, thread, of } = about;
  const path = readPath(of.path);
  const skills = world.random.shuffled(POSTING_SKILLS).slice(0, world.random.int(2, 4));
  for (const { kind, day } of path) {
    const date = timeline.workday(day);
    if (kind === 'lead') thread.on(date, '08:40', (services) => add(about, services, skills));
    else thread.on(date, kind === 'applied' ? '12:10' : '09:10', (services) => enter(about, services, kind));
  }
}

function add({ world, timeline, of, cast }: Of, services: Services, skills: readonly string[]): void {
  const { random } = world;
  const lines = skills.map((skill) => POSTING_LINE[skill] ?? '');
  const text = COMPANIES.find(([name]) => name === of.company);
  const postingText = [
    `${of.title} at ${of.company}`,
    text?.[4] ?? '',
    'What you bring:',
    ...lines.map((line) => `– ${line}`),
    `Where this goes: ${text?.[6] ?? ''}`,
  ].join('\n');
  const slug = `${of.company}-${of.title}`.toLowerCase().replace(/[^a-z]+/g, '-');
  const input = {
    company: of.company,
    title: of.title,
    stageId: world.stage('lead'),
    viaPerson: null,
    postingUrl: `https://jobs.example.com/${slug}`,
    postingText,
  };
  cast.opportunityId = must(addOpportunity(services, input)).value.id;
  cast.companyId = rows(services.store, opportunity).get(cast.opportunityId)?.companyId ?? '';
  world.opportunities.set(of.company, cast.opportunityId);
  world.companies.set(of.company, cast.companyId);
  const [low, high] = of.salary;
  const viaId = of.via === undefined ? null : (world.known.get(of.via) ?? null);
  must(
    updateOpportunity(services, cast.opportunityId, {
      level: of.level,
      source: of.source,
      sourcePersonId: viaId,
      location: (text?.[3] ?? '').split(',')[0] ?? '',
      workMode: of.mode,
      salaryMin: low * 100_000,
      salaryMax: high * 100_000,
      salaryCurrency: 'EUR',
      excitement: of.excitement,
      deadline: of.deadlineIn === undefined ? null : timeline.date(-of.deadlineIn),
    }),
  );
  if (viaId !== null) cast.joinReferrer(services, viaId);
  for (const [index, skill] of skills.entries())
    must(
      addEvidence(services, {
        skillId: world.skill(skill),
        opportunityId: cast.opportunityId,
        source: 'job_posting',
        importance: random.int(2, 4),
        quote: lines[index] ?? '',
        seenOn: dateOf(services, timeline.zone),
        personId: null,
      }),
    );
  if (of.source === 'recruiter_inbound') word({ world, cast }, services, 'inbound', world.deal.recruiterInbound());
}

type Words = Pick<Of, 'world' | 'cast'>;
function word({ world, cast }: Words, services: Services, direction: 'inbound' | 'outbound', summary: string): void {
  const at = services.clock.now();
  const channel = channelOf(summary) ?? world.random.pick(['email', 'email', 'message', 'call'] as const);
  must(
    addInteraction(services, {
      at,
      channel,
      direction,
      summary,
      personId: cast.contactId(services),
      opportunityId: cast.opportunityId,
    }),
  );
}

function enter(about: Of, services: Services, kind: StageKind): void {
  const { world, of, cast } = about;
  if (kind === 'screen') word(about, services, 'inbound', world.deal.invite());
  if (kind === 'applied') {
    useResume(about, services);
    if (of.agency || (of.source !== 'job_board' && world.random.chance(0.4)))
      word(about, services, 'outbound', world.deal.outbound());
  }
  moveTo(about, services, kind);
  if (kind === 'screen') research(about, services, false);
  if (kind === 'interview') research(about, services, true);
  if (kind === 'interview' && of.excitement > 3) writeClosing(about, services, false);
  if (kind === 'final') writeClosing(about, services, true);
  if (kind === 'offer' && of.offer) recordOffer(about, services, of.offer, cast.opportunityId);
}

function moveTo({ world, cast }: Words, services: Services, kind: StageKind): void {
  const stageId = world.stage(kind);
  const beforeId = idsInStage(services.store, stageId)[0] ?? null;
  must(moveOpportunities(services, { ids: [cast.opportunityId], stageId, beforeId }));
}

function useResume({ world, cast }: Words, services: Services): void {
  const materialId = world.materials[world.random.int(0, 1)];
  if (materialId === undefined) return;
  const about = { label: 'Chose the résumé', aggregate: 'material', subjectId: cast.opportunityId } as const;
  must(
    change(services, about, (tx) => {
      rows(tx.store, materialUse).insert({ id: tx.newId(), materialId, opportunityId: cast.opportunityId }, tx.at);
      return ok(null);
    }),
  );
}

function recordOffer({ timeline, of }: Of, services: Services, terms: OfferText, opportunityId: string): void {
  const thousand = (value: number) => value * 100_000;
  must(
    change(
      services,
      { label: `Recorded the offer of ${of.company}`, aggregate: 'offer', subjectId: opportunityId },
      (tx) => {
        const row = {
          opportunityId,
          currency: 'EUR',
          basePerYear: thousand(terms.base),
          bonusPercent: terms.bonusPercent,
          equityGrant: terms.equity === 0 ? null : thousand(terms.equity),
          equityYears: terms.equity === 0 ? null : 4,
          equityCliffMonths: terms.equity === 0 ? null : 12,
          signOn: thousand(terms.signOn),
          benefitsPerYear: thousand(terms.benefits),
          daysOff: terms.daysOff,
          terms: terms.terms,
          receivedOn: dateOf(services, timeline.zone),
          answerBy: of.end === undefined ? nextFriday(timeline) : addDays(dateOf(services, timeline.zone), 8),
        };
        rows(tx.store, offer).insert({ id: tx.newId(), ...row }, tx.at);
        return ok(null);
      },
    ),
  );
}

/** The first Friday that leaves two days to think. */
export function nextFriday(timeline: Timeline): string {
  let ahead = 2;
  while (weekday(timeline.date(-ahead)) !== 5) ahead += 1;
  return timeline.date(-ahead);
}

/** Notes, and the last word that came in. */
function planWords(about: Of): void {
  const { world, timeline, thread, of, cast } = about;
  const path = readPath(of.path);
  const first = path[0]?.day ?? 0;
  const last = of.end?.day ?? 1;
  const notes = path.length > 3 ? world.random.int(1, 3) : world.random.int(0, 1);
  for (let index = 0; index < notes; index += 1) {
    const day = world.random.int(Math.min(first, last + 1), first);
    const body = world.deal.note();
    thread.on(timeline.workday(day), '20:15', (services) => {
      if (cast.opportunityId !== '') must(addNote(services, { opportunityId: cast.opportunityId, body }));
    });
  }
  if (of.lastWord) {
    const [day, text] = of.lastWord;
    thread.on(timeline.date(day), '08:50', (services) => word(about, services, 'inbound', text));
  }
}

function planEnd(about: Of): void {
  const { world, timeline, thread, of, cast } = about;
  if (!of.end) return;
  const { outcome, day, reasons, feedback = '', lessons, skills = [], comeBackIn } = of.end;
  const date = timeline.workday(day);
  if (outcome === 'rejected' || outcome === 'cancelled')
    thread.on(date, '18:00', (services) => word(about, services, 'inbound', world.deal.rejection()));
  if (outcome === 'declined' || outcome === 'withdrew')
    thread.on(date, '18:00', (services) =>
      word(about, services, 'outbound', 'Said no, with the reason and my thanks.'),
    );
  thread.on(date, '18:20', (services) => {
    const named = skills.map(([skill, importance]) => ({ skill: { skillId: world.skill(skill) }, importance }));
    const comeBackOn = comeBackIn === undefined ? null : timeline.date(-comeBackIn);
    const fields = {
      outcome,
      closedOn: dateOf(services, timeline.zone),
      reasons: [...reasons],
      feedback,
      lessons: lessons ?? '',
      skills: named,
      comeBackOn,
    };
    must(saveCloseOut(services, { opportunityId: cast.opportunityId, ...fields }));
  });
  if (!of.reopened) return;
  const [again, text] = of.reopened;
  thread.on(timeline.workday(again), '09:30', (services) => word(about, services, 'inbound', text));
  thread.on(timeline.workday(again), '09:50', (services) => void must(reopen(services, cast.opportunityId)));
}
