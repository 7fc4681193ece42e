import { useState } from 'react';
import { CAPABILITIES } from '../../../db/domain/vocabulary.ts';
import type { Capability } from '../../../db/domain/vocabulary.ts';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { ComboBox, Segmented } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { CAPABILITY, optionsOf } from '../../lib/labels.ts';
import { sayFailure } from '../../lib/undo.ts';
import { detailResource, skillsResource } from './resources.ts';

const SEGMENTS = optionsOf(CAPABILITIES, CAPABILITY);

/** Which skills the team lacks, has or is strong in: it decides what my own weigh here. */
export function Capabilities({ detail }: { detail: OpportunityDetail }) {
  const [text, setText] = useState('');
  const skills = skillsResource.use(null).data ?? [];
  const named = new Set(detail.capabilities.map((one) => one.skillId));
  const options = skills
    .filter((skill) => !named.has(skill.id))
    .map(({ id, name, family }) => ({ value: id, label: name, hint: family }));

  const save = async (skillId: string, name: string, capability: Capability | null) => {
    detailResource.patch({ id: detail.id }, (before) => {
      const isNew = !before.capabilities.some((one) => one.skillId === skillId);
      const rows = isNew
        ? [...before.capabilities, { skillId, name, capability: 'lacking' as const }]
        : before.capabilities;
      return {
        ...before,
        capabilities: rows.flatMap((one) =>
          one.skillId !== skillId ? [one] : capability === null ? [] : [{ ...one, capability }],
        ),
      };
    });
    const result = await call('brief.saveCapability', { opportunityId: detail.id, skillId, capability });
    if (result.ok) return;
    void detailResource.load({ id: detail.id });
    sayFailure(result.error);
  };
  return (
    <>
      {detail.capabilities.map(({ skillId, name, capability }) => (
        <div key={skillId} className="flex items-center gap-2">
          <span className="min-w-0 flex-1 truncate text-base" title={name}>
            {name}
          </span>
          <Segmented
            label={`${name} in the team`}
            segments={SEGMENTS}
            value={capability}
            onChange={(next) => void save(skillId, name, next)}
            onClear={() => void save(skillId, name, null)}
            look="state"
            size="sm"
          />
        </div>
      ))}
      <ComboBox
        label="Add a skill of the team"
        hideLabel
        placeholder="Add a skill they lack or have"
        options={options}
        text={text}
        onTextChange={setText}
        onChoose={(choice) => {
          if (choice.kind === 'option') void save(choice.value, choice.label, 'lacking');
          setText('');
        }}
      />
    </>
  );
}
