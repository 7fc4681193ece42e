import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLOSE_CHECKS } from '../../../db/domain/vocabulary.ts';
import { saveCloseOut } from '../../../db/services/close-out.ts';
import { addCompany, listCompanies, openCompany, updateCompany } from '../../../db/services/company.ts';
import { saveDebrief } from '../../../db/services/debrief.ts';
import { companiesAlike, keepApart, peopleAlike } from '../../../db/services/duplicates.ts';
import { settleFollowUps } from '../../../db/services/follow-up.ts';
import { undo } from '../../../db/services/history.ts';
import { addInteraction, addParticipant, addPerson, listPeople, openPerson } from '../../../db/services/person.ts';
import {
  closeOutWith,
  debriefWith,
  detailOf,
  interviewerNamed,
  newOpportunity,
  newRound,
  openFollowUps,
  painHeard,
  personOf,
  personWith,
} from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dump } from '../../support/tables.ts';

let store: TestStore;
beforeEach(() => void (store = newStore()));
afterEach(() => store.close());

const person = (fields: Parameters<typeof personWith>[0]) =>
  valueOf(addPerson(store.services, personWith(fields))).value.id;
const company = (name: string, kind: 'employer' | 'agency' = 'employer') =>
  valueOf(addCompany(store.services, { name, kind, website: '' })).value.id;
const join = (opportunityId: string, personId: string, role: 'recruiter' | 'referrer' | 'executive') =>
  valueOf(addParticipant(store.services, { opportunityId, who: { personId }, role }));
const companyRow = (name: string) => valueOf(listCompanies(store.services)).find((row) => row.name === name);

describe('a person', () => {
  it('shows everything that happened with them, newest first', () => {
    const { services, clock } = store;
    const opportunityId = newOpportunity(services, { stage: 'interview', viaPerson: 'Dana Kim' });
    const roundId = newRound(services, opportunityId, {
      status: 'done',
      date: '2026-11-16',
      with: [interviewerNamed('Dana Kim')],
    });
    const id = personOf(services, 'Dana Kim');
    valueOf(
      saveDebrief(
        services,
        roundId,
        debriefWith({
          rating: 4,
          notes: 'She knows the team',
          closes: [{ personId: id, checks: [...CLOSE_CHECKS].slice(0, 2) }],
          pains: [{ ...painHeard('Slow research', 4), personId: id }],
        }),
      ),
    );
    clock.advance({ hours: 1 });
    valueOf(
      settleFollowUps(
        services,
        openFollowUps(services)
          .filter(({ kind }) => kind === 'thank_you')
          .map((row) => row.id),
        'skipped',
      ),
    );
    clock.advance({ hours: 1 });
    valueOf(
      addInteraction(services, {
        at: clock.now(),
        channel: 'call',
        direction: 'inbound',
        summary: 'Wants me on site',
        personId: id,
        opportunityId: null,
      }),
    );
    const { stream } = valueOf(openPerson(services, id));
    expect(stream.map(({ is }) => is).slice(0, 2)).toEqual(['interaction', 'follow_up']);
    expect(stream.map(({ at }) => at)).toEqual(stream.map(({ at }) => at).toSorted((a, b) => b - a));
    expect(stream.find(({ is }) => is === 'round')).toMatchObject({
      rating: 4,
      text: 'She knows the team',
      checks: [...CLOSE_CHECKS].slice(0, 2),
      company: 'Copperstack',
    });
    expect(stream.find(({ is }) => is === 'pain')).toMatchObject({ text: 'Slow research', severity: 4 });
    expect(stream.filter(({ is }) => is === 'joined' || is === 'introduced')).toHaveLength(3);
  });
  it('of an agency acts at several companies, and in several roles at one', () => {
    const { services } = store;
    const agency = company('Talent Bridge', 'agency');
    const id = person({ name: 'Rosa Lind', kind: 'recruiter', companyId: agency });
    const first = newOpportunity(services, { company: 'Acme' });
    const second = newOpportunity(services, { company: 'Globex' });
    join(first, id, 'recruiter');
    join(first, id, 'referrer');
    join(second, id, 'recruiter');
    const one = valueOf(openPerson(services, id));
    expect(one.companyKind).toBe('agency');
    expect(one.roles.map((row) => `${row.company} ${row.role}`).sort()).toEqual([
      'Acme recruiter',
      'Acme referrer',
      'Globex recruiter',
    ]);
    expect(companyRow('Talent Bridge')).toMatchObject({ kind: 'agency', open: 2, closed: 0, people: 1 });
    const opened = valueOf(openCompany(services, agency));
    expect(opened.brought.map((row) => row.company).sort()).toEqual(['Acme', 'Globex']);
    const acme = detailOf(services, first).company.id;
    expect(valueOf(openCompany(services, acme)).people).toMatchObject([
      { name: 'Rosa Lind', roles: ['recruiter', 'referrer'], from: 'Talent Bridge' },
    ]);
  });
  it('is told what came of what they introduced', () => {
    const opportunityId = newOpportunity(store.services, { viaPerson: 'Dana Kim' });
    valueOf(saveCloseOut(store.services, closeOutWith(opportunityId, { outcome: 'declined' })));
    const { introduced } = valueOf(openPerson(store.services, personOf(store.services, 'Dana Kim')));
    expect(introduced).toMatchObject([{ opportunityId, outcome: 'declined', stageKind: 'closed' }]);
  });
});

