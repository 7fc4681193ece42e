import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { KeyHint } from './KeyHint.tsx';

interface TooltipProps {
  text: string;
  kbd?: string;
  placement?: 'top' | 'bottom' | 'left' | 'right';
  /** A control of this folder, or anything wrapped in React Aria's Focusable. */
  children: ReactElement;
}

/** A short explanation on hover and on keyboard focus. Nothing may be said only here. */
export function Tooltip({ text, kbd, placement = 'bottom', children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={50}>
      {children}
      <AriaTooltip
        offset={6}
        placement={placement}
        className="floating flex max-w-80 items-center gap-2 px-2 py-1 text-sm text-ink data-entering:animate-fade-in"
      >
        {text}
        {kbd !== undefined && <KeyHint keys={kbd} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
