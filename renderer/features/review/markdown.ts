import { plain } from '../../lib/paper/markdown.ts';
import type { ReviewGroup, ReviewPart } from './parts.ts';

/** The review of a week as Markdown: a heading per part, a list per group, every text as it was typed. */
export function reviewMarkdown(title: string, parts: readonly ReviewPart[]): string {
  return `${[`# ${plain(title)}`, ...parts.flatMap(partLines)].join('\n\n')}\n`;
}

const partLines = ({ title, line, groups }: ReviewPart): string[] => [
  `## ${title}`,
  ...(line === '' ? [] : [plain(line)]),
  ...groups.flatMap(groupLines),
];

function groupLines({ title, total, lines }: ReviewGroup): string[] {
  const items = lines.map(({ text, aside }) => `- ${plain(text)}${aside === '' ? '' : ` (${plain(aside)})`}`);
  if (total > lines.length) items.push(`- and ${total - lines.length} more`);
  return [`### ${title}`, items.join('\n')];
}
