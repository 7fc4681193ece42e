import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  apart,
  boxOf,
  overlaps,
  placeLabels,
} from '../../../../renderer/features/roadmap/initiatives/effort-layout.ts';

const AREA = { left: 44, right: 700, top: 40, bottom: 340 };
const point = fc.record({
  id: fc.uuid(),
  x: fc.integer({ min: 50, max: 690 }),
  y: fc.integer({ min: 50, max: 330 }),
  label: fc.string({ minLength: 1, maxLength: 60 }),
});
const points = fc.uniqueArray(point, { maxLength: 30, selector: ({ id }) => id });

test('no label covers another one or a mark, and all stand inside the drawing', () => {
  fc.assert(
    fc.property(points, (all) => {
      const labels = placeLabels(all, AREA).filter(({ text }) => text !== '');
      labels.forEach((label, index) => {
        const box = boxOf(label);
        expect(
          box.left >= AREA.left && box.right <= AREA.right && box.top >= AREA.top && box.bottom <= AREA.bottom,
        ).toBe(true);
        for (const other of labels.slice(index + 1)) expect(overlaps(box, boxOf(other))).toBe(false);
        for (const { x, y } of all)
          expect(overlaps(box, { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 })).toBe(false);
      });
    }),
  );
});

test('where there is room every label is written beside its mark', () => {
  const far = [0, 1, 2, 3].map((index) => ({
    id: String(index),
    x: 80 + index * 140,
    y: 60 + index * 80,
    label: 'Short course',
  }));
  expect(placeLabels(far, AREA).map(({ text, isLed }) => [text, isLed])).toEqual(
    far.map(() => ['Short course', false]),
  );
});

test('marks of the same hours and demand stand side by side', () => {
  const same = ['a', 'b', 'c'].map((id) => ({ id, x: 100, y: 100, label: id }));
  expect(new Set(apart(same).map(({ x }) => x)).size).toBe(3);
  expect(apart(same).map(({ y }) => y)).toEqual([100, 100, 100]);
});
