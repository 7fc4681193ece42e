import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveCloseOut } from '../../../db/services/close-out.ts';
import { addFollowUp, settleFollowUps } from '../../../db/services/follow-up.ts';
import { undo } from '../../../db/services/history.ts';
import { updateInteraction } from '../../../db/services/interaction.ts';
import { addMaterial } from '../../../db/services/material.ts';
import { moveOpportunities, updateOpportunity } from '../../../db/services/opportunity.ts';
import { changeRole } from '../../../db/services/participation.ts';
import { addInteraction, addParticipant, trashInteraction } from '../../../db/services/person.ts';
import {
  closeOutWith,
  detailOf,
  followUpWith,
  interviewerNamed,
  newOpportunity,
  newRound,
  openFollowUps,
  personOf,
  stageOf,
} from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';

let store: TestStore;
let opportunityId: string;
beforeEach(() => {
  store = newStore();
  opportunityId = newOpportunity(store.services);
});
afterEach(() => store.close());

const stream = () => detailOf(store.services, opportunityId).stream;
const move = (kind: Parameters<typeof stageOf>[1]) =>
  valueOf(
    moveOpportunities(store.services, {
      ids: [opportunityId],
      stageId: stageOf(store.services, kind),
      beforeId: null,
    }),
  );

describe('the stream of everything that happened', () => {
  it('says with each change of stage how long the stay before it lasted', () => {
    store.clock.advance({ days: 3 });
    move('applied');
    store.clock.advance({ hours: 1 });
    move('screen');
    store.clock.advance({ days: 1 });
    move('interview');
    const stays = stream()
      .filter(({ kind }) => kind === 'stage_change')
      .map(({ title, aside }) => `${title}, ${aside}`);
    expect(stays).toEqual([
      'Screen → Interview, after 1 day',
      'Applied → Screen, on the same day',
      'Lead → Applied, after 3 days',
    ]);
  });
  it('names the résumé that went out with the application, and not one that was left out', () => {
    valueOf(updateOpportunity(store.services, opportunityId, { appliedOn: '2026-11-10' }));
    const fields = { kind: 'resume', name: 'Platform', version: 'v3', body: '', fileName: '', bullets: [] } as const;
    valueOf(addMaterial(store.services, { ...fields, bullets: [], opportunityId }));
    expect(stream().find(({ kind }) => kind === 'applied')?.aside).toBe('résumé “Platform v3”');
  });
  it('has what was skipped, and what was done to nobody; what was said to somebody is there as said', () => {
    valueOf(addParticipant(store.services, { opportunityId, who: { name: 'Dana Kim' }, role: 'recruiter' }));
    const personId = personOf(store.services, 'Dana Kim');
    for (const who of [personId, null])
      valueOf(addFollowUp(store.services, followUpWith({ kind: 'thank_you', opportunityId, personId: who })));
    valueOf(addFollowUp(store.services, followUpWith({ kind: 'decide', opportunityId })));
    const open = openFollowUps(store.services).filter((one) => one.opportunityId === opportunityId);
    const thanks = open.filter(({ kind }) => kind === 'thank_you').map(({ id }) => id);
    valueOf(settleFollowUps(store.services, thanks, 'done'));
    const decide = open.filter(({ kind }) => kind === 'decide').map(({ id }) => id);
    valueOf(settleFollowUps(store.services, decide, 'skipped'));
    const titles = stream().map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('Did'))).toEqual(['Did a thank-you']);
    expect(titles.filter((title) => title.startsWith('Skipped'))).toEqual(['Skipped a decision']);
    expect(titles.filter((title) => title.endsWith('to Dana Kim'))).toHaveLength(1);
  });
  it('keeps a close-out as history after it was opened again', () => {
    valueOf(saveCloseOut(store.services, closeOutWith(opportunityId)));
    move('interview');
    expect(stream().find(({ kind }) => kind === 'close_out')).toMatchObject({
      title: 'Closed out: Rejected',
      aside: 'opened again since',
    });
  });
});

describe('what was said', () => {
  const said = () => stream().filter(({ kind }) => kind === 'interaction');
  const log = () =>
    valueOf(
      addInteraction(store.services, {
        at: store.clock.now(),
        channel: 'email',
        direction: 'inbound',
        summary: 'They will answer on Friday',
        personId: null,
        opportunityId,
      }),
    ).value.id;

  it('can be corrected in every part, and the correction can be undone', () => {
    const id = log();
    const { step } = valueOf(
      updateInteraction(store.services, id, { channel: 'call', direction: 'outbound', summary: 'I will answer' }),
    );
    expect(said()).toMatchObject([
      { title: 'Call to them', body: 'I will answer', interaction: { channel: 'call', direction: 'outbound' } },
    ]);
    valueOf(undo(store.services, step?.id));
    expect(said()).toMatchObject([{ title: 'Mail from them', body: 'They will answer on Friday' }]);
  });
  it('is not corrected in the trash', () => {
    const id = log();
    valueOf(trashInteraction(store.services, id));
    expect(updateInteraction(store.services, id, { summary: 'No' })).toMatchObject({
      ok: false,
      error: { code: 'not_found' },
    });
  });
  it('settles what it answers: corrected to a mail of mine to them, it stands for the thank-you', () => {
    newRound(store.services, opportunityId, {
      date: '2026-11-17',
      status: 'done',
      with: [interviewerNamed('Ines Haddad', 'hiring_manager')],
    });
    const thanks = () => openFollowUps(store.services).filter(({ kind }) => kind === 'thank_you').length;
    expect(thanks()).toBe(1);
    const id = log();
    valueOf(
      updateInteraction(store.services, id, {
        personId: personOf(store.services, 'Ines Haddad'),
        direction: 'outbound',
      }),
    );
    expect(thanks()).toBe(0);
  });
});

describe('somebody on an opportunity', () => {
  const roles = () => detailOf(store.services, opportunityId).people.map(({ name, role }) => `${name}, ${role}`);
  it('takes another role, and is not put there twice in one role', () => {
    for (const role of ['recruiter', 'referrer'] as const)
      valueOf(addParticipant(store.services, { opportunityId, who: { name: 'Dana Kim' }, role }));
    const [first] = detailOf(store.services, opportunityId).people.filter(({ role }) => role === 'recruiter');
    expect(changeRole(store.services, first?.id ?? '', 'referrer')).toMatchObject({
      ok: false,
      error: { code: 'conflict', field: 'role' },
    });
    const { step } = valueOf(changeRole(store.services, first?.id ?? '', 'hiring_manager'));
    expect(roles().toSorted()).toEqual(['Dana Kim, hiring_manager', 'Dana Kim, referrer']);
    valueOf(undo(store.services, step?.id));
    expect(roles().toSorted()).toEqual(['Dana Kim, recruiter', 'Dana Kim, referrer']);
  });
});
