import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../renderer/styles/tokens.css', import.meta.url), 'utf8');
const HEX = /--color-([\w-]+): (?:light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)|(#[\da-f]{6}));/g;
const tokens = new Map(
  [...css.matchAll(HEX)].map(([, name = '', light, dark, both]) => [
    name,
    { light: light ?? both ?? '', dark: dark ?? both ?? '' },
  ]),
);

/** WCAG 2.2 relative luminance and contrast. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string, theme: 'light' | 'dark'): number {
  const [x = 0, y = 0] = [a, b].map((name) => luminance(tokens.get(name)?.[theme] ?? '')).sort((p, q) => q - p);
  return (x + 0.05) / (y + 0.05);
}

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const surfaces = ['bg', 'surface', 'raised', 'sunken'];
  const text = surfaces.flatMap((surface) =>
    ['ink', 'ink2', 'ink3', 'accent-text', 'red', 'amber'].map((ink) => [ink, surface] as const),
  );
  const pairs = [
    ['on-accent', 'accent'],
    ['on-accent', 'accent-hover'],
    ['accent-text', 'accent-wash'],
    ['ink', 'accent-wash'],
    ['ink2', 'accent-wash'],
    ...['amber', 'red', 'violet', 'blue'].map((name) => [name, `${name}-wash`] as const),
    ...Array.from({ length: 8 }, (_, index) => ['on-mark', `mark-${index + 1}`] as const),
  ] as const;

  it.each([...text, ...pairs])('%s on %s can be read (4.5:1)', (ink, ground) => {
    expect(contrast(ink, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['bg', 'surface', 'raised'])('the edge of a field and the focus ring can be seen on %s (3:1)', (surface) => {
    expect(contrast('control', surface, theme)).toBeGreaterThanOrEqual(3);
    expect(contrast('accent', surface, theme)).toBeGreaterThanOrEqual(3);
  });
});
