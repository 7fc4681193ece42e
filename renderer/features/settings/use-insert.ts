import { type FocusEvent, type RefObject, useRef } from 'react';

interface Box {
  box: RefObject<HTMLInputElement | HTMLTextAreaElement | null>;
  value: string;
  setValue: (value: string) => void;
}

/** Puts a placeholder where the caret stood last, in the field that was typed in last; without one, at the end of the last field. */
export function useInsert(boxes: readonly Box[]) {
  const last = useRef<EventTarget | null>(null);
  return {
    onFocus: (event: FocusEvent) => {
      if (boxes.some(({ box }) => box.current === event.target)) last.current = event.target;
    },
    put: (name: string) => {
      const into = boxes.find(({ box }) => box.current !== null && box.current === last.current) ?? boxes.at(-1);
      const element = into?.box.current;
      if (into === undefined || !element) return;
      const isTouched = last.current === element;
      const from = isTouched ? (element.selectionStart ?? into.value.length) : into.value.length;
      const to = isTouched ? (element.selectionEnd ?? from) : from;
      const typed = `{${name}}`;
      into.setValue(into.value.slice(0, from) + typed + into.value.slice(to));
      // After the menu has closed and given the focus back to its button.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          element.focus();
          element.setSelectionRange(from + typed.length, from + typed.length);
        }),
      );
    },
  };
}
