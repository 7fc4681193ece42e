// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TagMenu } from '../../../../renderer/lib/tags/index.ts';
import { newTagName, tagChoices } from '../../../../renderer/lib/tags/choices.ts';
import { recordBridge } from '../../../support/bridge.ts';

const tag = (id: string, name: string) => ({ id, name, colour: 'teal' });
const REMOTE = tag('r', 'Remote');
const DREAM = tag('d', 'Dream job');
const counted = [DREAM, REMOTE].map((one) => ({ ...one, opportunities: 1, companies: 0, people: 0 }));

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const open = (things = [{ id: 'a', tags: [REMOTE] }]) => {
  const bridge = recordBridge({ 'tag.list': counted, 'tag.set': { value: null, step: null } });
  render(<TagMenu kind="opportunity" things={things} />);
  return bridge;
};
const sent = (add: unknown[], remove: unknown[] = [], ids = ['a']) => ({ kind: 'opportunity', ids, add, remove });

describe('choosing tags', () => {
  it('puts the one on that typing found, and takes off the one that is there, by Enter alone', async () => {
    const bridge = open();
    await screen.findByRole('menuitemcheckbox', { name: /Remote/, checked: true });
    await userEvent.type(screen.getByRole('searchbox'), 'dre{Enter}');
    await waitFor(() => expect(bridge.inputs('tag.set')).toEqual([sent([{ tagId: 'd' }])]));
    await userEvent.clear(screen.getByRole('searchbox'));
    await userEvent.type(screen.getByRole('searchbox'), 'remo{Enter}');
    await waitFor(() => expect(bridge.inputs('tag.set').at(-1)).toEqual(sent([], ['r'])));
  });
  it('makes a new one of a name that no tag has', async () => {
    const bridge = open();
    await screen.findByRole('menuitemcheckbox', { name: /Remote/ });
    await userEvent.type(screen.getByRole('searchbox'), 'Fintech');
    await userEvent.click(await screen.findByText('Make the tag “Fintech”'));
    await waitFor(() => expect(bridge.inputs('tag.set')).toEqual([sent([{ name: 'Fintech' }])]));
  });
  it('puts a tag that some of many have on all of them', async () => {
    const bridge = open([
      { id: 'a', tags: [REMOTE] },
      { id: 'b', tags: [] },
    ]);
    await userEvent.click(await screen.findByText('on some'));
    await waitFor(() => expect(bridge.inputs('tag.set')).toEqual([sent([{ tagId: 'r' }], [], ['a', 'b'])]));
  });
});

describe('what is offered', () => {
  it('says how many of the things have each tag', () => {
    const things = [
      { id: 'a', tags: [REMOTE, DREAM] },
      { id: 'b', tags: [REMOTE] },
    ];
    expect(tagChoices([DREAM, REMOTE, tag('x', 'Other')], things, '').map(({ holds }) => holds)).toEqual([
      'some',
      'all',
      'none',
    ]);
    expect(tagChoices([tag('z', 'A remote job'), REMOTE], [], 'remote').map(({ id }) => id)).toEqual(['r', 'z']);
    expect(tagChoices([DREAM, REMOTE], things, ' DREAM  j').map(({ id }) => id)).toEqual(['d']);
  });
  it('is a new name only when no tag has it in another case', () => {
    expect(newTagName([REMOTE], ' Fintech ')).toBe('Fintech');
    expect(newTagName([REMOTE], 'REMOTE ')).toBeNull();
    expect(newTagName([REMOTE], '  ')).toBeNull();
  });
});
