// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { runCommand, useCommands } from '../../../renderer/lib/commands.ts';
import type { Command } from '../../../renderer/lib/commands.ts';

afterEach(cleanup);

function Offer({ commands }: { commands: readonly Command[] }) {
  useCommands(commands);
  return null;
}
const done: string[] = [];
const command = (by: string): Command[] => [
  { id: 'thing.do', label: 'Do it', group: 'Test', run: () => void done.push(by) },
];

it('of two that offer one command the later counts, and the earlier again after it', () => {
  const page = render(<Offer commands={command('page')} />);
  const panel = render(<Offer commands={command('panel')} />);
  expect(runCommand('thing.do')).toBe(true);
  panel.unmount();
  expect(runCommand('thing.do')).toBe(true);
  page.unmount();
  expect(runCommand('thing.do')).toBe(false);
  expect(done).toEqual(['panel', 'page']);
});

it('one list offered in two places stays until both are gone', () => {
  const same = command('same');
  const first = render(<Offer commands={same} />);
  const second = render(<Offer commands={same} />);
  first.unmount();
  expect(runCommand('thing.do')).toBe(true);
  second.unmount();
  expect(runCommand('thing.do')).toBe(false);
});
