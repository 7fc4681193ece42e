/** One line of the bench: a value against a floor measured in the same run, and the limit it is held to. */
export type Figure = {
  name: string;
  value: number;
  unit: string;
  /** What it is compared with, in the same unit; null for a limit that stands by itself. */
  floor: number | null;
  /** value ÷ floor, null without a floor. */
  ratio: number | null;
  /** For the ratio where there is one, else for the value. */
  limit: number;
  ok: boolean;
  /** Middle half of the samples, in the unit. */
  spread: [number, number];
  samples: number;
};

/** The value below which `part` (0–1) of the samples lie. */
export function quantile(samples: readonly number[], part: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(part * sorted.length) - 1))] ?? Number.NaN;
}
export const median = (samples: readonly number[]) => quantile(samples, 0.5);

type Measured = { name: string; unit: string; samples: readonly number[]; at?: number };

/** A figure held to a ratio: medians of both, or the quantile `at` of the value. */
export function against({ name, unit, samples, at = 0.5 }: Measured, floors: readonly number[], limit: number): Figure {
  const value = quantile(samples, at);
  const floor = median(floors);
  const ratio = value / floor;
  return {
    name,
    value,
    unit,
    floor,
    ratio,
    limit,
    ok: ratio <= limit,
    spread: spreadOf(samples),
    samples: samples.length,
  };
}

/** A figure held to a value of its own. */
export function within({ name, unit, samples, at = 0.5 }: Measured, limit: number): Figure {
  const value = quantile(samples, at);
  return {
    name,
    value,
    unit,
    floor: null,
    ratio: null,
    limit,
    ok: value <= limit,
    spread: spreadOf(samples),
    samples: samples.length,
  };
}

/**
 * What is done again and again, in milliseconds: the first time, when nothing of it has been loaded or compiled, and how
 * long the others take at the 95th percentile.
 */
export function coldAndWarm(name: string, samples: readonly number[], limit: number): Figure[] {
  const [first = Number.NaN, ...others] = samples;
  return [
    within({ name: `${name}, the first time`, unit: 'ms', samples: [first] }, limit),
    within({ name: `${name}, then (95th percentile)`, unit: 'ms', samples: others, at: 0.95 }, limit),
  ];
}

const spreadOf = (samples: readonly number[]): [number, number] => [quantile(samples, 0.25), quantile(samples, 0.75)];

const short = (value: number | null) =>
  value === null ? '–' : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

/** The figures as a table for a terminal. */
export function table(figures: readonly Figure[]): string {
  const head = ['figure', 'value', 'spread', 'floor', 'ratio', 'limit', ''];
  const lines = figures.map(({ name, value, unit, floor, ratio, limit, ok, spread }) => [
    name,
    `${short(value)} ${unit}`,
    `${short(spread[0])}–${short(spread[1])}`,
    short(floor),
    short(ratio),
    `${limit}${ratio === null ? ` ${unit}` : ' ×'}`,
    ok ? 'ok' : 'OVER',
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0)));
  return [head, ...lines]
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
