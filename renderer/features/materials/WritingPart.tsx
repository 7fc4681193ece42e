import type { WantedSkill } from '../../../db/domain/materials.ts';
import type { Output } from '../../../electron/ipc/contract/index.ts';
import type { MaterialVersion } from '../../../electron/ipc/contract/material-lines.ts';
import { useMaterials } from '../../lib/materials/open.ts';
import { AgainstChoice } from './AgainstChoice.tsx';
import { BulletsPart } from './BulletsPart.tsx';
import { LetterPart } from './LetterPart.tsx';
import { PiecesPart } from './PiecesPart.tsx';
import { againstResource } from './resources.ts';
import { TextPart } from './TextPart.tsx';

interface WritingPartProps {
  material: Output<'material.open'>;
  version: MaterialVersion;
  /** What anybody asks for. */
  wanted: readonly WantedSkill[];
}

const NOBODY = '00000000-0000-7000-8000-000000000000';

/** The words of a version, held against one opportunity or against whatever anybody asks for. */
export function WritingPart({ material, version, wanted }: WritingPartProps) {
  const { againstId } = useMaterials();
  const read = againstResource.use({ opportunityId: againstId ?? NOBODY });
  const against = againstId === null ? null : read.data;
  const { kind } = version;
  const isPiece = kind === 'portfolio' || kind === 'case_study';
  const bullets = (
    <BulletsPart
      id={version.id}
      stored={material.bullets}
      wanted={against?.wanted ?? wanted}
      company={against?.company ?? null}
    />
  );
  return (
    <div className="flex flex-col gap-3">
      <AgainstChoice version={version} />
      {againstId !== null && read.error !== null && read.data === null && (
        <p role="alert" className="m-0 text-base text-red">
          {read.error.message}
        </p>
      )}
      {kind === 'cover_letter' ? (
        <>
          <LetterPart key={againstId} id={version.id} stored={material.body} against={against} />
          {bullets}
        </>
      ) : (
        <>
          {isPiece && against !== null && <PiecesPart against={against} version={version} />}
          {bullets}
          <TextPart id={version.id} stored={material.body} />
        </>
      )}
    </div>
  );
}
