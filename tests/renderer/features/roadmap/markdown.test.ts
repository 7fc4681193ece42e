import { expect, test } from 'vitest';
import { DEFAULT_CONSTANTS } from '../../../../db/domain/constants.ts';
import type { InitiativeView } from '../../../../electron/ipc/contract/initiative.ts';
import type { EvidenceView, RankedSkillView } from '../../../../electron/ipc/contract/roadmap.ts';
import { roadmapMarkdown } from '../../../../renderer/features/roadmap/markdown.ts';

const skill = (part: Partial<RankedSkillView>): RankedSkillView => ({
  skillId: 's',
  name: 'Experiment design',
  family: '',
  current: 2,
  target: 4,
  demand: 1,
  gap: 0.4,
  impact: 0.4,
  share: 0.313,
  validated: true,
  warning: 'none',
  evidenceCount: 3,
  trend: 3,
  ...part,
});

const heard: EvidenceView = {
  id: 'e',
  source: 'hiring_manager',
  importance: 5,
  quote: 'We lost a *quarter*\nto this',
  seenOn: '2026-11-20',
  person: 'Ines Haddad',
  personId: 'p',
  opportunityId: 'o',
  company: 'Lumenhealth',
  title: 'Senior PM',
  roundId: null,
  painId: null,
  closeOutId: null,
  capabilityId: null,
  weight: 1,
  struckAt: null,
  struckReason: '',
  sameAs: null,
  strength: 1,
  part: 1,
};

const initiative: InitiativeView = {
  id: 'i',
  title: 'Design ten experiments',
  kind: 'practice',
  lane: 'now',
  position: 0,
  effortHours: 40,
  hoursSpent: 12,
  startOn: null,
  targetOn: '2026-12-14',
  doneOn: null,
  droppedOn: null,
  marketCheck: '',
  marketCheckedOn: null,
  link: '',
  cameOfIt: '',
  notes: '',
  skills: [
    {
      skillId: 's',
      name: 'Experiment design',
      current: 2,
      target: 4,
      gain: 2,
      gained: null,
      demand: 1,
      validated: true,
      adds: 0.4,
    },
  ],
  value: 0.1,
  met: 0.4,
  validated: true,
};

test('the roadmap as Markdown ranks the gaps, quotes what was said, and cannot be broken by a name', () => {
  const text = roadmapMarkdown(
    {
      view: {
        gaps: [skill({}), skill({ skillId: 'b', name: 'A | B <b>', share: 0.1, validated: false, trend: null })],
        strengths: [
          skill({ skillId: 'w', name: 'Writing', gap: 0 }),
          skill({ skillId: 'v', name: 'Vision', current: 0, target: 0 }),
        ],
        unasked: [],
        constants: DEFAULT_CONSTANTS,
      },
      quotes: new Map([['s', [heard]]]),
      initiatives: [initiative],
      stories: [],
    },
    '2026-11-21',
  );
  expect(text).toContain('| 1 | Experiment design | 2 → 4 | 31 % | heard | ▲ 3 |');
  expect(text).toContain('| 2 | A \\| B \\<b\\> | 2 → 4 | 10 % | unasked | new |');
  expect(text).toContain(
    '### Experiment design\n\n> “We lost a \\*quarter\\* to this” Ines Haddad, Lumenhealth · yesterday',
  );
  expect(text).toContain('## Strengths\n\n- Writing (level 2): no story shows it yet');
  expect(text).toContain('## Wanted, no target yet\n\n- Vision (level 0)');
  expect(text).toContain(
    '### Now\n\n- **Design ten experiments**: Practice, 12 of 40 h, until 14 Dec: Experiment design + 2',
  );
});
