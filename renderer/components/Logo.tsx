interface LogoProps {
  size?: number;
  className?: string;
}

/** The mark: two hands that agree. Decoration; the product's name stands beside it. */
export function Logo({ size = 20, className }: LogoProps) {
  return (
    <svg
      aria-hidden="true"
      data-keep-colours=""
      viewBox="0 0 32 32"
      width={size}
      height={size}
      className={`shrink-0 ${className ?? ''}`}
    >
      <rect width="32" height="32" rx="8" className="fill-accent" />
      <g className="fill-none stroke-on-accent" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
        <path d="M5.5 10.5 10 9l6 2 6-2 4.5 1.5" />
        <path d="M16 11l-4.3 4.200a2 2 0 0 0 2.8 2.800l2.3-2.2 6.2 5.7" />
        <path d="M5.5 20l2.7.6 5 4.200a2.2 2.2 0 0 0 3-.2" />
        <path d="M15.8 24.200l.9.800a1.9 1.9 0 0 0 2.7-2.7" />
        <path d="M19.2 22.200l.6.500a1.9 1.9 0 0 0 2.7-2.7" />
        <path d="M26.5 20l-3.5.8" />
      </g>
    </svg>
  );
}
