import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(resolve(import.meta.dirname, '../../../renderer/styles/tokens.css'), 'utf8');
type Colour = { rgb: readonly [number, number, number]; alpha: number };

function colour(text: string): Colour {
  const hex = /^#(..)(..)(..)$/.exec(text);
  if (hex) return { rgb: [hex[1], hex[2], hex[3]].map((part) => Number.parseInt(part ?? '', 16)) as never, alpha: 1 };
  const rgb = /^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)$/.exec(text);
  if (!rgb) throw new Error(`Not a colour: ${text}`);
  return { rgb: [Number(rgb[1]), Number(rgb[2]), Number(rgb[3])], alpha: Number(rgb[4]) };
}

function token(name: string, theme: 'light' | 'dark'): Colour {
  const pair = new RegExp(`--color-${name}: light-dark\\((.+?), (#.{6}|rgb\\(.+?\\))\\);`).exec(css);
  const text = pair?.[theme === 'light' ? 1 : 2];
  if (!text) throw new Error(`No token ${name}`);
  return colour(text);
}

const over = (top: Colour, below: Colour): Colour => ({
  rgb: below.rgb.map((part, at) => Math.round((top.rgb[at] ?? 0) * top.alpha + part * (1 - top.alpha))) as never,
  alpha: 1,
});

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance({ rgb }: Colour): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('text in %s keeps 4.5:1', (theme) => {
  const surfaces = ['bg', 'surface', 'raised', 'sunken'] as const;
  test.each(['ink', 'ink2', 'ink3'].flatMap((ink) => surfaces.map((surface) => [ink, surface] as const)))(
    '%s on %s, also under the pointer',
    (ink, surface) => {
      const below = token(surface, theme);
      expect(contrast(token(ink, theme), below)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(token(ink, theme), over(token('hover', theme), below))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(['ink', 'ink2', 'ink3'])('%s on what is selected', (ink) => {
    expect(contrast(token(ink, theme), token('accent-wash', theme))).toBeGreaterThanOrEqual(4.5);
  });
});
