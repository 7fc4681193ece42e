import { checkBullets } from '../../../db/domain/materials.ts';
import type { WantedSkill } from '../../../db/domain/materials.ts';
import { TextArea } from '../../components/index.ts';
import { count } from '../../lib/format.ts';
import { bulletsOf } from '../../lib/materials/bullets.ts';
import { useField } from '../../lib/use-field.ts';
import { saveMaterial } from './actions.ts';
import { CheckedLine } from './CheckedLine.tsx';

interface BulletsPartProps {
  id: string;
  stored: readonly string[];
  wanted: readonly WantedSkill[];
  /** Whose wishes these are; null for anybody's. */
  company: string | null;
}

/** The bullets, one a line, and under them what each has and lacks, as it is typed. */
export function BulletsPart({ id, stored, wanted, company }: BulletsPartProps) {
  const { value, setValue, error, onBlur } = useField(
    stored.join('\n'),
    (typed) => saveMaterial(id, { bullets: bulletsOf(typed) }),
    (a, b) => a === b || bulletsOf(a).join('\n') === bulletsOf(b).join('\n'),
    'bullets',
  );
  const checked = checkBullets(bulletsOf(value), wanted);
  const marked = checked.filter(({ marks }) => marks.length > 0).length;
  const names = new Map(wanted.map((skill) => [skill.id, skill.name]));
  return (
    <section aria-label="Bullets" className="flex flex-col gap-1.5">
      <TextArea
        label="Bullets, one a line"
        rows={3}
        maxRows={12}
        placeholder="Raised activation from 31 % to 44 % in two quarters"
        value={value}
        onChange={setValue}
        onBlur={onBlur}
        error={error?.message}
      />
      {checked.length > 0 && (
        <>
          <p className="m-0 text-sm text-ink2">
            {marked === 0
              ? `${count(checked.length, 'line')}, each with its number${wanted.length === 0 ? '' : ` and a skill ${company ?? 'somebody'} wants`}`
              : `${marked} of ${count(checked.length, 'line')} ${marked === 1 ? 'lacks' : 'lack'} something${company === null ? '' : ` for ${company}`}`}
          </p>
          <ul aria-label="Lines checked" className="card m-0 flex list-none flex-col p-0">
            {checked.map(({ text, marks, skillIds }, index) => (
              <CheckedLine
                key={`${index} ${text}`}
                text={text}
                marks={marks}
                skills={skillIds.flatMap((skillId) => names.get(skillId) ?? [])}
                isOverall={company === null}
              />
            ))}
          </ul>
        </>
      )}
      {wanted.length === 0 && (
        <p className="m-0 text-sm text-ink3">What they want is not known yet, so only missing numbers are marked.</p>
      )}
    </section>
  );
}
