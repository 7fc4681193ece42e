// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChartFrame } from '../../../../renderer/lib/charts/ChartFrame.tsx';
import { Mark } from '../../../../renderer/lib/charts/Mark.tsx';
import { recordBridge, type Recording } from '../../../support/bridge.ts';

const opened = vi.fn<(what: string) => void>();
const VALUES = [
  { kind: 'Lead', reached: '12' },
  { kind: 'Applied', reached: '9' },
  { kind: 'Screen', reached: '4' },
];

let bridge: Recording;
beforeEach(() => {
  bridge = recordBridge({ 'file.save': { name: 'Funnel.svg' } });
  opened.mockClear();
});
afterEach(cleanup);

const show = (values: readonly { kind: string; reached: string }[] = VALUES) => (
  <ChartFrame
    title="Funnel"
    describe="How far they came."
    fileName="Funnel 2026"
    legend={[{ label: 'moved on', colour: 'demand' }]}
    columns={[
      { key: 'kind', label: 'Stage' },
      { key: 'reached', label: 'Reached', align: 'end' },
    ]}
    rows={values.map((cells) => ({ key: cells.kind, cells, onOpen: () => opened(`row ${cells.kind}`) }))}
  >
    {({ width }) => (
      <svg width={width} height={90}>
        {values.map(({ kind, reached }, index) => (
          <Mark key={kind} label={`${kind}: ${reached}`} onOpen={() => opened(kind)}>
            <rect className="fill-accent" x={0} y={index * 30} width={Number(reached)} height={20} />
          </Mark>
        ))}
      </svg>
    )}
  </ChartFrame>
);
const mark = (name: string) => screen.getByRole('button', { name });
const reachedByTab = () =>
  VALUES.filter(({ kind, reached }) => mark(`${kind}: ${reached}`).tabIndex === 0).map(({ kind }) => kind);

describe('the marks of a chart', () => {
  it('are one stop of Tab; the arrows lead on, and Enter opens what is behind', async () => {
    const user = userEvent.setup();
    render(show());
    expect(reachedByTab()).toEqual(['Lead']);
    mark('Lead: 12').focus();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(document.activeElement).toBe(mark('Screen: 4'));
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(mark('Screen: 4'));
    expect(reachedByTab()).toEqual(['Screen']);
    await user.keyboard('{Home}{ArrowRight}{Enter}');
    expect(opened.mock.calls).toEqual([['Applied']]);
    await user.keyboard('{End} ');
    expect(opened.mock.calls.at(-1)).toEqual(['Screen']);
  });

  it('keep one of them in reach when the one in reach is gone', () => {
    const { rerender } = render(show());
    rerender(show(VALUES.slice(1)));
    expect(mark('Applied: 9').tabIndex).toBe(0);
    expect(mark('Screen: 4').tabIndex).toBe(-1);
  });

  it('say their exact value while they have the focus', async () => {
    const user = userEvent.setup();
    render(show());
    mark('Applied: 9').focus();
    expect(await screen.findByText('Applied: 9')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByText('Applied: 9')).toBeNull();
  });
});

describe('the table of a chart', () => {
  it('is there to be read while the drawing is seen, and to be worked when it is chosen', async () => {
    const user = userEvent.setup();
    render(show());
    const rows = () => within(screen.getByRole('table', { name: 'Funnel' })).getAllByRole('row');
    expect(rows().map((row) => row.textContent)).toEqual(['StageReached', 'Lead12', 'Applied9', 'Screen4']);
    await user.click(screen.getByRole('radio', { name: 'Table' }));
    expect(rows()).toHaveLength(4);
    expect(screen.queryByRole('button', { name: 'Applied: 9' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Applied' }));
    expect(opened.mock.calls).toEqual([['row Applied']]);
  });
});

describe('saving a chart', () => {
  it('writes a drawing that needs nothing of the app', async () => {
    const user = userEvent.setup();
    render(show());
    await user.click(screen.getByRole('button', { name: 'Save Funnel as a picture' }));
    await user.click(screen.getByRole('menuitem', { name: 'Save as SVG…' }));
    await waitFor(() => expect(bridge.inputs('file.save')).toHaveLength(1));
    const [saved] = bridge.inputs('file.save') as { suggestedName: string; kind: string; content: string }[];
    expect(saved).toMatchObject({ suggestedName: 'Funnel 2026', kind: 'svg' });
    const read = new DOMParser().parseFromString(saved?.content ?? '', 'image/svg+xml');
    expect(read.querySelector('parsererror')).toBeNull();
    expect(read.querySelector('title')?.textContent).toBe('Funnel');
    expect([...read.querySelectorAll('text')].map((text) => text.textContent)).toEqual(['Funnel', 'moved on']);
    expect(read.querySelectorAll('[class], [style], [role], [tabindex], [data-mark]')).toHaveLength(0);
  });
});
