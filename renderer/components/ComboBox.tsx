import { ChevronsUpDown } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, Ref } from 'react';
import { Button, ComboBox as AriaComboBox, Group, Input, ListBox, Popover } from 'react-aria-components';
import { cx } from './cx.ts';
import { FIELD, FieldFoot, FieldLabel } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { Icon } from './Icon.tsx';
import { OptionRow } from './Option.tsx';
import type { Option } from './Option.tsx';

/** What was chosen: one of the options, or the person's own words. */
export type ComboChoice<T extends string = string> =
  { kind: 'option'; value: T; label: string } | { kind: 'text'; text: string };

export interface ComboBoxProps<T extends string> extends FieldProps {
  options: readonly Option<T>[];
  /** The text in the box (controlled). */
  text: string;
  onTextChange: (text: string) => void;
  /** On Enter, on a click on an option and on leaving the field. Own words only with `allowCustom`. */
  onChoose: (choice: ComboChoice<T>) => void;
  allowCustom?: boolean;
  placeholder?: string;
  isDisabled?: boolean;
  autoFocus?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}

export function ComboBox<T extends string>({
  label,
  hideLabel,
  hint,
  error,
  className,
  options,
  text,
  onTextChange,
  onChoose,
  allowCustom = false,
  placeholder,
  isDisabled,
  autoFocus,
  inputRef,
}: ComboBoxProps<T>) {
  // React Aria says nothing when somebody's own words are confirmed, so Enter and leaving are heard here.
  const settled = useRef(text);
  const picked = useRef<string | null>(null);
  useEffect(() => {
    if (text !== settled.current) settled.current = '';
    picked.current = null;
  });
  const settle = (choice: ComboChoice<T>) => {
    const words = choice.kind === 'option' ? choice.label : choice.text;
    if (settled.current === words) return;
    settled.current = words;
    onChoose(choice);
  };
  const settleOwn = () => {
    if (text.trim() === '') return;
    // A name typed to its end is that option, also where own words are not taken.
    const same = options.find((option) => option.label.toLowerCase() === text.trim().toLowerCase());
    if (same !== undefined) settle({ kind: 'option', value: same.value, label: same.label });
    else if (allowCustom) settle({ kind: 'text', text });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isOnOption = event.target instanceof Element && event.target.hasAttribute('aria-activedescendant');
    if (event.key === 'Enter' && !isOnOption && !event.nativeEvent.isComposing) settleOwn();
  };
  const chosen = options.find((option) => option.label === text);
  return (
    <AriaComboBox
      inputValue={text}
      onInputChange={(next) => {
        // After a pick the label comes once more, and must not undo what `onChoose` made of the text.
        if (next !== picked.current) onTextChange(next);
      }}
      selectedKey={chosen?.value ?? null}
      onSelectionChange={(key) => {
        const option = options.find((candidate) => candidate.value === key);
        if (option === undefined) return;
        picked.current = option.label;
        onTextChange(option.label);
        settle({ kind: 'option', value: option.value, label: option.label });
      }}
      onBlur={settleOwn}
      allowsCustomValue={allowCustom}
      menuTrigger="focus"
      isDisabled={isDisabled}
      autoFocus={autoFocus}
      isInvalid={Boolean(error)}
      className={cx(FIELD, className)}
    >
      <FieldLabel label={label} hideLabel={hideLabel} />
      <Group onKeyDownCapture={onKeyDown} className="field-box flex h-7.5 min-w-0 items-center">
        <Input
          ref={inputRef}
          placeholder={placeholder}
          className="min-w-0 flex-1 bg-transparent px-2 text-base text-ink outline-none"
        />
        <Button className="flex size-6 shrink-0 items-center justify-center text-ink3">
          <Icon icon={ChevronsUpDown} size={13} />
        </Button>
      </Group>
      <FieldFoot hint={hint} error={error} />
      <Popover offset={4} className="floating min-w-(--trigger-width) data-entering:animate-float-in">
        <ListBox className="max-h-80 overflow-auto p-1 outline-none">
          {options.map((option) => (
            <OptionRow key={option.value} option={option} />
          ))}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
