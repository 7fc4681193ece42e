import { X } from 'lucide-react';
import { gapOf } from '../../../../db/domain/impact-strength.ts';
import { IconButton, Segmented } from '../../../components/index.ts';
import { ChoiceBox } from '../../../components/ChoiceBox.tsx';
import { skills as skillList } from '../store.ts';
import type { InitiativeForm } from './form.ts';

interface SkillGainsProps {
  form: Pick<InitiativeForm, 'skills'>;
  onChange: (skills: InitiativeForm['skills']) => void;
  error: string | null;
}

const GAINS = ['1', '2', '3', '4', '5'] as const;
const SEGMENTS = GAINS.map((value) => ({ value, label: `+${value}` }));

/** The skills it raises, each with the levels it is expected to bring. */
export function SkillGains({ form: { skills }, onChange, error }: SkillGainsProps) {
  const known = skillList.use(null).data ?? [];
  const byId = new Map(known.map((skill) => [skill.id, skill]));
  const chosen = new Set(skills.map(({ skillId }) => skillId));
  return (
    <div role="group" aria-label="Skills it raises" className="flex flex-col gap-1.5">
      {skills.map(({ skillId, gain }) => {
        const skill = byId.get(skillId);
        const name = skill?.name ?? 'A skill';
        return (
          <div key={skillId} className="flex items-center gap-2">
            <span className="min-w-0 flex-1">
              <span className="block truncate text-base text-ink" title={name}>
                {name}
              </span>
              {skill !== undefined && <span className="text-sm text-ink3">{levelHint(skill, gain)}</span>}
            </span>
            <Segmented
              label={`Levels ${name} is expected to gain`}
              look="state"
              size="sm"
              segments={SEGMENTS}
              value={GAINS.find((one) => one === String(gain)) ?? '1'}
              onChange={(value) =>
                onChange(skills.map((one) => (one.skillId === skillId ? { skillId, gain: Number(value) } : one)))
              }
            />
            <IconButton
              icon={X}
              size="sm"
              label={`Take ${name} out`}
              onPress={() => onChange(skills.filter((one) => one.skillId !== skillId))}
            />
          </div>
        );
      })}
      <ChoiceBox
        key={skills.length}
        label={skills.length === 0 ? 'Skill it raises' : 'Another skill'}
        options={known
          .filter(({ id }) => !chosen.has(id))
          .map(({ id, name, family }) => ({ value: id, label: name, hint: family }))}
        value={null}
        onChange={(skillId) => {
          if (skillId !== null) onChange([...skills, { skillId, gain: 1 }]);
        }}
        placeholder="Type a part of its name"
        error={error}
      />
    </div>
  );
}

/** `level 2 → 4`, and when the gain goes beyond the target that only the part up to it counts. */
function levelHint(skill: { current: number; target: number }, gain: number): string {
  const left = Math.round(gapOf(skill) * 5);
  const levels = `level ${skill.current} → ${skill.target}`;
  if (left === 0) return `${levels}: at your target, so it adds nothing to the return`;
  return gain > left ? `${levels}: only +${left} counts, up to your target` : levels;
}
