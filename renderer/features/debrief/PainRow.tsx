import { CHALLENGES } from '../../../db/domain/vocabulary.ts';
import type { Tone } from '../../components/index.ts';
import { CHALLENGE, optionsOf } from '../../lib/labels.ts';
import { ChoiceMenu } from './ChoiceMenu.tsx';
import { FigureKey } from './FigureKey.tsx';
import type { PainLine } from './form.ts';
import { LineField } from './LineField.tsx';
import { useErrorAt } from './use-error-at.ts';
import type { LineActions } from './use-lines.ts';
import { VoiceMenu } from './VoiceMenu.tsx';

interface PainRowProps {
  pain: PainLine;
  /** From 1. */
  place: number;
  actions: LineActions<PainLine>;
}

const CHALLENGE_OPTIONS = optionsOf(CHALLENGES, CHALLENGE);
const toneOf = (severity: number): Tone => (severity >= 4 ? 'red' : severity === 3 ? 'amber' : 'neutral');

/** One pain: severity, words, which challenge it is and who said it. */
export function PainRow({ pain, place, actions }: PainRowProps) {
  const error = useErrorAt(pain.key);
  const change = (part: Partial<PainLine>) => actions.change(pain.key, part);
  const setSeverity = (severity: number) => change({ severity: Math.min(5, Math.max(1, severity)) });
  return (
    <LineField
      lineKey={pain.key}
      label={`Pain ${place}`}
      placeholder={place === 1 ? 'A problem they named; Enter for the next' : 'Another one'}
      text={pain.text}
      error={error}
      onText={(text) => change({ text })}
      onEnter={() => actions.enter(pain.key)}
      onRemove={() => actions.remove(pain.key)}
      onStep={(by) => setSeverity(pain.severity + by)}
      lead={
        <FigureKey
          label={`Severity of pain ${place}`}
          value={pain.severity}
          tone={toneOf(pain.severity)}
          onChange={setSeverity}
        />
      }
    >
      {pain.text !== '' && (
        <div className="flex min-w-0 items-center gap-1 pl-8">
          <ChoiceMenu
            label="Challenge"
            options={CHALLENGE_OPTIONS}
            value={pain.challenge}
            shown={pain.challenge === 'other' ? 'which challenge?' : undefined}
            onChange={(challenge) => change({ challenge: challenge ?? 'other' })}
          />
          <VoiceMenu personId={pain.personId} onChange={(personId) => change({ personId })} />
        </div>
      )}
    </LineField>
  );
}
