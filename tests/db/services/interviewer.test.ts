import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLOSE_CHECKS } from '../../../db/domain/vocabulary.ts';
import { saveDebrief } from '../../../db/services/debrief.ts';
import { settleFollowUps } from '../../../db/services/follow-up.ts';
import { undo } from '../../../db/services/history.ts';
import { replaceInterviewer } from '../../../db/services/interviewer.ts';
import { addPerson, listPeople } from '../../../db/services/person.ts';
import {
  debriefWith,
  detailOf,
  dueList,
  interviewerNamed,
  newOpportunity,
  newRound,
  openFollowUps,
  personOf,
  personWith,
} from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dumpAll } from '../../support/tables.ts';

let store: TestStore;
let opportunityId: string;
let roundId: string;
let cto: string;
beforeEach(() => {
  store = newStore();
  opportunityId = newOpportunity(store.services);
  roundId = newRound(store.services, opportunityId, { with: [interviewerNamed('the CTO', 'executive')] });
  cto = personOf(store.services, 'the CTO');
  valueOf(
    saveDebrief(
      store.services,
      roundId,
      debriefWith({
        closes: [{ personId: cto, checks: [...CLOSE_CHECKS] }],
        pains: [{ id: null, text: 'Nobody owns pricing', severity: 4, challenge: 'other', personId: cto }],
        reservations: [{ text: 'Not technical', answered: false, personId: cto }],
      }),
    ),
  );
});
afterEach(() => store.close());

const names = () => valueOf(listPeople(store.services)).map(({ name }) => name);
const interviewers = () =>
  detailOf(store.services, opportunityId).rounds[0]?.interviewers.map(({ name, role }) => [name, role]);

describe('who an interviewer really is', () => {
  it('renames a half-known one by a name nobody has, and keeps everything', () => {
    valueOf(replaceInterviewer(store.services, { roundId, personId: cto, by: { name: 'Maria Okafor' } }));
    expect(interviewers()).toEqual([['Maria Okafor', 'executive']]);
    expect(names()).toEqual(['Maria Okafor']);
    expect(personOf(store.services, 'Maria Okafor')).toBe(cto);
  });

  it('puts somebody who is known in their place, with the checks, pains and role', () => {
    const maria = valueOf(addPerson(store.services, personWith({ name: 'Maria Okafor' }))).value.id;
    valueOf(replaceInterviewer(store.services, { roundId, personId: cto, by: { personId: maria } }));
    expect(interviewers()).toEqual([['Maria Okafor', 'executive']]);
    const detail = detailOf(store.services, opportunityId);
    expect(detail.people.map(({ personId, role, close }) => [personId, role, close?.state])).toEqual([
      [maria, 'executive', 'closed'],
    ]);
    expect(detail.pains.map(({ personId }) => personId)).toEqual([maria]);
    // The name that stood for nobody else is gone.
    expect(names()).toEqual(['Maria Okafor']);
  });

  it('takes the known person of that name, whichever way the name was typed', () => {
    const maria = valueOf(addPerson(store.services, personWith({ name: 'Maria Okafor' }))).value.id;
    const { id } = valueOf(
      replaceInterviewer(store.services, { roundId, personId: cto, by: { name: 'maria okafor' } }),
    ).value;
    expect(id).toBe(maria);
    expect(names()).toEqual(['Maria Okafor']);
  });

  it('counts a check once when both were in the round', () => {
    const second = newRound(store.services, opportunityId, {
      date: '2026-11-17',
      with: [interviewerNamed('two engineers'), interviewerNamed('Ana Ruiz')],
    });
    const [two, ana] = [personOf(store.services, 'two engineers'), personOf(store.services, 'Ana Ruiz')];
    valueOf(
      saveDebrief(
        store.services,
        second,
        debriefWith({
          closes: [
            { personId: two, checks: ['named_problem', 'next_step'] },
            { personId: ana, checks: ['named_problem'] },
          ],
        }),
      ),
    );
    valueOf(replaceInterviewer(store.services, { roundId: second, personId: two, by: { personId: ana } }));
    const view = detailOf(store.services, opportunityId);
    expect(view.rounds.find(({ id }) => id === second)?.interviewers.map(({ name }) => name)).toEqual(['Ana Ruiz']);
    expect(view.people.find(({ personId }) => personId === ana)?.close?.checks).toEqual(['named_problem', 'next_step']);
  });

  it('does not ask again for a thank-you that was sent', () => {
    const thanks = openFollowUps(store.services).filter(({ kind }) => kind === 'thank_you');
    expect(thanks).toHaveLength(1);
    valueOf(
      settleFollowUps(
        store.services,
        thanks.map(({ id }) => id),
        'done',
      ),
    );
    const maria = valueOf(addPerson(store.services, personWith({ name: 'Maria Okafor' }))).value.id;
    valueOf(replaceInterviewer(store.services, { roundId, personId: cto, by: { personId: maria } }));
    expect(dueList(store.services).filter((line) => line.includes('thank_you'))).toEqual([]);
  });

  it('keeps the old name where it still stands for somebody', () => {
    newRound(store.services, opportunityId, { date: '2026-11-20', with: [interviewerNamed('the CTO', 'executive')] });
    const maria = valueOf(addPerson(store.services, personWith({ name: 'Maria Okafor' }))).value.id;
    valueOf(replaceInterviewer(store.services, { roundId, personId: cto, by: { personId: maria } }));
    expect(names().sort()).toEqual(['Maria Okafor', 'the CTO']);
  });

  it('is one step of undo', () => {
    const maria = valueOf(addPerson(store.services, personWith({ name: 'Maria Okafor' }))).value.id;
    const before = dumpAll(store.services.store);
    const { step } = valueOf(replaceInterviewer(store.services, { roundId, personId: cto, by: { personId: maria } }));
    expect(step?.label).toBe('the CTO is really Maria Okafor');
    valueOf(undo(store.services, step?.id));
    expect(dumpAll(store.services.store).person).toEqual(before.person);
    expect(dumpAll(store.services.store).close_check_won).toEqual(before.close_check_won);
  });

  it('says so when either of them is gone', () => {
    expect(replaceInterviewer(store.services, { roundId, personId: opportunityId, by: { name: 'Ana' } })).toMatchObject(
      {
        error: { code: 'not_found' },
      },
    );
    expect(
      replaceInterviewer(store.services, { roundId, personId: cto, by: { personId: opportunityId } }),
    ).toMatchObject({ error: { code: 'not_found', field: 'by' } });
  });
});
