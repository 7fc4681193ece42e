import type { RankedSkillView } from '../../../electron/ipc/contract/roadmap.ts';
import { percent } from '../../lib/format.ts';
import { LANE } from '../../lib/labels.ts';
import { plain } from '../../lib/paper/markdown.ts';
import type { RoadmapDocument } from './export/document.ts';
import { initiativeWords, lanesOf, openOf, quoteWords, storyWords, strengthsOf } from './export/words.ts';
import { trendWords } from './words.ts';

function gapLine(skill: RankedSkillView, index: number): string {
  const heard = skill.validated ? 'heard' : 'unasked';
  const trend = trendWords(skill.trend).text;
  return `| ${index + 1} | ${plain(skill.name)} | ${skill.current} → ${skill.target} | ${percent(skill.share)} | ${heard} | ${trend} |`;
}

/** The whole roadmap as text for a document: the ranked gaps, what was said about them, strengths, and the initiatives. */
export function roadmapMarkdown(document: RoadmapDocument, today: string): string {
  const { view } = document;
  const strong = strengthsOf(document).map((skill) => `- ${nameOf(skill)}: ${plain(storyWords(skill, document))}`);
  const open = openOf(document).map((skill) => `- ${nameOf(skill)}`);
  const lanes = lanesOf(document).map(({ lane, initiatives }) => {
    const lines = initiatives.map((one) => `- **${plain(one.title)}**: ${plain(initiativeWords(one, today))}`);
    return `### ${LANE[lane]}\n\n${lines.join('\n')}`;
  });
  const parts = [
    `# Roadmap, ${today}`,
    [
      '| | Skill | Level | Share | Heard | 30 days |',
      '| --- | --- | --- | --- | --- | --- |',
      ...view.gaps.map(gapLine),
    ].join('\n'),
    ...section('What was said', said(document, today)),
    ...section('Strengths', strong.length === 0 ? [] : [strong.join('\n')]),
    ...section('Wanted, no target yet', open.length === 0 ? [] : [open.join('\n')]),
    ...section('Initiatives', lanes),
  ];
  return `${parts.join('\n\n')}\n`;
}

const nameOf = (skill: RankedSkillView) => `${plain(skill.name)} (level ${skill.current})`;
const section = (title: string, parts: readonly string[]) => (parts.length === 0 ? [] : [`## ${title}`, ...parts]);

/** The words about each gap, in the order of the ranking. */
function said({ view, quotes }: RoadmapDocument, today: string): string[] {
  return view.gaps.flatMap((skill) => {
    const lines = (quotes.get(skill.skillId) ?? []).map((evidence) => `> ${plain(quoteWords(evidence, today))}`);
    return lines.length === 0 ? [] : [`### ${plain(skill.name)}\n\n${lines.join('\n>\n')}`];
  });
}
