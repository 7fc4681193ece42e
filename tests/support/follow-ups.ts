import type { FollowUpView } from '../../electron/ipc/contract/follow-up.ts';

/** A follow-up as the list answers it; only what a test is about needs to be said. */
export function followUpView(part: Partial<FollowUpView> = {}): FollowUpView {
  return {
    id: '0192d3c0-0000-7000-8000-000000000001',
    kind: 'thank_you',
    dueOn: '2026-11-21',
    dueTime: null,
    timeZone: null,
    snoozedUntil: null,
    snoozedTime: null,
    snoozedZone: null,
    waitsSince: null,
    state: 'open',
    settledAt: null,
    personId: '0192d3c0-0000-7000-8000-0000000000aa',
    person: 'Ines Haddad',
    email: null,
    opportunityId: '0192d3c0-0000-7000-8000-0000000000bb',
    company: 'Lumenhealth',
    title: 'Group PM',
    roundId: null,
    channel: null,
    subject: '',
    draft: '',
    rule: null,
    reason: '',
    skipReason: '',
    repeatEvery: null,
    repeatUnit: null,
    repeatFrom: null,
    ...part,
  };
}
