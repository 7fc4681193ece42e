import { useTransfer } from './store.ts';

/** What went wrong last, or that it was stopped; nothing when nothing did. */
export function FailureLine() {
  const error = useTransfer((state) => state.error);
  if (error === null) return null;
  const isStopped = error.code === 'cancelled';
  return (
    <p
      role={isStopped ? 'status' : 'alert'}
      className={isStopped ? 'text-base text-ink2' : 'rounded-lg bg-red-wash px-3 py-2 text-base text-red'}
    >
      {error.message}
    </p>
  );
}
