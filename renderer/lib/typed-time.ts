/** A time of day as a person types it, at the end of other words (or at their beginning): `9:30`, `2pm`, `14h`, `at 9`, `noon`. */

const FORMS: { pattern: string; read: (parts: readonly (string | undefined)[]) => string | null }[] = [
  {
    pattern: String.raw`(\d{1,2})(?:[:.](\d{2}))? ?(am|pm|a\.m\.|p\.m\.)`,
    read: ([hour, minute = '00', half = '']) => {
      const twelve = Number(hour);
      if (twelve < 1 || twelve > 12) return null;
      return clock((twelve % 12) + (half.startsWith('p') ? 12 : 0), Number(minute));
    },
  },
  { pattern: String.raw`(\d{1,2})[:h](\d{2})`, read: ([hour, minute]) => clock(Number(hour), Number(minute)) },
  { pattern: String.raw`(\d{1,2})h`, read: ([hour]) => clock(Number(hour), 0) },
  { pattern: 'noon', read: () => '12:00' },
];
/** A bare hour is a time only after `at`: `14 dec 9` could as well be a year. */
const AT_HOUR = { pattern: String.raw`at (\d{1,2})`, read: FORMS[2]?.read ?? (() => null) };

function clock(hour: number, minute: number): string | null {
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The time in these words and the words without it; null when they hold none. */
export function takeTime(words: string): { time: string; rest: string } | null {
  for (const { pattern, read } of [...FORMS, AT_HOUR]) {
    const last = new RegExp(`^(?:(.*) )?(?:at )?${pattern}$`).exec(words);
    const first = last ?? new RegExp(`^(?:at )?${pattern} (.*)$`).exec(words);
    if (first === null) continue;
    const groups = first.slice(1);
    const rest = last === null ? groups.at(-1) : groups[0];
    const time = read(last === null ? groups.slice(0, -1) : groups.slice(1));
    return time === null ? null : { time, rest: (rest ?? '').replace(/ at$/, '').trim() };
  }
  return null;
}

/** A time alone, `HH:MM`, or null. */
export function parseTypedTime(text: string): string | null {
  const words = text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
  const taken = takeTime(words);
  if (taken !== null) return taken.rest === '' ? taken.time : null;
  return /^\d{1,2}$/.test(words) ? clock(Number(words), 0) : null;
}
