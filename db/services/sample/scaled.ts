import { addDays } from '../../domain/dates.ts';
import {
  NEEDS,
  OPPORTUNITY_SOURCES,
  OUTCOMES,
  ROUND_KINDS,
  type StageKind,
  WORK_MODES,
} from '../../domain/vocabulary.ts';
import { rows } from '../../repositories/rows.ts';
import {
  closeOut,
  debrief,
  evidence,
  followUp,
  interaction,
  interviewer,
  note,
  opportunity,
  pain,
  participation,
  person,
  round,
  stageChange,
} from '../../schema/index.ts';
import { type Change, type Services, write } from '../core.ts';
import { runEveryRule } from '../rules.ts';
import { Random } from './random.ts';
import { FIELDS, addCompanies, addSkills } from './scaled-catalogue.ts';
import { CORE_PROBLEMS } from './texts/brief.ts';
import { NOTES, OUTBOUND } from './texts/messages.ts';
import { PAINS } from './texts/pains.ts';
import { FIRST_NAMES, LAST_NAMES } from './texts/people.ts';
import { TO_CHANGE, WENT_WELL } from './texts/rounds.ts';
import { RECRUITER_QUOTES, SIGNALS } from './texts/signals.ts';
import type { Timeline } from './timeline.ts';
import { SEED, type World } from './world.ts';

/** How many of each the bulk has per opportunity. */
const PER_OPPORTUNITY = { rounds: 4, evidence: 4, people: 2 } as const;
/** Of ten opportunities, where they stand: four are open. */
const STANDING: readonly StageKind[] = [
  'lead',
  'applied',
  'screen',
  'interview',
  'closed',
  'closed',
  'closed',
  'closed',
  'closed',
  'closed',
];
const LATE: readonly StageKind[] = ['interview', 'interview', 'final', 'final', 'offer'];
const ORDER: readonly StageKind[] = ['lead', 'applied', 'screen', 'interview', 'final', 'offer'];
const ROLES = ['Product Manager', 'Senior PM', 'Lead PM', 'Group PM', 'Product Owner'] as const;
const QUOTES = SIGNALS.flatMap(({ quotes }) => quotes);
const DAY = 86_400_000;

/**
 * Writes opportunities by the thousand for measuring, straight into the tables in one transaction; the rules then make
 * their follow-ups and cards. Not a believable search: a large one.
 */
export function writeScaled(services: Services, world: World, timeline: Timeline, count: number): void {
  write(services, (tx) => {
    const bulk = new Bulk(tx, world, timeline);
    for (let index = 0; index < count; index += 1) bulk.opportunity(index);
  });
  write(services, (tx) => runEveryRule(tx));
}

class Bulk {
  private readonly random = new Random(SEED + 1);
  private readonly skills: string[];
  private readonly companies: string[];
  private readonly tx: Change;
  private readonly world: World;
  private readonly timeline: Timeline;

  constructor(tx: Change, world: World, timeline: Timeline) {
    this.tx = tx;
    this.world = world;
    this.timeline = timeline;
    this.skills = addSkills(tx, this.random, world.skills.values());
    this.companies = addCompanies(tx);
  }

  private at(day: number): number {
    return this.timeline.now - day * DAY - this.random.int(0, 8) * 3_600_000;
  }

