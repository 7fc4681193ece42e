import { contract, type ChannelName } from '../../../electron/ipc/contract/index.ts';
import type { Services } from '../../../db/services/core.ts';
import { routerOf } from '../../support/router.ts';
import { FixedClock, TEST_NOW, TEST_ZONE } from '../../support/store.ts';

/** Channels that ask the system and not the store. */
const OUTSIDE = /^(app|notice|paper|print|file|backup|update|trouble|log|licence|about|recovery|settings_file)/;
const CALENDAR = { from: '2026-11-01', to: '2026-11-30' };
const OPENED: readonly { list: ChannelName; open: ChannelName }[] = [
  { list: 'person.list', open: 'person.open' },
  { list: 'company.list', open: 'company.open' },
  { list: 'skill.list', open: 'skill.page' },
];

/** What is wrong with the answers of a store that opened: every list there is, and what some of their rows open. */
export async function askEverything(services: Services, opportunities: number): Promise<string[]> {
  const clock = new FixedClock(TEST_NOW, TEST_ZONE);
  const store = { services, clock, folder: '', changes: [], shut: () => undefined, close: () => undefined };
  const { ask, bugs } = routerOf(store);
  const problems: string[] = [];
  const answerTo = async (channel: ChannelName, input: unknown): Promise<unknown> => {
    const answer = await ask(channel, input);
    if (!answer.ok) problems.push(`${channel}: ${answer.error.code}, ${String(bugs.at(-1)?.error).slice(0, 300)}`);
    return answer.ok ? answer.value : null;
  };
  for (const [name, { kind, input }] of Object.entries(contract))
    if (kind === 'query' && !OUTSIDE.test(name) && input.safeParse(null).success)
      await answerTo(name as ChannelName, null);
  await answerTo('calendar.view', CALENDAR);
  await answerTo('search.find', { text: 'pricing', limit: 20 });
  await answerTo('draft.get', { key: 'form' });
  const board = await answerTo('opportunity.board', null);
  const cards = listOf(board, 'cards');
  if (cards.length < opportunities / 2) problems.push(`the board shows ${cards.length} of ${opportunities} cards`);
  for (const { id } of cards.slice(0, 30)) await answerTo('opportunity.open', { id });
  for (const { list, open } of OPENED)
    for (const { id } of listOf(await answerTo(list, null)).slice(0, 5)) await answerTo(open, { id });
  return problems;
}

function listOf(answer: unknown, field?: string): { id: string }[] {
  const found: unknown = field !== undefined && answer !== null ? Reflect.get(Object(answer), field) : answer;
  return Array.isArray(found) ? (found as { id: string }[]) : [];
}
