import { dateInZone, instantFromLocal } from '../domain/dates.ts';
import type { IsoDate } from '../domain/fields.ts';
import type { MaterialKind, StageKind } from '../domain/vocabulary.ts';
import type {
  CompanyDraft,
  ImportPlan,
  OpportunityDraft,
  OpportunityPatch,
  PersonDraft,
  PersonPatch,
  PlanRow,
} from '../importers/index.ts';
import { closeOutOf } from '../repositories/detail.ts';
import { materials } from '../repositories/import.ts';
import * as opportunities from '../repositories/opportunity.ts';
import { rows } from '../repositories/rows.ts';
import { closeOut, company, material, materialUse, opportunity, person, stageChange } from '../schema/index.ts';
import { zoneOf } from './context.ts';
import type { Change } from './core.ts';
import { ensureParticipation } from './person.ts';
import { runRulesInTurns } from './rules.ts';

const STEP = 1_048_576;

/** How far the writing is: what it does now, in words, and how much of it is done. */
export type WriteProgress = { step: string; done: number; total: number };

/** Writes a plan in the transaction it is given, row by row; answers how many companies and people it made. */
export function* writePlan(
  tx: Change,
  plan: ImportPlan,
): Generator<WriteProgress, { companies: number; people: number }> {
  const writer = new PlanWriter(tx);
  const total = plan.companies.length + plan.rows.length;
  let done = 0;
  for (const draft of plan.companies) {
    writer.company(draft);
    yield { step: 'Writing', done: (done += 1), total };
  }
  for (const row of plan.rows) {
    writer.row(row);
    yield { step: 'Writing', done: (done += 1), total };
  }
  const touched = [...writer.touched];
  for (const looked of runRulesInTurns(tx, touched))
    yield { step: 'Working out what to follow up', done: looked, total: touched.length };
  return { companies: writer.companiesMade, people: writer.peopleMade };
}

/** One plan being written: remembers what it made by the keys of the plan, and the next place in every stage. */
class PlanWriter {
  companiesMade = 0;
  peopleMade = 0;
  /** Opportunities the rules have to look at. */
  readonly touched = new Set<string>();
  private readonly tx: Change;
  private readonly zone: string;
  private readonly companies = new Map<string, string>();
  private readonly people = new Map<string, string>();
  private readonly stages: Map<StageKind, string>;
  private readonly ends = new Map<string, number>();
  private readonly materials: Map<string, string>;

  constructor(tx: Change) {
    this.tx = tx;
    this.zone = zoneOf(tx.services);
    // Of several stages of one kind the first is meant.
    this.stages = new Map(
      opportunities
        .stages(tx.store)
        .toReversed()
        .map(({ kind, id }) => [kind, id]),
    );
    this.materials = new Map(materials(tx.store).map(({ id, kind, name }) => [materialKey(kind, name), id]));
  }

  row(row: PlanRow): void {
    if (row.status === 'new' && row.kind === 'applications') this.add(row.draft, row.importKey);
    if (row.status === 'new' && row.kind === 'connections') this.person(row.person);
    if (row.status === 'update' && row.kind === 'applications') this.patch(row.id, row.importKey, row.patch);
    if (row.status === 'update' && row.kind === 'connections') this.patchPerson(row.id, row.patch);
  }

  company({ key, id: known, name, industry }: CompanyDraft): void {
    const table = rows(this.tx.store, company);
    if (known !== null && industry !== '') table.update(known, { industry }, this.tx.at);
    const id = known ?? this.tx.newId();
    this.companies.set(key, id);
    if (known !== null) return;
    table.insert({ id, name, industry }, this.tx.at);
    this.companiesMade += 1;
  }

  private companyId = (key: string | null) => (key === null ? null : (this.companies.get(key) ?? null));

  private person(draft: PersonDraft): string {
    const known = draft.id ?? this.people.get(draft.key);
    if (known !== undefined) {
      const stored = rows(this.tx.store, person).get(known);
      if (draft.email !== '' && stored?.email === '')
        rows(this.tx.store, person).update(known, { email: draft.email }, this.tx.at);
      return known;
    }
    const { name, kind, position, email, phone, url, notes, companyKey } = draft;
    const id = this.tx.newId();
    rows(this.tx.store, person).insert(
      {
        id,
        name,
        kind,
        jobTitle: position,
        email,
        phone,
        profileUrl: url,
        notes,
        companyId: this.companyId(companyKey),
      },
      this.tx.at,
    );
    this.people.set(draft.key, id);
    this.peopleMade += 1;
    return id;
  }

  private patchPerson(id: string, { companyKey, position, email, phone, url, notes }: PersonPatch): void {
    const companyId = companyKey === undefined ? undefined : this.companyId(companyKey);
    const columns = { jobTitle: position, email, phone, profileUrl: url, notes, companyId };
    rows(this.tx.store, person).update(id, columns, this.tx.at);
  }

