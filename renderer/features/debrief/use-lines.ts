import { flushSync } from 'react-dom';
import type { Form } from './form.ts';
import { useDebrief } from './use-debrief.ts';

type Line = { key: string; text: string };

/** Where a list of lines is kept in the form. */
export type Lines<T> = { read: (form: Form) => T[]; write: (form: Form, lines: T[]) => Form };

export type LineActions<T> = {
  change(key: string, part: Partial<T>): void;
  /** Enter: on to the next line, or a new one behind the last unless that is still empty. */
  enter(key: string): void;
  remove(key: string): void;
};

/** Puts the cursor into the line with this key. */
export function focusLine(key: string): void {
  document.querySelector<HTMLElement>(`[data-line="${key}"] [data-line-start] :is(input, [tabindex="0"])`)?.focus();
}

/** Lines of text that grow with Enter and shrink with Backspace; there is always one to type into. */
export function useLines<T extends Line>({ read, write }: Lines<T>, make: () => T): [T[], LineActions<T>] {
  const lines = useDebrief(({ form }) => read(form));
  const edit = useDebrief((debrief) => debrief.edit);
  const set = (next: (lines: T[]) => T[]) => flushSync(() => edit((form) => write(form, next(read(form)))));
  return [
    lines,
    {
      change: (key, part) => edit((form) => write(form, changed(read(form), key, part))),
      enter: (key) => {
        const index = lines.findIndex((line) => line.key === key);
        const next = lines[index + 1];
        if (next !== undefined) return focusLine(next.key);
        if (lines[index]?.text.trim() === '') return;
        const made = make();
        set((before) => [...before, made]);
        focusLine(made.key);
      },
      remove: (key) => {
        const index = lines.findIndex((line) => line.key === key);
        const neighbour = lines[index - 1] ?? lines[index + 1] ?? make();
        set((before) => {
          const rest = before.filter((line) => line.key !== key);
          return rest.length === 0 ? [neighbour] : rest;
        });
        focusLine(neighbour.key);
      },
    },
  ];
}

export function changed<T extends { key: string }>(lines: readonly T[], key: string, part: Partial<T>): T[] {
  return lines.map((line) => (line.key === key ? { ...line, ...part } : line));
}
