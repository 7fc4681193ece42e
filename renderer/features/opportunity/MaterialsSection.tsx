import { Plus } from 'lucide-react';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { reviewPortfolio } from '../../../db/domain/materials.ts';
import { IconButton } from '../../components/index.ts';
import { titleOf } from '../../lib/materials/bullets.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { AddMaterial } from './AddMaterial.tsx';
import { NEW_MATERIAL, readMaterial, wantedSkills } from './material-form.ts';
import type { NewMaterial } from './material-form.ts';
import { MaterialRow } from './MaterialRow.tsx';
import { Section } from './Section.tsx';

const CLOSED: NewMaterial | null = null;

/** Which versions this opportunity was given, and how well their lines speak to it. */
export function MaterialsSection({ detail }: { detail: OpportunityDetail }) {
  const key = `material.add.${detail.id}`;
  const { value: form, setValue, clear } = useDraft<NewMaterial | null>(key, CLOSED, readMaterial);
  const { materials } = detail;
  const wanted = wantedSkills(detail);
  const pieces = materials.filter(({ kind }) => kind === 'portfolio' || kind === 'case_study');
  const review = reviewPortfolio(
    pieces.map(({ materialId, bullets, leftOut }) => ({ id: materialId, bullets, leftOut })),
    wanted,
  );
  const weakest = pieces.find(({ materialId }) => materialId === review.weakestId);
  const isLowered = review.quality !== null && review.withoutWeakest !== null && review.withoutWeakest > review.quality;
  return (
    <Section
      title="Materials"
      name="materials"
      count={materials.length}
      aside={
        <span data-focus-target="materials.add">
          <IconButton icon={Plus} size="sm" label="Add material" onPress={() => setValue(form ?? NEW_MATERIAL)} />
        </span>
      }
    >
      {form !== null && <AddMaterial detail={detail} form={form} onChange={setValue} onClose={clear} />}
      {materials.length === 0 && form === null && (
        <p className="m-0 text-base text-ink3">Which résumé and letter went there is not written down yet.</p>
      )}
      {materials.length > 0 && (
        <ul className="m-0 flex list-none flex-col gap-1 p-0">
          {materials.map((material) => (
            <MaterialRow key={material.id} material={material} opportunityId={detail.id} wanted={wanted} />
          ))}
        </ul>
      )}
      {weakest !== undefined && isLowered && (
        <p className="m-0 text-sm text-amber">
          {titleOf(weakest)} is the weakest piece and lowers the whole. It can be left out here.
        </p>
      )}
    </Section>
  );
}
