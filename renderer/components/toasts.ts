/** What just happened, and its way back. A list outside React, so that anything in the window can speak. */

export interface ToastAction {
  label: string;
  onAction: () => void;
  kbd?: string;
}
export interface Toast {
  id: number;
  message: string;
  action?: ToastAction;
  tone: 'plain' | 'error';
}

/** How long a message stays, in milliseconds; it does not pass while somebody points at it or has focus in it. */
export const TOAST_MS = 8000;
const MOST = 3;

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function set(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

export function notify(toast: { message: string; action?: ToastAction; tone?: Toast['tone'] }): number {
  const id = nextId++;
  set([...toasts.slice(1 - MOST), { tone: 'plain', ...toast, id }]);
  return id;
}

export function dismissToast(id: number): void {
  if (toasts.some((toast) => toast.id === id)) set(toasts.filter((toast) => toast.id !== id));
}

export function clearToasts(): void {
  set([]);
}

export const currentToasts = (): readonly Toast[] => toasts;

export function subscribeToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
