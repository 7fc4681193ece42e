import type { RankedSkillView, RoadmapView } from '../../../electron/ipc/contract/roadmap.ts';
import { percent } from '../../lib/format.ts';
import { needsTarget, trendWords } from './words.ts';

/** Keeps a name from being read as Markdown or as the edge of a cell. */
const plain = (text: string) => text.replaceAll(/[\\`*_[\]<>|#]/g, '\\$&').replaceAll(/\s+/g, ' ');

function gapLine(skill: RankedSkillView, index: number): string {
  const heard = skill.validated ? 'heard' : 'unasked';
  const trend = trendWords(skill.trend).text;
  return `| ${index + 1} | ${plain(skill.name)} | ${skill.current} → ${skill.target} | ${percent(skill.share)} | ${heard} | ${trend} |`;
}

const nameLine = (skill: RankedSkillView) => `- ${plain(skill.name)} (level ${skill.current})`;

/** The whole roadmap as text for a document: the ranked gaps as a table, then what is strong and what has no target. */
export function roadmapMarkdown(view: RoadmapView, today: string): string {
  const strong = view.strengths.filter((skill) => !needsTarget(skill));
  const open = view.strengths.filter(needsTarget);
  const parts = [
    `# Roadmap, ${today}`,
    [
      '| | Skill | Level | Share | Heard | 30 days |',
      '| --- | --- | --- | --- | --- | --- |',
      ...view.gaps.map(gapLine),
    ].join('\n'),
  ];
  if (strong.length > 0) parts.push(`## Strengths\n\n${strong.map(nameLine).join('\n')}`);
  if (open.length > 0) parts.push(`## Wanted, no target yet\n\n${open.map(nameLine).join('\n')}`);
  return `${parts.join('\n\n')}\n`;
}
