const nobodyHasIt = () => document.activeElement === null || document.activeElement === document.body;

/** For `ref`: takes the focus when what held it has gone, so that the keyboard goes on where the work does. */
export function takeLostFocus(node: HTMLElement | null): void {
  if (node !== null && nobodyHasIt()) node.focus();
}
