import type { ReactNode } from 'react';
import { Checkbox } from '../../components/index.ts';

interface NoticeRowProps {
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  isDisabled?: boolean;
  /** When and how, beside the switch. */
  children?: ReactNode;
}

/** One thing to be told of, and when. */
export function NoticeRow({ label, isOn, onChange, isDisabled = false, children }: NoticeRowProps) {
  return (
    <div className="flex min-h-9 flex-wrap items-start gap-x-3 gap-y-1 border-b border-line py-0.5 last:border-b-0">
      <Checkbox isSelected={isOn} onChange={onChange} isDisabled={isDisabled} className="min-h-7.5 min-w-0 flex-1">
        {label}
      </Checkbox>
      {children !== undefined && <div className="flex items-start gap-2">{children}</div>}
    </div>
  );
}
