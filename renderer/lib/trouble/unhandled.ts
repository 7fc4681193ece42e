import { notify } from '../../components/toasts.ts';
import { noteError } from './note.ts';
import { openReport } from './report.ts';

/** Milliseconds in which one message stands for all: what fails often is said once. */
const QUIET = 10_000;
let saidAt = Number.NEGATIVE_INFINITY;

function say(): void {
  const now = Date.now();
  if (now - saidAt < QUIET) return;
  saidAt = now;
  notify({
    message: 'Something in Proffer went wrong. What you saved is kept; try again what you just did.',
    tone: 'error',
    action: { label: 'Report a problem', onAction: () => void openReport() },
  });
}

/** What no part of the page expected is written down and said, and the page goes on. Answers how to stop. */
export function watchUnhandled(): () => void {
  const onRejection = ({ reason }: PromiseRejectionEvent) => {
    noteError('promise', reason);
    say();
  };
  const onError = ({ error, message }: ErrorEvent) => {
    // The browser's own remark about late measurements: nothing failed.
    if (message.startsWith('ResizeObserver loop')) return;
    noteError('listener', error);
    say();
  };
  window.addEventListener('unhandledrejection', onRejection);
  window.addEventListener('error', onError);
  return () => {
    window.removeEventListener('unhandledrejection', onRejection);
    window.removeEventListener('error', onError);
  };
}
