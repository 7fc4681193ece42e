/** Whether Ctrl, ⌘ or Shift was held at the latest key or pointer press: a choice then adds to what is chosen already. */
let held = false;
export const isAdding = (): boolean => held;
export function noteModifiers(event: { ctrlKey: boolean; metaKey: boolean; shiftKey: boolean }): void {
  held = event.ctrlKey || event.metaKey || event.shiftKey;
}