  opportunity(index: number): void {
    const { tx, random, world } = this;
    const id = tx.newId();
    const companyId = random.pick(this.companies);
    const turn = STANDING[index % STANDING.length] ?? 'lead';
    const kind = turn === 'interview' ? random.pick(LATE) : turn;
    const added = random.int(20, 280);
    const reached = kind === 'closed' ? random.int(1, 4) : ORDER.indexOf(kind);
    const step = Math.max(1, Math.floor((added - (kind === 'closed' ? 10 : 1)) / (reached + 2)));
    const enteredAt = this.at(added - step * reached);
    rows(tx.store, opportunity).insert(
      {
        id,
        companyId,
        title: `${random.pick(ROLES)}, ${random.pick(FIELDS)}`,
        level: 'senior',
        source: random.pick(OPPORTUNITY_SOURCES),
        postingText: `We look for somebody who keeps customers close.\n${random.pick(PAINS)[0]}\n${random.pick(CORE_PROBLEMS)}`,
        workMode: random.pick(WORK_MODES),
        salaryMin: random.int(60, 90) * 100_000,
        salaryMax: random.int(91, 130) * 100_000,
        salaryCurrency: 'EUR',
        stageId: world.stage(kind),
        position: (index + 1) * 1_048_576,
        stageEnteredAt: enteredAt,
        excitement: random.int(1, 5),
        appliedOn: reached > 0 || kind === 'closed' ? this.timeline.date(added - step) : null,
        need: random.pick(NEEDS),
        coreProblem: random.pick(CORE_PROBLEMS),
      },
      this.at(added),
    );
    this.stages(id, kind, reached, added, step);
    const people = Array.from({ length: PER_OPPORTUNITY.people }, (_, place) =>
      this.person(id, companyId, place, added),
    );
    this.rounds(id, people, kind, added);
    this.evidence(id, added);
    this.words(id, people[0] ?? null, added);
    if (kind === 'closed') this.close(id, reached, added - step * (reached + 1));
    else if (random.chance(0.8)) this.ownFollowUp(id, people[0] ?? null);
  }

  private stages(opportunityId: string, kind: StageKind, reached: number, added: number, step: number): void {
    const path = [...ORDER.slice(0, reached + 1), ...(kind === 'closed' ? (['closed'] as const) : [])].map((stage) =>
      this.world.stage(stage),
    );
    path.forEach((toStageId, index) => {
      const at = this.at(added - step * index);
      rows(this.tx.store, stageChange).insert(
        { id: this.tx.newId(), opportunityId, fromStageId: path[index - 1] ?? null, toStageId, at },
        at,
      );
    });
  }

  private person(opportunityId: string, companyId: string, place: number, added: number): string {
    const { tx, random } = this;
    const id = tx.newId();
    const name = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
    const role = place === 0 ? 'recruiter' : 'hiring_manager';
    rows(tx.store, person).insert(
      { id, name, kind: role, companyId, jobTitle: place === 0 ? 'Recruiter' : 'Head of product' },
      this.at(added),
    );
    rows(tx.store, participation).insert({ id: tx.newId(), personId: id, opportunityId, role }, this.at(added));
    return id;
  }

  private rounds(opportunityId: string, people: readonly string[], kind: StageKind, added: number): void {
    const { tx, random } = this;
    for (let index = 0; index < PER_OPPORTUNITY.rounds; index += 1) {
      const id = tx.newId();
      const day = Math.max(2, Math.floor((added * (PER_OPPORTUNITY.rounds - index)) / (PER_OPPORTUNITY.rounds + 1)));
      const ahead = kind !== 'closed' && index === PER_OPPORTUNITY.rounds - 1 && random.chance(0.3);
      const startsAt = ahead ? this.at(-random.int(1, 20)) : this.at(day);
      const personId = people[index % people.length];
      const columns = { kind: random.pick(ROUND_KINDS), startsAt, timeZone: this.timeline.zone, minutes: 60 } as const;
      rows(tx.store, round).insert(
        { id, opportunityId, ...columns, status: ahead ? 'scheduled' : 'done' },
        this.at(day + 2),
      );
      if (personId !== undefined)
        rows(tx.store, interviewer).insert({ id: tx.newId(), roundId: id, personId, position: 0 }, this.at(day + 2));
      if (ahead) continue;
      this.debrief(id, opportunityId, personId ?? null, day);
      if (personId !== undefined)
        this.settled('thank_you', 'round_done_thanks', `${id}:${personId}`, {
          opportunityId,
          roundId: id,
          personId,
          day,
        });
      if (random.chance(0.4))
        this.settled('status_check', 'round_done_silent', id, {
          opportunityId,
          roundId: id,
          personId: people[0] ?? null,
          day: day - 7,
        });
    }
  }

