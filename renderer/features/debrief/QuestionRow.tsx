import { RatingGroup } from '../../components/index.ts';
import type { Rating } from '../../components/index.ts';
import { ChoiceMenu } from './ChoiceMenu.tsx';
import type { QuestionLine } from './form.ts';
import { LineField } from './LineField.tsx';
import { useErrorAt } from './use-error-at.ts';
import type { LineActions } from './use-lines.ts';
import { VoiceMenu } from './VoiceMenu.tsx';
import { QUESTION_OPTIONS } from './words.ts';

interface QuestionRowProps {
  question: QuestionLine;
  /** From 1. */
  place: number;
  actions: LineActions<QuestionLine>;
}

const RATINGS: readonly Rating[] = [1, 2, 3, 4, 5];

/** One question: its words, which closing question it was, how I did. */
export function QuestionRow({ question, place, actions }: QuestionRowProps) {
  const error = useErrorAt(question.key);
  const change = (part: Partial<QuestionLine>) => actions.change(question.key, part);
  return (
    <LineField
      lineKey={question.key}
      label={`Question ${place}`}
      placeholder={place === 1 ? 'A question they asked; Enter for the next' : 'Another one'}
      text={question.text}
      error={error}
      onText={(text) => change({ text })}
      onEnter={() => actions.enter(question.key)}
      onRemove={() => actions.remove(question.key)}
    >
      {question.text !== '' && (
        <div className="flex items-center justify-between gap-2 pt-1 pl-1">
          <div className="flex min-w-0 items-center gap-1">
            <ChoiceMenu
              label="Closing question"
              options={QUESTION_OPTIONS}
              value={question.kind}
              shown={question.kind === 'other' ? 'which closing question?' : undefined}
              onChange={(kind) => change({ kind: kind ?? 'other' })}
            />
            <VoiceMenu
              label="Who asked"
              ask="who asked?"
              personId={question.personId}
              onChange={(personId) => change({ personId })}
            />
          </div>
          <div className="flex shrink-0 items-center gap-2">
            <span aria-hidden="true" className="text-xs text-ink3">
              how I did
            </span>
            <RatingGroup
              label={`How I did on question ${place}`}
              hideLabel
              size="sm"
              value={RATINGS.find((rating) => rating === question.howIDid) ?? null}
              onChange={(howIDid) => change({ howIDid })}
            />
          </div>
        </div>
      )}
    </LineField>
  );
}