  private add(draft: OpportunityDraft, importKey: string): void {
    const id = this.tx.newId();
    this.touched.add(id);
    const stageId = this.stageOf(draft.stageKind);
    const companyId = this.companyId(draft.companyKey);
    if (companyId === null) throw new Error('A row of the plan names a company that the plan does not hold');
    const moments = this.momentsOf(draft.history, draft.addedOn ?? draft.appliedOn);
    rows(this.tx.store, opportunity).insert(
      {
        id,
        companyId,
        stageId,
        importKey,
        title: draft.title,
        position: this.nextPlace(stageId),
        stageEnteredAt: moments.at(-1)?.at ?? this.tx.at,
        ...this.columnsOf(draft),
      },
      this.tx.at,
    );
    this.stay(id, null, moments);
    if (draft.closeOut) this.close(id, draft.closeOut, draft.addedOn ?? draft.appliedOn);
    this.attach(id, draft.people, draft.materials);
  }

  private patch(id: string, importKey: string, patch: OpportunityPatch): void {
    const table = rows(this.tx.store, opportunity);
    const before = table.get(id);
    if (!before) return;
    this.touched.add(id);
    table.update(id, { ...this.columnsOf(patch.set), importKey }, this.tx.at);
    if (patch.stage) {
      const moments = this.momentsOf(patch.stage.steps, before.appliedOn);
      const stageId = this.stageOf(patch.stage.to);
      const enteredAt = moments.at(-1)?.at ?? this.tx.at;
      opportunities.setPlace(this.tx.store, id, stageId, this.nextPlace(stageId), enteredAt, this.tx.at);
      this.stay(id, before.stageId, moments);
    }
    if (patch.closeOut && !closeOutOf(this.tx.store, id)) this.close(id, patch.closeOut, before.appliedOn);
    this.attach(id, patch.addPeople, patch.addMaterials);
  }

  private columnsOf({ salary, url, source, ...fields }: OpportunityPatch['set']) {
    const { appliedOn, deadline, location, workMode, excitement, postingText, notes } = fields;
    return {
      appliedOn,
      deadline,
      location,
      workMode,
      excitement,
      postingText,
      notes,
      postingUrl: url,
      source: source ?? undefined,
      ...(salary ? { salaryMin: salary.min, salaryMax: salary.max, salaryCurrency: salary.currency } : {}),
    };
  }

  private stageOf(kind: StageKind): string {
    const id = this.stages.get(kind) ?? this.stages.get('lead') ?? this.stages.values().next().value;
    if (id === undefined) throw new Error('The store has no stage');
    return id;
  }

  /** Below what the stage holds, in the order of the file. */
  private nextPlace(stageId: string): number {
    const last = this.ends.get(stageId) ?? opportunities.stageEnds(this.tx.store, stageId).last ?? 0;
    this.ends.set(stageId, last + STEP);
    return last + STEP;
  }

  /** Stage steps as instants: noon of their day, in order; a day the file does not tell is that of the step before. */
  private momentsOf(steps: OpportunityDraft['history'], first: IsoDate | null): { stageId: string; at: number }[] {
    let at = first === null ? this.tx.at : this.noon(first);
    return steps.map(({ stageKind, on }) => {
      const told = on === null ? at : this.noon(on);
      at = Math.min(this.tx.at, Math.max(at + 1, told));
      return { stageId: this.stageOf(stageKind), at };
    });
  }

  private noon = (date: IsoDate) => Math.min(this.tx.at, instantFromLocal(date, '12:00', this.zone));

  private stay(opportunityId: string, from: string | null, moments: { stageId: string; at: number }[]): void {
    let fromStageId = from;
    for (const { stageId, at } of moments) {
      const row = { id: this.tx.newId(), opportunityId, fromStageId, toStageId: stageId, at };
      rows(this.tx.store, stageChange).insert(row, this.tx.at);
      fromStageId = stageId;
    }
  }

  /** A close-out whose outcome the file does not tell is asked for later, by the card itself. */
  private close(
    opportunityId: string,
    { outcome, on, endedIn }: NonNullable<OpportunityDraft['closeOut']>,
    first: IsoDate | null,
  ): void {
    if (outcome === null) return;
    const today = dateInZone(this.tx.at, this.zone);
    const closedOn = on ?? first ?? today;
    rows(this.tx.store, closeOut).insert(
      { id: this.tx.newId(), opportunityId, outcome, closedOn, stageId: this.stageOf(endedIn), reasons: [] },
      this.tx.at,
    );
  }

  private attach(opportunityId: string, people: readonly PersonDraft[], used: OpportunityDraft['materials']): void {
    for (const draft of people)
      ensureParticipation(this.tx, opportunityId, this.person(draft), draft.role ?? 'recruiter');
    for (const { kind, name } of used) {
      const materialId = this.material(kind, name);
      rows(this.tx.store, materialUse).insert({ id: this.tx.newId(), materialId, opportunityId }, this.tx.at);
    }
  }

  private material(kind: MaterialKind, name: string): string {
    const known = this.materials.get(materialKey(kind, name));
    if (known !== undefined) return known;
    const id = this.tx.newId();
    rows(this.tx.store, material).insert({ id, kind, name, fileName: name, bullets: [] }, this.tx.at);
    this.materials.set(materialKey(kind, name), id);
    return id;
  }
}

const materialKey = (kind: MaterialKind, name: string) => `${kind} ${name}`;
