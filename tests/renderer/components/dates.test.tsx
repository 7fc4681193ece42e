// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DateField, DateText, DateTimeField } from '../../../renderer/components/index.ts';
import type { TypedDate } from '../../../renderer/lib/typed-date.ts';

afterEach(cleanup);
const today = '2026-11-21';

function Day({ onChange, start = null }: { onChange?: (date: string | null) => void; start?: string | null }) {
  const [value, setValue] = useState<string | null>(start);
  return (
    <DateField
      label="They answer by"
      today={today}
      value={value}
      note="check on Monday"
      onChange={(next) => {
        setValue(next);
        onChange?.(next);
      }}
    />
  );
}

describe('DateField', () => {
  it('takes typed words and shows what they mean beside them', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    render(<Day onChange={onChange} />);
    await user.type(screen.getByRole('textbox', { name: 'They answer by' }), 'fri');
    expect(onChange).toHaveBeenLastCalledWith('2026-11-27');
    expect(screen.getByText('Friday 27 November · check on Monday')).toBeDefined();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'They answer by' }).value).toBe('fri');
  });

  it('says after leaving that a day does not exist, and keeps the words', async () => {
    const user = userEvent.setup();
    render(<Day />);
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'They answer by' });
    await user.type(field, '31 nov');
    expect(field.getAttribute('aria-invalid')).toBeNull();
    await user.tab();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getAllByText(/There is no 31 November/).length).toBeGreaterThan(0);
    expect(field.value).toBe('31 nov');
  });

  it('chooses from a calendar by keyboard', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    render(<Day onChange={onChange} start="2026-12-14" />);
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('grid')).toBeDefined();
    await user.keyboard('{ArrowRight}{Enter}');
    expect(onChange).toHaveBeenLastCalledWith('2026-12-15');
    expect(screen.queryByRole('grid')).toBeNull();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'They answer by' }).value).toBe('Tuesday 15 December');
  });

  it('is emptied by deleting its text', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    render(<Day onChange={onChange} start="2026-12-14" />);
    await user.clear(screen.getByRole('textbox', { name: 'They answer by' }));
    expect(onChange).toHaveBeenLastCalledWith(null);
  });
});

describe('DateTimeField', () => {
  it('takes a day with its time and asks for the time where one is needed', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    function Start() {
      const [value, setValue] = useState<TypedDate | null>(null);
      return (
        <DateTimeField
          label="Starts"
          today={today}
          zone="Europe/Lisbon"
          needsTime
          value={value}
          onChange={(next) => {
            setValue(next);
            onChange(next);
          }}
        />
      );
    }
    render(<Start />);
    const field = screen.getByRole('textbox', { name: 'Starts' });
    await user.type(field, '14 dec');
    await user.tab();
    expect(screen.getAllByText(/Add a time/).length).toBeGreaterThan(0);
    await user.type(field, ' 9:30');
    expect(onChange).toHaveBeenLastCalledWith({ date: '2026-12-14', time: '09:30' });
  });
});

it('DateText reads like a person writes, with the exact date on hover', () => {
  render(<DateText date="2026-11-22" time="14:00" today={today} />);
  expect(screen.getByText('tomorrow 14:00').getAttribute('title')).toBe('Sunday 22 November 2026, 14:00');
});
