import { checkBullets } from '../../../db/domain/materials.ts';
import type { WantedSkill } from '../../../db/domain/materials.ts';
import type { MaterialFields } from '../../../db/domain/material.ts';
import type { MaterialUseView } from '../../../electron/ipc/contract/opportunity.ts';
import { Chip, TextArea } from '../../components/index.ts';
import { SavedText } from '../../components/SavedText.tsx';
import { call } from '../../lib/client.ts';
import { bulletsOf, MARKS } from '../../lib/materials/bullets.ts';
import { useField } from '../../lib/use-field.ts';
import { failureOf } from './actions.ts';

interface BulletsEditorProps {
  material: MaterialUseView;
  wanted: readonly WantedSkill[];
}

/** The lines of a version, one below the other, and beside each that has one what it lacks for this opportunity. */
export function BulletsEditor({ material, wanted }: BulletsEditorProps) {
  const { materialId } = material;
  const save = async (fields: Partial<MaterialFields>) =>
    failureOf(await call('material.update', { id: materialId, fields }));
  const { value, setValue, error, onBlur } = useField(
    material.bullets.join('\n'),
    (typed) => save({ bullets: bulletsOf(typed) }),
    (a, b) => a === b || bulletsOf(a).join('\n') === bulletsOf(b).join('\n'),
    `bullets ${materialId}`,
  );
  const marked = checkBullets(bulletsOf(value), wanted).filter(({ marks }) => marks.length > 0);
  return (
    <div className="flex flex-col gap-2 py-1 pl-4">
      <div className="grid grid-cols-2 gap-2">
        <SavedText label="Name" stored={material.name} save={(name) => save({ name })} />
        <SavedText label="Version" stored={material.version} save={(version) => save({ version })} />
      </div>
      <TextArea
        label="Bullets, one a line"
        rows={3}
        placeholder="Raised activation from 31 % to 44 % in two quarters"
        value={value}
        onChange={setValue}
        onBlur={onBlur}
        error={error?.message}
      />
      {marked.length > 0 && (
        <ul aria-label="Lines that lack something" className="m-0 flex list-none flex-col gap-1 p-0">
          {marked.map(({ text, marks }, index) => (
            <li key={`${index} ${text}`} className="flex flex-wrap items-baseline gap-1.5 text-sm text-ink2">
              {marks.map((mark) => (
                <Chip key={mark} tone="amber">
                  {MARKS[mark]}
                </Chip>
              ))}
              <span className="min-w-0 wrap-anywhere">{text}</span>
            </li>
          ))}
        </ul>
      )}
      {wanted.length === 0 && (
        <p className="m-0 text-sm text-ink3">What they want is not known yet, so only missing numbers are marked.</p>
      )}
    </div>
  );
}