  private debrief(roundId: string, opportunityId: string, personId: string | null, day: number): void {
    const { tx, random } = this;
    const at = this.at(day) + 2 * 3_600_000;
    const texts = { wentWell: random.pick(WENT_WELL), toChange: random.pick(TO_CHANGE) };
    rows(tx.store, debrief).insert({ id: tx.newId(), roundId, rating: random.int(1, 5), ...texts }, at);
    if (!random.chance(0.3)) return;
    const [text, severity, challenge, , answer] = random.pick(PAINS);
    rows(tx.store, pain).insert(
      { id: tx.newId(), opportunityId, text, severity, challenge, answer, personId, roundId },
      at,
    );
  }

  private settled(
    kind: 'thank_you' | 'status_check',
    rule: 'round_done_thanks' | 'round_done_silent',
    key: string,
    { day, ...of }: { opportunityId: string; roundId: string; personId: string | null; day: number },
  ): void {
    const settledAt = this.at(Math.max(0, day - 1));
    const row = {
      kind,
      rule,
      ruleKey: `${rule}:${key}`,
      dueOn: this.timeline.date(day - 1),
      state: this.random.chance(0.9) ? 'done' : 'skipped',
      settledAt,
    } as const;
    rows(this.tx.store, followUp).insert({ id: this.tx.newId(), ...row, ...of }, this.at(Math.max(1, day)));
  }

  private ownFollowUp(opportunityId: string, personId: string | null): void {
    const { tx, random } = this;
    const dueOn = addDays(this.timeline.today, random.int(-5, 30));
    const row = {
      kind: 'other',
      dueOn,
      opportunityId,
      personId,
      subject: random.pick(OUTBOUND),
      dueChosen: true,
    } as const;
    rows(tx.store, followUp).insert({ id: tx.newId(), ...row }, this.at(6));
  }

  private evidence(opportunityId: string, added: number): void {
    const { tx, random } = this;
    const sources = ['job_posting', 'recruiter', 'interviewer', 'hiring_manager'] as const;
    for (let index = 0; index < PER_OPPORTUNITY.evidence; index += 1) {
      const source = sources[index] ?? 'job_posting';
      const quote = random.pick(source === 'recruiter' ? RECRUITER_QUOTES : QUOTES);
      const row = {
        skillId: random.pick(this.skills),
        opportunityId,
        source,
        importance: random.int(1, 5),
        quote,
        seenOn: this.timeline.date(random.int(0, added)),
      };
      rows(tx.store, evidence).insert({ id: tx.newId(), ...row }, this.at(added));
    }
  }

  private words(opportunityId: string, personId: string | null, added: number): void {
    const { tx, random } = this;
    const at = this.at(random.int(1, added));
    rows(tx.store, note).insert({ id: tx.newId(), opportunityId, at, body: random.pick(NOTES) }, at);
    const fields = {
      at,
      channel: 'email',
      direction: random.chance(0.5) ? 'inbound' : 'outbound',
      summary: random.pick(OUTBOUND),
    } as const;
    rows(tx.store, interaction).insert({ id: tx.newId(), ...fields, personId, opportunityId }, at);
  }

  private close(opportunityId: string, reached: number, day: number): void {
    const { tx, random } = this;
    const stageId = this.world.stage(ORDER[reached] ?? 'applied');
    const texts = {
      reasons: [],
      feedback: random.chance(0.7) ? random.pick(TO_CHANGE) : 'None given.',
      lessons: random.pick(WENT_WELL),
    };
    const row = {
      opportunityId,
      outcome: random.pick(OUTCOMES),
      closedOn: this.timeline.date(Math.max(0, day)),
      stageId,
      ...texts,
    };
    rows(tx.store, closeOut).insert({ id: tx.newId(), ...row }, this.at(Math.max(1, day)));
  }
}
