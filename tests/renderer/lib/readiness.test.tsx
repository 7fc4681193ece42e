// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useNavigation } from '../../../renderer/lib/navigation.ts';
import { ReadinessList } from '../../../renderer/lib/readiness/ReadinessList.tsx';
import { useStoryDialog } from '../../../renderer/lib/stories/store.ts';
import { recordBridge } from '../../support/bridge.ts';

const OPPORTUNITY = '01932d7e-0000-7000-8000-000000000001';
const COMPANY = '01932d7e-0000-7000-8000-000000000002';
const SKILL = '01932d7e-0000-7000-8000-000000000003';

beforeEach(() => {
  HTMLElement.prototype.scrollIntoView = () => undefined;
  useNavigation.setState({ place: { screen: 'today', panel: null }, back: [], forward: [] });
  recordBridge({
    'readiness.of': {
      opportunityId: OPPORTUNITY,
      companyId: COMPANY,
      have: 9,
      of: 12,
      missing: [
        { kind: 'research_note', note: 'researchMarket' },
        { kind: 'closing_answer', question: 'why_us' },
        { kind: 'story', skillId: SKILL, skill: 'Python' },
      ],
    },
  });
});
afterEach(cleanup);

describe('what is missing before a round', () => {
  it('is a list whose lines lead where each thing is written', async () => {
    const user = userEvent.setup();
    render(
      <>
        <ReadinessList opportunityId={OPPORTUNITY} />
        <div data-focus-target="closing.why_us">
          <button type="button" aria-expanded={false}>
            Why us
          </button>
        </div>
      </>,
    );
    await screen.findByText('3 things missing');
    await user.click(screen.getByRole('button', { name: 'Research: market position' }));
    expect(useNavigation.getState().place.panel).toEqual({ kind: 'company', id: COMPANY });
    await user.click(screen.getByRole('button', { name: 'My answer: why them' }));
    expect(useNavigation.getState().place.panel).toEqual({ kind: 'opportunity', id: OPPORTUNITY });
    await user.click(screen.getByRole('button', { name: 'A story about Python' }));
    expect(useStoryDialog.getState().about).toEqual({ skill: { skillId: SKILL, name: 'Python' } });
  });

  it('unfolds what hides the field and puts the focus there', async () => {
    const user = userEvent.setup();
    function Folded() {
      return (
        <div
          data-focus-target="closing.why_us"
          ref={(holder) => {
            const button = holder?.querySelector('button');
            button?.addEventListener('click', () => {
              button.setAttribute('aria-expanded', 'true');
              const field = document.createElement('textarea');
              field.ariaLabel = 'My answer';
              holder?.append(field);
            });
          }}
        >
          <button type="button" aria-expanded={false}>
            Why us
          </button>
        </div>
      );
    }
    render(
      <>
        <ReadinessList opportunityId={OPPORTUNITY} />
        <Folded />
      </>,
    );
    await user.click(await screen.findByRole('button', { name: 'My answer: why them' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('My answer')));
  });
});
