// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { X } from 'lucide-react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  Avatar,
  Bar,
  Button,
  Checkbox,
  CloseDots,
  ComboBox,
  IconButton,
  NumberField,
  ProgressBar,
  RatingGroup,
  SearchField,
  Segmented,
  Select,
  TextArea,
  TextField,
} from '../../../renderer/components/index.ts';
import type { ComboChoice, Rating } from '../../../renderer/components/index.ts';

afterEach(cleanup);

describe('buttons', () => {
  it('are pressed by keyboard, and their shortcut is announced but not part of the name', async () => {
    const user = userEvent.setup();
    const onPress = vi.fn();
    render(
      <Button kbd="Mod+Enter" onPress={onPress}>
        Save
      </Button>,
    );
    await user.tab();
    await user.keyboard('{Enter} ');
    expect(onPress).toHaveBeenCalledTimes(2);
    expect(screen.getByRole('button', { name: 'Save' }).getAttribute('aria-keyshortcuts')).toBe('Control+Enter');
  });

  it('made of an icon have a name, and show it on focus', async () => {
    const user = userEvent.setup();
    render(<IconButton icon={X} label="Close" />);
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close' }));
    expect(await screen.findByRole('tooltip')).toBeDefined();
  });
});

describe('fields', () => {
  it('read their error with them', () => {
    render(<TextField label="Name" error="Name cannot be empty." />);
    const field = screen.getByRole('textbox', { name: 'Name' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent).join(' ')).toContain(
      'Name cannot be empty.',
    );
  });

  it('keep what is typed exactly', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    render(<TextArea label="Notes" onChange={onChange} />);
    await user.type(screen.getByRole('textbox', { name: 'Notes' }), ' a{Enter}b ');
    expect(onChange).toHaveBeenLastCalledWith(' a\nb ');
  });

  it('of numbers give null when emptied', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    render(<NumberField label="Effort" value={8} onChange={onChange} />);
    await user.clear(screen.getByRole('textbox', { name: 'Effort' }));
    await user.tab();
    expect(onChange).toHaveBeenLastCalledWith(null);
  });

  it('of search are emptied by Escape', async () => {
    const user = userEvent.setup();
    render(<SearchField label="Find" />);
    const field = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Find' });
    await user.type(field, 'acme');
    await user.keyboard('{Escape}');
    expect(field.value).toBe('');
  });
});

const COMPANIES = [
  { value: '1', label: 'Acme' },
  { value: '2', label: 'Beacon' },
];

