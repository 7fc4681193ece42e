import type { LucideIcon } from 'lucide-react';

export type IconType = LucideIcon;

interface IconProps {
  icon: IconType;
  /** 16 px in navigation and buttons, 13 px in lines of text. */
  size?: 13 | 16;
  /** Only for an icon that says something its neighbours do not; otherwise it is decoration. */
  label?: string;
  className?: string;
}

/** A Lucide icon in the product's stroke. */
export function Icon({ icon: Drawing, size = 16, label, className }: IconProps) {
  return (
    <Drawing
      size={size}
      strokeWidth={1.75}
      className={`shrink-0 ${className ?? ''}`}
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
    />
  );
}
