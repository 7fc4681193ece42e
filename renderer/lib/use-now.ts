import { useSyncExternalStore } from 'react';

const MINUTE = 60_000;
let now = Date.now();
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function tick(): void {
  now = Date.now();
  for (const listener of listeners) listener();
}
function plan(): void {
  clearTimeout(timer);
  if (listeners.size === 0) return;
  timer = setTimeout(
    () => {
      tick();
      plan();
    },
    MINUTE - (Date.now() % MINUTE) + 5,
  );
}
/** A machine that slept, or a window that was hidden, shows the right minute at once. */
function onWake(): void {
  if (document.visibilityState !== 'visible') return;
  tick();
  plan();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    now = Date.now();
    document.addEventListener('visibilitychange', onWake);
    window.addEventListener('focus', onWake);
  }
  listeners.add(listener);
  plan();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onWake);
    window.removeEventListener('focus', onWake);
  };
}

/** UTC milliseconds, new at the start of every minute; one timer for the whole window. */
export function useNow(): number {
  return useSyncExternalStore(
    subscribe,
    () => now,
    () => now,
  );
}
