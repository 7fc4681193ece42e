// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  Button,
  clearToasts,
  ContextMenu,
  Dialog,
  MenuButton,
  notify,
  Panel,
  PopoverButton,
  Table,
  TextField,
  ToastRegion,
} from '../../../renderer/components/index.ts';
import type { MenuEntry } from '../../../renderer/components/index.ts';

afterEach(() => {
  act(clearToasts);
  cleanup();
  vi.useRealTimers();
});

describe('Panel', () => {
  function Beside() {
    const [isOpen, setOpen] = useState(false);
    return (
      <>
        <Button onPress={() => setOpen(true)}>Open</Button>
        {isOpen && (
          <Panel title="Debrief" onClose={() => setOpen(false)}>
            <div data-autofocus="">
              <TextField label="Pain" />
            </div>
          </Panel>
        )}
      </>
    );
  }

  it('takes focus in, leaves the view usable, closes on Escape and gives focus back', async () => {
    const user = userEvent.setup();
    render(<Beside />);
    await user.tab();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('dialog', { name: 'Debrief' }).getAttribute('aria-modal')).toBe('false');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Pain' }));
    expect(screen.getByRole('button', { name: 'Open' })).toBeDefined();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open' }));
  });
});

describe('Dialog', () => {
  it('is modal, named, and closed by Escape', async () => {
    const user = userEvent.setup();
    const onClose = vi.fn();
    render(
      <>
        <Button>Under</Button>
        <Dialog isOpen onClose={onClose} title="Close out">
          <TextField label="Feedback" autoFocus />
        </Dialog>
      </>,
    );
    expect(screen.getByRole('dialog', { name: 'Close out' })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Under' })).toBeNull();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('menus', () => {
  const entries = (onAction: () => void): MenuEntry[] => [
    { id: 'open', label: 'Open', onAction },
    'separator',
    { group: 'Move to', items: [{ id: 'final', label: 'Final', onAction }] },
  ];

  it('open from a button and act by keyboard', async () => {
    const user = userEvent.setup();
    const onAction = vi.fn();
    render(
      <MenuButton label="More" items={entries(onAction)}>
        <Button>More</Button>
      </MenuButton>,
    );
    await user.tab();
    await user.keyboard('{Enter}');
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual(['Open', 'Final']);
    await user.keyboard('{Enter}');
    expect(onAction).toHaveBeenCalledOnce();
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('open on right click and give focus back on Escape', async () => {
    const user = userEvent.setup();
    render(
      <ContextMenu label="Card" items={() => entries(() => {})}>
        <button type="button">Card</button>
      </ContextMenu>,
    );
    await user.tab();
    const card = screen.getByRole('button', { name: 'Card' });
    fireEvent.contextMenu(card, { clientX: 10, clientY: 10 });
    expect(await screen.findByRole('menu', { name: 'Card' })).toBeDefined();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(card));
  });

  it('a popover has a name and closes', async () => {
    const user = userEvent.setup();
    render(
      <PopoverButton label="Filter" trigger={<Button>Filter</Button>}>
        {(close) => <Button onPress={close}>Done</Button>}
      </PopoverButton>,
    );
    await user.click(screen.getByRole('button', { name: 'Filter' }));
    expect(screen.getByRole('dialog', { name: 'Filter' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('messages', () => {
  it('are read out, offer Undo, and go after 8 seconds', () => {
    vi.useFakeTimers();
    const onAction = vi.fn();
    render(<ToastRegion />);
    act(() => void notify({ message: 'Acme moved to Final.', action: { label: 'Undo', onAction } }));
    expect(screen.getByRole('status').textContent).toContain('Acme moved to Final.');
    void act(() => vi.advanceTimersByTime(7900));
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDefined();
    void act(() => vi.advanceTimersByTime(200));
    expect(screen.queryByText('Acme moved to Final.')).toBeNull();
  });

  it('stay while they have the focus', () => {
    vi.useFakeTimers();
    render(<ToastRegion />);
    act(() => void notify({ message: 'Deleted.', action: { label: 'Undo', onAction: () => {} } }));
    act(() => screen.getByRole('button', { name: 'Undo' }).focus());
    void act(() => vi.advanceTimersByTime(60_000));
    expect(screen.getByText('Deleted.')).toBeDefined();
    act(() => screen.getByRole('button', { name: 'Undo' }).blur());
    void act(() => vi.advanceTimersByTime(8100));
    expect(screen.queryByText('Deleted.')).toBeNull();
  });

  it('Undo undoes once and the message goes', async () => {
    const user = userEvent.setup();
    const onAction = vi.fn();
    render(<ToastRegion />);
    act(() => void notify({ message: 'Deleted.', action: { label: 'Undo', onAction } }));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onAction).toHaveBeenCalledOnce();
    expect(screen.queryByText('Deleted.')).toBeNull();
  });
});

describe('Table', () => {
  const rows = [
    { id: 'name', name: 'Acme', days: 3 },
    { id: 'r2', name: 'Beacon', days: 18 },
  ];

  it('sorts, selects and opens by keyboard', async () => {
    const user = userEvent.setup();
    const [onSort, onSelect, onOpen] = [vi.fn(), vi.fn(), vi.fn()];
    render(
      <Table
        label="Opportunities"
        columns={[
          { id: 'name', label: 'Company', render: (row) => row.name, isSortable: true },
          { id: 'days', label: 'Days', render: (row) => row.days, align: 'end' },
        ]}
        rows={rows}
        keyOf={(row) => row.id}
        nameOf={(row) => row.name}
        sort={{ column: 'name', direction: 'ascending' }}
        onSort={onSort}
        selected={new Set<string>()}
        onSelect={onSelect}
        onOpen={onOpen}
      />,
    );
    expect(screen.getByRole('rowheader', { name: 'Beacon' })).toBeDefined();
    await user.click(screen.getByRole('columnheader', { name: /Company/ }));
    expect(onSort).toHaveBeenCalledWith('name', 'descending');
    act(() => screen.getByRole('row', { name: /Acme/ }).focus());
    await user.keyboard(' ');
    expect(onSelect).toHaveBeenLastCalledWith(new Set(['name']));
    await user.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledWith('name');
  });
});
