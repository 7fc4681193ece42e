import type { BulletMark } from '../../../db/domain/materials.ts';
import { Chip } from '../../components/index.ts';
import { list } from '../../lib/format.ts';
import { MARKS, MARKS_OVERALL } from '../../lib/materials/bullets.ts';

interface CheckedLineProps {
  text: string;
  marks: readonly BulletMark[];
  /** Names of the wanted skills it speaks to. */
  skills: readonly string[];
  /** Whether it is held against everybody rather than one opportunity. */
  isOverall: boolean;
}

/** One bullet with what it lacks, or the skills it speaks to. */
export function CheckedLine({ text, marks, skills, isOverall }: CheckedLineProps) {
  const words = isOverall ? MARKS_OVERALL : MARKS;
  return (
    <li className="flex items-baseline gap-2 border-b border-line px-2.5 py-1.5 last:border-b-0">
      <span className="min-w-0 flex-1 text-sm wrap-anywhere text-ink">{text}</span>
      <span className="flex max-w-[45%] shrink-0 flex-wrap justify-end gap-1">
        {marks.map((mark) => (
          <Chip key={mark} tone="amber">
            {words[mark]}
          </Chip>
        ))}
        {skills.length > 0 && <span className="text-sm text-ink3">speaks to {list(skills)}</span>}
      </span>
    </li>
  );
}