describe('a company', () => {
  it('is added by itself, and not twice', () => {
    company('Acme');
    expect(addCompany(store.services, { name: 'ACME', kind: 'employer', website: '' })).toMatchObject({
      error: { code: 'conflict', field: 'name' },
    });
    expect(companyRow('Acme')).toMatchObject({ open: 0, closed: 0, researched: 0, lastAt: null });
  });
  it('counts what is open and closed, what ended in silence, and which notes are written', () => {
    const { services } = store;
    const ended = newOpportunity(services, { company: 'Acme', stage: 'interview' });
    newOpportunity(services, { company: 'Acme', title: 'Group PM' });
    const lessons = 'Ask for the date next time';
    valueOf(saveCloseOut(services, closeOutWith(ended, { outcome: 'ghosted', lessons, reasons: ['timing'] })));
    const id = detailOf(services, ended).company.id;
    valueOf(updateCompany(services, id, { researchMarket: 'Second of three', researchCulture: '  ' }));
    expect(companyRow('Acme')).toMatchObject({ open: 1, closed: 1, silent: 1, researched: 1 });
    expect(companyRow('Acme')?.lastAt).toBe(store.clock.now());
    const opened = valueOf(openCompany(services, id));
    expect(opened.lessons).toMatchObject([{ outcome: 'ghosted', lessons, reasons: ['timing'] }]);
    expect(opened.opportunities.map(({ stageKind }) => stageKind)).toEqual(['lead', 'closed']);
    expect(opened.stream.map(({ is }) => is)).toContain('closed');
  });
});

describe('what looks the same', () => {
  it('is shown as a pair until it is said to be two, and again after undo', () => {
    const { services } = store;
    const [a, b] = [person({ name: 'Ines', email: 'i@acme.com' }), person({ name: 'I. H.', email: 'I@acme.com' })];
    expect(valueOf(peopleAlike(services))).toMatchObject([{ reason: 'email' }]);
    const before = dump(services.store);
    valueOf(keepApart(services, { aId: b, bId: a }));
    expect(valueOf(peopleAlike(services))).toEqual([]);
    valueOf(undo(services));
    expect(dump(services.store)).toEqual(before);
    expect(valueOf(peopleAlike(services))).toHaveLength(1);
  });
  it('are companies of one name, legal forms aside, and nobody in the trash', () => {
    company('Acme');
    company('Acme GmbH');
    expect(valueOf(companiesAlike(store.services))).toMatchObject([{ reason: 'name' }]);
    expect(valueOf(listPeople(store.services))).toEqual([]);
  });
});
