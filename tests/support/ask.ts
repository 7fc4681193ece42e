import type { Page } from '@playwright/test';
import type { ChannelName, Input, Output } from '../../electron/ipc/contract/index.ts';

/** Asks the running app through its own bridge, for what a test needs to be there and is not about. */
export async function ask<C extends ChannelName>(page: Page, channel: C, input: Input<C>): Promise<Output<C>> {
  const answer = await page.evaluate(async ({ name, given }) => window.proffer.call(name, given), {
    name: channel,
    given: input as unknown,
  });
  const result = JSON.parse(answer) as { ok: true; value: Output<C> } | { ok: false; error: { message: string } };
  if (!result.ok) throw new Error(`${channel}: ${result.error.message}`);
  return result.value;
}

/** The date this many days from now where the app runs. */
export async function dayFromNow(page: Page, days: number): Promise<string> {
  const { today } = await ask(page, 'app.state', null);
  return new Date(Date.parse(`${today}T12:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** An opportunity in a stage of this kind; answers its id. */
export async function opportunityAt(
  page: Page,
  company: string,
  kind: 'lead' | 'applied' | 'interview' | 'final',
): Promise<string> {
  const { stages } = await ask(page, 'stage.list', null);
  const stageId = stages.find((stage) => stage.kind === kind)?.id ?? '';
  const fields = { company, title: 'Senior PM', stageId, viaPerson: null, postingUrl: '', postingText: '' };
  return (await ask(page, 'opportunity.add', fields)).value.id;
}

/** A follow-up of the person's own, named by its subject; answers its id. */
export async function followUpOn(
  page: Page,
  subject: string,
  dueOn: string,
  of: { opportunityId?: string; personId?: string } = {},
): Promise<string> {
  const { opportunityId = null, personId = null } = of;
  const fields = { kind: 'other', dueTime: null, timeZone: null, roundId: null, channel: null, draft: '' } as const;
  return (await ask(page, 'follow_up.add', { ...fields, subject, dueOn, opportunityId, personId })).value.id;
}
