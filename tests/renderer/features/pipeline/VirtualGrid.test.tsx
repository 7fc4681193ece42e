// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type GridRow, keysBetween, stepTo } from '../../../../renderer/features/pipeline/grid-rows.ts';
import { VirtualGrid } from '../../../../renderer/features/pipeline/VirtualGrid.tsx';

const rowsOf = (count: number): GridRow<string>[] => [
  { kind: 'group', key: 'g', label: 'Group', count },
  ...Array.from({ length: count }, (_, index) => ({ kind: 'row' as const, key: `r${index}`, item: `Row ${index}` })),
];
const onOpen = vi.fn();
let chosen: ReadonlySet<string> = new Set();

function Grid({ rows }: { rows: readonly GridRow<string>[] }) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  chosen = selected;
  return (
    <VirtualGrid
      label="Grid"
      rows={rows}
      rowHeight={32}
      template="1fr"
      columnCount={1}
      minWidth={100}
      head={<div role="columnheader">Name</div>}
      cells={(item) => (
        <div role="rowheader">
          <span data-box="">{`box of ${item}`}</span>
          {item}
        </div>
      )}
      cardOf={(item) => item}
      selected={selected}
      onSelect={setSelected}
      onOpen={onOpen}
    />
  );
}

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  Element.prototype.scrollTo = function scrollTo(this: Element, options?: ScrollToOptions | number) {
    if (typeof options === 'object') this.scrollTop = options.top ?? 0;
  };
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(350);
});
afterEach(() => {
  cleanup();
  onOpen.mockReset();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const row = (index: number) => screen.getByRole('row', { name: new RegExp(`Row ${index}$`) });

describe('a grid of thousands of rows', () => {
  it('has only the rows in sight in the document and says how many there are', () => {
    render(<Grid rows={rowsOf(5000)} />);
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('5002');
  });

  it('has one stop for Tab; arrows, Home and End go through all rows, over headings', async () => {
    const user = userEvent.setup();
    render(<Grid rows={rowsOf(5000)} />);
    await user.tab();
    expect(document.activeElement).toBe(row(0));
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(document.activeElement).toBe(row(1));
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(row(4999));
    await user.keyboard('{Home}{ArrowUp}');
    expect(document.activeElement).toBe(row(0));
  });

  it('opens with Enter and a click, chooses with Space, Shift, Ctrl+A and the box, and lets go with Escape', async () => {
    const user = userEvent.setup();
    render(<Grid rows={rowsOf(300)} />);
    await user.click(row(2));
    await user.keyboard('{Enter}');
    expect(onOpen.mock.calls).toEqual([['r2'], ['r2']]);
    await user.keyboard(' {Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect([...chosen]).toEqual(['r2', 'r3', 'r4']);
    expect(row(3).getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect([...chosen]).toEqual(['r2', 'r3']);
    await user.keyboard('{Control>}a{/Control}');
    expect(chosen.size).toBe(300);
    await user.keyboard('{Escape}');
    expect(chosen.size).toBe(0);
    await user.click(screen.getByText('box of Row 5'));
    await user.keyboard('{Shift>}');
    await user.click(row(7));
    await user.keyboard('{/Shift}');
    expect([...chosen]).toEqual(['r5', 'r6', 'r7']);
    expect(onOpen).toHaveBeenCalledTimes(2);
  });
});

describe('steps through rows', () => {
  const rows = rowsOf(3);
  it('lead nowhere beyond the ends and for other keys', () => {
    expect(stepTo(rows, 3, 'ArrowDown', 5)).toBe(null);
    expect(stepTo(rows, 1, 'ArrowUp', 5)).toBe(null);
    expect(stepTo(rows, 1, 'x', 5)).toBe(null);
    expect(stepTo([], -1, 'Home', 5)).toBe(null);
  });
  it('of a page stop at the ends', () => {
    expect(stepTo(rows, 1, 'PageDown', 5)).toBe(3);
    expect(stepTo(rows, 3, 'PageUp', 5)).toBe(1);
  });
  it('give ranges either way, without the headings', () => {
    expect(keysBetween(rows, 2, 0)).toEqual(['r0', 'r1']);
  });
});
