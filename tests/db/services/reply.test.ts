import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { interaction } from '../../../db/schema/index.ts';
import { runDaily } from '../../../db/services/daily.ts';
import { addFollowUp, trashFollowUps } from '../../../db/services/follow-up.ts';
import { undo } from '../../../db/services/history.ts';
import { logReplies, logReplyAbout, sayReply } from '../../../db/services/reply.ts';
import { addInteraction, addParticipant, trashPeople } from '../../../db/services/person.ts';
import { todayView } from '../../../db/services/today.ts';
import {
  dueList,
  followUpWith,
  interviewerNamed,
  newOpportunity,
  newRound,
  openFollowUps,
  personOf,
} from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';

let store: TestStore;
beforeEach(() => {
  store = newStore();
});
afterEach(() => store.close());

const logged = () => store.services.store.orm.select().from(interaction).all();
const NOBODY = '01932d7e-0000-7000-8000-000000000000';

describe('they answered', () => {
  it('logs it from that person on that opportunity, now, and the check on them goes away', () => {
    const opportunityId = newOpportunity(store.services, { stage: 'applied' });
    valueOf(addParticipant(store.services, { opportunityId, who: { name: 'Dana Kim' }, role: 'recruiter' }));
    const [check] = openFollowUps(store.services);
    expect(dueList(store.services)).toEqual(['2026-11-25 status_check Dana Kim']);
    store.clock.advance({ hours: 3 });
    const { step } = valueOf(logReplies(store.services, [check?.id ?? '']));
    expect(logged()).toMatchObject([
      {
        at: store.clock.now(),
        direction: 'inbound',
        channel: 'email',
        personId: personOf(store.services, 'Dana Kim'),
        opportunityId,
      },
    ]);
    expect(dueList(store.services)).toEqual([]);
    expect(step?.label).toBe('Logged an answer from Dana Kim');
    valueOf(undo(store.services, step?.id));
    expect(dueList(store.services)).toEqual(['2026-11-25 status_check Dana Kim']);
    expect(logged()).toEqual([]);
  });

  it('leaves what an answer does not settle: they are still to be thanked', () => {
    const opportunityId = newOpportunity(store.services, { stage: 'interview' });
    newRound(store.services, opportunityId, { status: 'done', with: [interviewerNamed('Hiro Nakamura')] });
    const thanks = openFollowUps(store.services).find(({ kind }) => kind === 'thank_you');
    valueOf(logReplies(store.services, [thanks?.id ?? '']));
    expect(openFollowUps(store.services).map(({ kind }) => kind)).toEqual(['thank_you']);
  });

  it('goes the way the follow-up goes, else the way of the last contact', () => {
    newOpportunity(store.services, { viaPerson: 'Rosa Petrov' });
    const personId = personOf(store.services, 'Rosa Petrov');
    const one = (channel: 'call' | null) =>
      valueOf(addFollowUp(store.services, followUpWith({ personId, channel }))).value.id;
    const said = { channel: 'message', direction: 'outbound', summary: '', personId, opportunityId: null } as const;
    valueOf(addInteraction(store.services, { ...said, at: store.clock.now() - 1000 }));
    valueOf(logReplies(store.services, [one(null)]));
    valueOf(logReplies(store.services, [one('call')]));
    expect(logged().map(({ channel, direction }) => `${direction} ${channel}`)).toEqual([
      'outbound message',
      'inbound message',
      'inbound call',
    ]);
  });

  it('logs one answer for several follow-ups to the same person', () => {
    newOpportunity(store.services, { viaPerson: 'Rosa Petrov' });
    const personId = personOf(store.services, 'Rosa Petrov');
    const ids = [1, 2].map(() => valueOf(addFollowUp(store.services, followUpWith({ personId }))).value.id);
    valueOf(logReplies(store.services, ids));
    expect(logged()).toHaveLength(1);
  });

  it('ends limbo, from whoever was in touch last about it', () => {
    const opportunityId = newOpportunity(store.services, { stage: 'final' });
    newRound(store.services, opportunityId, { status: 'done', with: [interviewerNamed('Ana Reis')] });
    const personId = personOf(store.services, 'Ana Reis');
    const sent = { channel: 'call', direction: 'outbound', summary: '', personId, opportunityId } as const;
    valueOf(addInteraction(store.services, { ...sent, at: store.clock.now() }));
    store.clock.advance({ days: 9 });
    runDaily(store.services);
    expect(valueOf(todayView(store.services)).limbo).toMatchObject([{ opportunityId }]);
    valueOf(logReplyAbout(store.services, opportunityId));
    expect(valueOf(todayView(store.services)).limbo).toEqual([]);
    expect(logged().at(-1)).toMatchObject({ direction: 'inbound', channel: 'call', personId });
    expect(openFollowUps(store.services).filter(({ kind }) => kind === 'closing_note')).toEqual([]);
  });
});

describe('what they said', () => {
  it('stands in place of the plain words, and undo takes first it and then the answer back', () => {
    const opportunityId = newOpportunity(store.services);
    const { value, step } = valueOf(logReplyAbout(store.services, opportunityId));
    const said = valueOf(sayReply(store.services, value.ids, 'They decide on Friday 🙂'));
    expect(logged()).toMatchObject([{ summary: 'They decide on Friday 🙂' }]);
    valueOf(undo(store.services, said.step?.id));
    expect(logged()).toMatchObject([{ summary: 'They answered' }]);
    valueOf(undo(store.services, step?.id));
    expect(logged()).toEqual([]);
    expect(sayReply(store.services, value.ids, 'Late')).toMatchObject({ error: { code: 'not_found' } });
  });
});

describe('refuses', () => {
  it('a follow-up that names nobody, or is gone, and an opportunity that is gone', () => {
    const nobody = valueOf(addFollowUp(store.services, followUpWith())).value.id;
    expect(logReplies(store.services, [nobody])).toMatchObject({ error: { code: 'invalid' } });
    valueOf(trashFollowUps(store.services, [nobody]));
    expect(logReplies(store.services, [nobody])).toMatchObject({ error: { code: 'not_found' } });
    expect(logReplies(store.services, [NOBODY])).toMatchObject({ error: { code: 'not_found' } });
    expect(logReplyAbout(store.services, NOBODY)).toMatchObject({ error: { code: 'not_found' } });
    expect(logged()).toEqual([]);
  });

  it('nothing about somebody in the trash: what they wrote is still theirs', () => {
    newOpportunity(store.services, { viaPerson: 'Rosa Petrov' });
    const personId = personOf(store.services, 'Rosa Petrov');
    const { id } = valueOf(addFollowUp(store.services, followUpWith({ personId }))).value;
    valueOf(trashPeople(store.services, [personId]));
    expect(logReplies(store.services, [id])).toMatchObject({ ok: true });
  });
});
