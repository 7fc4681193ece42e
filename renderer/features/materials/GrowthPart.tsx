import { useState } from 'react';
import type { WantedSkill } from '../../../db/domain/materials.ts';
import type { MaterialLine, MaterialVersion } from '../../../electron/ipc/contract/material-lines.ts';
import { SectionHeading, Select } from '../../components/index.ts';
import { DiffList } from './DiffList.tsx';
import { GrowthChart } from './GrowthChart.tsx';

interface GrowthPartProps {
  version: MaterialVersion;
  line: MaterialLine;
  wanted: readonly WantedSkill[];
}

/** How the line grew, and what is different in this version. Nothing while it is the only one. */
export function GrowthPart({ version, line: { versions }, wanted }: GrowthPartProps) {
  const [otherId, setOtherId] = useState<string | null>(null);
  const others = versions.filter(({ id }) => id !== version.id);
  const other = others.find(({ id }) => id === (otherId ?? version.beforeId)) ?? others[0];
  if (other === undefined) return null;
  return (
    <>
      <section aria-label="What changed" className="flex flex-col gap-1.5">
        <SectionHeading
          level={3}
          aside={
            <Select
              label="Compared with"
              hideLabel
              options={others.map((one) => ({ value: one.id, label: nameIn(one, version) }))}
              value={other.id}
              onChange={setOtherId}
              className="w-48"
            />
          }
        >
          What changed since {nameIn(other, version)}
        </SectionHeading>
        <DiffList before={other.bullets} after={version.bullets} />
      </section>
      <GrowthChart versions={versions} shownId={version.id} isWanted={wanted.length > 0} />
    </>
  );
}

/** Its version alone where the name is the same. */
const nameIn = (one: MaterialVersion, beside: MaterialVersion): string =>
  one.name === beside.name && one.version.trim() !== '' ? one.version : `${one.name} ${one.version}`.trim();
