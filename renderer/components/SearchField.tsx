import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { Button, Input, Label, SearchField as AriaSearchField } from 'react-aria-components';
import type { SearchFieldProps as AriaSearchFieldProps } from 'react-aria-components';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import { KeyHint } from './KeyHint.tsx';

export interface SearchFieldProps extends Omit<AriaSearchFieldProps, 'children' | 'className' | 'style'> {
  label: string;
  placeholder?: string;
  kbd?: string;
  className?: string;
  inputRef?: Ref<HTMLInputElement>;
}

/** Escape empties it. */
export function SearchField({ label, placeholder, kbd, className, inputRef, ...rest }: SearchFieldProps) {
  return (
    <AriaSearchField {...rest} className={cx('group min-w-0', className)}>
      <Label className="sr-only">{label}</Label>
      <div className="field-box flex h-7.5 items-center gap-2 px-2 text-ink2">
        <Icon icon={Search} />
        <Input
          ref={inputRef}
          placeholder={placeholder ?? label}
          className="min-w-0 flex-1 bg-transparent text-base text-ink outline-none [&::-webkit-search-cancel-button]:hidden"
        />
        {kbd !== undefined && <KeyHint keys={kbd} className="hidden group-data-empty:inline-flex" />}
        <Button
          className="-mr-1 flex size-6 items-center justify-center rounded-sm text-ink3 group-data-empty:hidden data-hovered:bg-hover"
          aria-label="Clear"
        >
          <X size={13} aria-hidden="true" />
        </Button>
      </div>
    </AriaSearchField>
  );
}