describe('choices', () => {
  it('Select is worked by keyboard', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    render(<Select label="Company" options={COMPANIES} value="1" onChange={onChange} />);
    await user.tab();
    await user.keyboard('{Enter}{ArrowDown}{Enter}');
    expect(onChange).toHaveBeenCalledWith('2');
  });

  function Combo({ onChoose }: { onChoose: (choice: ComboChoice) => void }) {
    const [text, setText] = useState('');
    return (
      <ComboBox
        label="Company"
        options={COMPANIES}
        text={text}
        onTextChange={setText}
        onChoose={onChoose}
        allowCustom
      />
    );
  }

  it('ComboBox finds an option', async () => {
    const user = userEvent.setup();
    const onChoose = vi.fn();
    render(<Combo onChoose={onChoose} />);
    await user.type(screen.getByRole('combobox', { name: 'Company' }), 'bea{ArrowDown}{Enter}');
    expect(onChoose).toHaveBeenLastCalledWith({ kind: 'option', value: '2', label: 'Beacon' });
    expect(screen.getByRole<HTMLInputElement>('combobox', { name: 'Company' }).value).toBe('Beacon');
    await user.tab();
    expect(onChoose).toHaveBeenCalledOnce();
  });

  it('ComboBox takes own words', async () => {
    const user = userEvent.setup();
    const onChoose = vi.fn();
    render(<Combo onChoose={onChoose} />);
    await user.type(screen.getByRole('combobox', { name: 'Company' }), 'New Co{Enter}');
    expect(onChoose).toHaveBeenLastCalledWith({ kind: 'text', text: 'New Co' });
  });

  it('ComboBox takes a name typed to its end, also where own words are not taken', async () => {
    const user = userEvent.setup();
    const onChoose = vi.fn();
    function One() {
      const [text, setText] = useState('');
      return <ComboBox label="Tag" options={COMPANIES} text={text} onTextChange={setText} onChoose={onChoose} />;
    }
    render(<One />);
    await user.type(screen.getByRole('combobox', { name: 'Tag' }), 'acme');
    await user.tab();
    expect(onChoose).toHaveBeenCalledTimes(1);
    expect(onChoose).toHaveBeenCalledWith({ kind: 'option', value: '1', label: 'Acme' });
  });

  it('ComboBox can be emptied after every choice, to choose many, even the same', async () => {
    const user = userEvent.setup();
    const onChoose = vi.fn();
    function Many() {
      const [text, setText] = useState('');
      const choose = (choice: ComboChoice) => {
        onChoose(choice);
        setText('');
      };
      return (
        <ComboBox label="Tag" options={COMPANIES} text={text} onTextChange={setText} onChoose={choose} allowCustom />
      );
    }
    render(<Many />);
    const box = screen.getByRole<HTMLInputElement>('combobox', { name: 'Tag' });
    for (const typed of ['bea{ArrowDown}{Enter}', 'bea{ArrowDown}{Enter}', 'own{Enter}', 'own{Enter}']) {
      await user.type(box, typed);
      expect(box.value).toBe('');
    }
    await user.tab();
    expect(onChoose).toHaveBeenCalledTimes(4);
  });

  it('Segmented is a radio group; arrows move without choosing', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    render(<Segmented label="View" segments={COMPANIES} value="1" onChange={onChange} />);
    expect(screen.getByRole('radiogroup', { name: 'View' })).toBeDefined();
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(onChange).not.toHaveBeenCalled();
    await user.keyboard(' ');
    expect(onChange).toHaveBeenCalledExactlyOnceWith('2');
  });

  it('a rating takes one key, and Backspace takes it back', async () => {
    const user = userEvent.setup();
    function Rate() {
      const [value, setValue] = useState<Rating | null>(null);
      return <RatingGroup label="How did it go?" value={value} onChange={setValue} />;
    }
    render(<Rate />);
    const group = screen.getByRole('radiogroup', { name: 'How did it go?' });
    await user.tab();
    await user.keyboard('4');
    expect(within(group).getByRole<HTMLInputElement>('radio', { name: '4 good' }).checked).toBe(true);
    await user.keyboard('{Backspace}');
    expect(within(group).queryByRole('radio', { checked: true })).toBeNull();
  });

  it('a checkbox is ticked by Space', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    render(<Checkbox onChange={onChange}>Come back</Checkbox>);
    await user.tab();
    await user.keyboard(' ');
    expect(onChange).toHaveBeenCalledWith(true);
    expect(screen.getByRole('checkbox', { name: 'Come back' })).toBeDefined();
  });
});

describe('pictures say what they show', () => {
  it('dots, bars and progress', () => {
    render(
      <>
        <CloseDots states={['closed', 'partly', 'open']} unclosed={['Ines Haddad', 'Oskar Brandt']} />
        <Bar demand={0.9} impact={0.3} label="Pricing: demand 90 %, impact 30 %" />
        <ProgressBar label="Importing" value={30} valueLabel="3 of 10 rows" />
      </>,
    );
    expect(screen.getByRole('img', { name: '1 of 3 closed, still open: Ines Haddad and Oskar Brandt' })).toBeDefined();
    expect(screen.getByRole('img', { name: /demand 90 %/ })).toBeDefined();
    expect(screen.getByRole('progressbar', { name: 'Importing' }).getAttribute('aria-valuetext')).toBe('3 of 10 rows');
  });

  it('one company has one colour', () => {
    const { container } = render(
      <>
        <Avatar name="Acme" />
        <Avatar name="acme " />
      </>,
    );
    const [first, second] = container.children;
    expect([first?.className, first?.textContent]).toEqual([second?.className, second?.textContent]);
  });
});
