import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listCompanies } from '../../../db/services/company.ts';
import { undo } from '../../../db/services/history.ts';
import { addNote, trashOpportunities } from '../../../db/services/opportunity.ts';
import { addInteraction, trashInteraction, trashPeople } from '../../../db/services/person.ts';
import { addEvidence, trashEvidence, trashSkill } from '../../../db/services/roadmap.ts';
import { trashRound } from '../../../db/services/round.ts';
import { listTrash, restore, trashCompanies } from '../../../db/services/trash.ts';
import { board } from '../../../db/services/board.ts';
import { detailOf, dueList, newOpportunity, newRound, personOf, skillOf } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dump, dumpAll } from '../../support/tables.ts';

let store: TestStore;
let id: string;
beforeEach(() => {
  store = newStore();
  id = newOpportunity(store.services, { company: 'Acme', title: 'Senior PM', stage: 'interview' });
});
afterEach(() => store.close());

const list = () => valueOf(listTrash(store.services));
const companyId = () => detailOf(store.services, id).company.id;
const onBoard = () => valueOf(board(store.services)).cards.map(({ company, title }) => `${company}: ${title}`);

describe('the trash', () => {
  it('says what each thing is, where it belongs and since when it lies there, the last first', () => {
    const round = newRound(store.services, id, { kind: 'panel', with: [] });
    store.clock.advance({ minutes: 1 });
    valueOf(trashRound(store.services, round));
    store.clock.advance({ minutes: 1 });
    const python = skillOf(store.services, 'Python');
    const evidence = { skillId: python, opportunityId: id, source: 'job_posting', importance: 3 } as const;
    const { value } = valueOf(
      addEvidence(store.services, { ...evidence, quote: 'Python a plus', seenOn: '2026-11-01', personId: null }),
    );
    valueOf(trashEvidence(store.services, value.id));
    expect(list()).toMatchObject([
      {
        kind: 'evidence',
        title: 'Python a plus',
        skill: 'Python',
        company: 'Acme',
        word: 'job_posting',
        on: '2026-11-01',
        trashedAt: store.clock.now(),
        parents: [],
      },
      { kind: 'round', id: round, word: 'panel', company: 'Acme', role: 'Senior PM', parents: [] },
    ]);
  });

  it('gives an opportunity back with its rounds, notes and follow-ups', () => {
    newRound(store.services, id, { status: 'done' });
    valueOf(addNote(store.services, { opportunityId: id, body: 'Ask about the team' }));
    const due = dueList(store.services);
    const shown = () => ({ ...detailOf(store.services, id), updatedAt: 0 });
    const detail = shown();
    store.clock.advance({ minutes: 1 });
    valueOf(trashOpportunities(store.services, [id]));
    expect(onBoard()).toEqual([]);
    store.clock.advance({ minutes: 1 });
    valueOf(restore(store.services, [{ kind: 'opportunity', id }]));
    expect(shown()).toEqual(detail);
    expect(dueList(store.services)).toEqual(due);
    expect(list()).toEqual([]);
  });

  it('says that the opportunity of a round lies there too, and brings both back', () => {
    const round = newRound(store.services, id, { with: [] });
    valueOf(trashRound(store.services, round));
    valueOf(trashOpportunities(store.services, [id]));
    expect(list().find(({ kind }) => kind === 'round')?.parents).toEqual([
      { kind: 'opportunity', id, title: 'Senior PM' },
    ]);
    valueOf(restore(store.services, [{ kind: 'round', id: round }]));
    expect(list()).toEqual([]);
    expect(detailOf(store.services, id).rounds).toHaveLength(1);
  });

  it('brings the skill of a piece of evidence and the person of a message back with it', () => {
    newRound(store.services, id);
    const dana = personOf(store.services, 'Dana Whitfield');
    const { value: message } = valueOf(
      addInteraction(store.services, {
        at: store.clock.now(),
        channel: 'email',
        direction: 'inbound',
        summary: 'Hello',
        personId: dana,
        opportunityId: null,
      }),
    );
    valueOf(trashInteraction(store.services, message.id));
    valueOf(trashPeople(store.services, [dana]));
    const python = skillOf(store.services, 'Python');
    const seen = { skillId: python, opportunityId: null, source: 'recruiter', seenOn: '2026-11-01' } as const;
    const { value } = valueOf(addEvidence(store.services, { ...seen, importance: 2, quote: '', personId: null }));
    valueOf(trashEvidence(store.services, value.id));
    valueOf(trashSkill(store.services, python));
    expect(list()).toHaveLength(4);
    valueOf(
      restore(store.services, [
        { kind: 'evidence', id: value.id },
        { kind: 'interaction', id: message.id },
      ]),
    );
    expect(list()).toEqual([]);
  });

  it('is restored from in one step of undo, many at once', () => {
    const other = newOpportunity(store.services, { company: 'Globex' });
    valueOf(trashOpportunities(store.services, [id]));
    valueOf(trashOpportunities(store.services, [other]));
    const before = dump(store.services.store);
    const items = list();
    expect(valueOf(restore(store.services, items)).step?.label).toBe('Restored 2 entries from the trash');
    expect(list()).toEqual([]);
    valueOf(undo(store.services));
    expect(dump(store.services.store)).toEqual(before);
    valueOf(restore(store.services, items.slice(0, 1)));
    expect(restore(store.services, items)).toMatchObject({ error: { code: 'not_found' } });
    expect(list()).toHaveLength(1);
  });
});

describe('a company in the trash', () => {
  const companies = () => valueOf(listCompanies(store.services)).map(({ name }) => name);

  it('takes its opportunities along and brings those back, not what lay there before', () => {
    const earlier = newOpportunity(store.services, { company: 'Acme', title: 'Old role' });
    const along = newOpportunity(store.services, { company: 'Acme', title: 'Group PM' });
    valueOf(trashOpportunities(store.services, [earlier]));
    store.clock.advance({ minutes: 1 });
    const { step } = valueOf(trashCompanies(store.services, [companyId()]));
    expect(step?.label).toBe('Moved Acme with 2 opportunities to the trash');
    expect([onBoard(), companies()]).toEqual([[], []]);
    expect(list().find((item) => item.id === along)?.parents).toMatchObject([{ kind: 'company', title: 'Acme' }]);
    valueOf(restore(store.services, [{ kind: 'company', id: companyId() }]));
    expect([onBoard().sort(), companies()]).toEqual([['Acme: Group PM', 'Acme: Senior PM'], ['Acme']]);
    expect(list().map((item) => item.id)).toEqual([earlier]);
  });

  it('comes back with one of its opportunities, and leaves the others there', () => {
    newOpportunity(store.services, { company: 'Acme', title: 'Group PM' });
    valueOf(trashCompanies(store.services, [companyId()]));
    valueOf(restore(store.services, [{ kind: 'opportunity', id }]));
    expect([onBoard(), companies()]).toEqual([['Acme: Senior PM'], ['Acme']]);
    expect(list()).toMatchObject([{ kind: 'opportunity', title: 'Group PM', parents: [] }]);
  });

  it('is refused when it is there already, and is one step of undo', () => {
    const before = dump(store.services.store);
    const acme = companyId();
    valueOf(trashCompanies(store.services, [acme]));
    const trashed = dumpAll(store.services.store);
    expect(trashCompanies(store.services, [acme])).toMatchObject({ error: { code: 'not_found' } });
    expect(dumpAll(store.services.store)).toEqual(trashed);
    valueOf(undo(store.services));
    expect(dump(store.services.store)).toEqual(before);
  });
});
