import { X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { IconButton, TextField } from '../../components/index.ts';

interface LineFieldProps {
  lineKey: string;
  /** What the line is: `Pain 2`. */
  label: string;
  placeholder: string;
  text: string;
  error?: string | null;
  onText: (text: string) => void;
  onEnter: () => void;
  onRemove: () => void;
  /** Before the text, such as a severity. */
  lead?: ReactNode;
  /** Alt+↑ and Alt+↓ while the text is typed. */
  onStep?: (by: 1 | -1) => void;
  /** Beneath the text, in grey. */
  children?: ReactNode;
}

/** One line of a list: Enter goes on, Backspace in an empty line takes it away. */
export function LineField(props: LineFieldProps) {
  const { lineKey, label, text, onEnter, onRemove, onStep } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : null;
    if (event.key === 'Enter') onEnter();
    else if (event.key === 'Backspace' && text === '' && !event.repeat) onRemove();
    else if (event.altKey && step !== null && onStep !== undefined) onStep(step);
    else return;
    event.preventDefault();
  };
  return (
    <div data-line={lineKey} className="group/line flex flex-col">
      <div className="flex items-start gap-2">
        {props.lead !== undefined && <div className="flex h-7.5 items-center">{props.lead}</div>}
        <div data-line-start="" className="relative min-w-0 flex-1" onKeyDown={onKeyDown}>
          <TextField
            label={label}
            hideLabel
            placeholder={props.placeholder}
            value={text}
            onChange={props.onText}
            error={props.error}
          />
          {text !== '' && (
            <IconButton
              icon={X}
              label={`Remove ${label.toLowerCase()}`}
              size="sm"
              excludeFromTabOrder
              onPress={onRemove}
              className="absolute! top-0.75 right-0.75 bg-surface opacity-0 group-hover/line:opacity-100"
            />
          )}
        </div>
      </div>
      {props.children}
    </div>
  );
}
