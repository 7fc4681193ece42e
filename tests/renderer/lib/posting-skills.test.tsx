// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PostingSkills } from '../../../renderer/lib/postings/PostingSkills.tsx';
import { recordBridge } from '../../support/bridge.ts';

const id = (last: number) => `00000000-0000-7000-8000-00000000000${last}`;
const proposal = (last: number, name: string, importance: number) => ({
  skillId: id(last),
  name,
  importance,
  quote: `You need ${name}`,
});
const ALL = [proposal(2, 'SQL', 5), proposal(3, 'Python', 4), proposal(4, 'Vision', 2)];

/** Each opportunity has an answer of its own, so that one test leaves nothing for the next. */
function show(opportunityId: string, proposals = ALL) {
  const bridge = recordBridge({
    'posting.proposals': proposals,
    'posting.accept': { value: { accepted: 1 }, step: { id: id(9), label: 'Took a skill' } },
    'posting.dismiss': { value: null, step: { id: id(9), label: 'Set a skill aside' } },
  });
  render(<PostingSkills opportunityId={opportunityId} postingText="You need SQL" />);
  return bridge;
}
const row = (name: RegExp) => screen.findByRole('listitem', { name });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('skills of a posting on its page', () => {
  it('are accepted and set aside with one key each, and the next row has the focus', async () => {
    const opportunityId = id(5);
    const bridge = show(opportunityId);
    (await row(/^SQL/)).focus();
    await userEvent.keyboard('a');
    await waitFor(() => expect(screen.queryByRole('listitem', { name: /^SQL/ })).toBeNull());
    expect(document.activeElement).toBe(await row(/^Python/));
    await userEvent.keyboard('d');
    await waitFor(() => expect(screen.queryByRole('listitem', { name: /^Python/ })).toBeNull());
    expect(bridge.inputs('posting.accept')).toEqual([
      { opportunityId, items: [{ skillId: id(2), importance: 5, quote: 'You need SQL' }] },
    ]);
    expect(bridge.inputs('posting.dismiss')).toEqual([{ opportunityId, skillIds: [id(3)] }]);
  });

  it('are accepted all at once, with the weights as corrected', async () => {
    const bridge = show(id(6));
    await row(/^SQL/);
    const weight = screen.getByRole('radiogroup', { name: 'How much they want SQL' });
    await userEvent.click(within(weight).getByRole('radio', { name: '3' }));
    await userEvent.click(screen.getByRole('button', { name: /Accept all/ }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Skills in the posting' })).toBeNull());
    expect(bridge.inputs('posting.accept')).toMatchObject([
      {
        items: [
          { skillId: id(2), importance: 3 },
          { skillId: id(3), importance: 4 },
          { skillId: id(4), importance: 2 },
        ],
      },
    ]);
  });

  it('show nothing when there is nothing to propose', async () => {
    const bridge = show(id(7), []);
    await waitFor(() => expect(bridge.inputs('posting.proposals')).toHaveLength(1));
    expect(screen.queryByRole('region', { name: 'Skills in the posting' })).toBeNull();
  });
});
