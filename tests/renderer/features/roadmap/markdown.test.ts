import { expect, test } from 'vitest';
import { DEFAULT_CONSTANTS } from '../../../../db/domain/constants.ts';
import type { RankedSkillView } from '../../../../electron/ipc/contract/roadmap.ts';
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
  evidenceCount: 3,
  trend: 3,
  ...part,
});

test('the roadmap as Markdown ranks the gaps and cannot be broken by a name', () => {
  const text = roadmapMarkdown(
    {
      gaps: [skill({}), skill({ name: 'A | B <b>', share: 0.1, validated: false, trend: null })],
      strengths: [skill({ name: 'Writing', gap: 0 }), skill({ name: 'Vision', current: 0, target: 0 })],
      unasked: [],
      constants: DEFAULT_CONSTANTS,
    },
    '2026-11-21',
  );
  expect(text).toContain('| 1 | Experiment design | 2 → 4 | 31 % | heard | ▲ 3 |');
  expect(text).toContain('| 2 | A \\| B \\<b\\> | 2 → 4 | 10 % | unasked | new |');
  expect(text).toContain('## Strengths\n\n- Writing (level 2)');
  expect(text).toContain('## Wanted, no target yet\n\n- Vision (level 0)');
});
