interface CloseDotsProps {
  /** One per interviewer, in the order they are listed. */
  states: readonly ('open' | 'partly' | 'closed')[];
  /** The names of those not closed yet, where they are known. */
  unclosed?: readonly string[] | undefined;
  className?: string;
}

const R = 3;
const STEP = 8;
const NAMES = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** ●◐○: who is closed. Read as "1 of 3 closed, still open: Ines Haddad and Oskar Brandt". */
export function CloseDots({ states, unclosed = [], className }: CloseDotsProps) {
  if (states.length === 0) return null;
  const closed = states.filter((state) => state === 'closed').length;
  const counted = `${closed} of ${states.length} closed`;
  const label = unclosed.length === 0 ? counted : `${counted}, still open: ${NAMES.format(unclosed)}`;
  return (
    <svg
      role="img"
      aria-label={label}
      width={states.length * STEP}
      height={STEP}
      className={`shrink-0 text-accent ${className ?? ''}`}
    >
      <title>{label}</title>
      {states.map((state, index) => {
        const x = index * STEP + STEP / 2;
        return (
          <g key={index}>
            <circle
              cx={x}
              cy={STEP / 2}
              r={R - 0.5}
              strokeWidth={1}
              className={state === 'open' ? 'fill-none stroke-ink3' : 'fill-none stroke-current'}
            />
            {state === 'closed' && <circle cx={x} cy={STEP / 2} r={R} className="fill-current" />}
            {state === 'partly' && (
              <path d={`M${x} ${STEP / 2 - R}a${R} ${R} 0 0 0 0 ${2 * R}z`} className="fill-current" />
            )}
          </g>
        );
      })}
    </svg>
  );
}
