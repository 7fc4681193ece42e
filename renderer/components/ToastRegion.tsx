import { TriangleAlert, X } from 'lucide-react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { currentToasts, dismissToast, subscribeToasts, TOAST_MS } from './toasts.ts';
import type { Toast } from './toasts.ts';

function ToastRow({ toast, isHeld }: { toast: Toast; isHeld: boolean }) {
  const left = useRef(TOAST_MS);
  useEffect(() => {
    if (isHeld) return;
    const since = Date.now();
    const timer = setTimeout(() => dismissToast(toast.id), left.current);
    return () => {
      clearTimeout(timer);
      left.current = Math.max(1000, left.current - (Date.now() - since));
    };
  }, [toast.id, isHeld]);
  const { action } = toast;
  return (
    <div className="floating pointer-events-auto flex min-h-10 max-w-120 items-center gap-2 py-1.5 pr-1.5 pl-3 animate-float-in">
      {toast.tone === 'error' && <Icon icon={TriangleAlert} label="Not done" className="text-red" />}
      <p className="min-w-0 flex-1 text-base text-ink">{toast.message}</p>
      {action !== undefined && (
        <Button
          size="sm"
          kbd={action.kbd}
          onPress={() => {
            action.onAction();
            dismissToast(toast.id);
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon={X} label="Dismiss" size="sm" onPress={() => dismissToast(toast.id)} />
    </div>
  );
}

/**
 * Stands once at the end of the shell. The live region exists before the first message, or nothing would be read out; the
 * mark keeps it readable while a modal dialog is open.
 */
export function ToastRegion() {
  const toasts = useSyncExternalStore(subscribeToasts, currentToasts, currentToasts);
  const [isPointed, setPointed] = useState(false);
  const [isFocused, setFocused] = useState(false);
  // A row that leaves under the pointer or with focus sends no leave or blur of its own.
  if (toasts.length === 0 && (isPointed || isFocused)) {
    setPointed(false);
    setFocused(false);
  }
  return (
    <section
      aria-label="Messages"
      data-react-aria-top-layer="true"
      className="pointer-events-none fixed inset-x-0 bottom-4 z-50 flex flex-col items-center gap-2 px-4"
    >
      <div
        role="status"
        aria-live="polite"
        aria-relevant="additions text"
        className="contents"
        onPointerEnter={() => setPointed(true)}
        onPointerLeave={() => setPointed(false)}
        onFocus={() => setFocused(true)}
        onBlur={(event) => setFocused(event.currentTarget.contains(event.relatedTarget))}
      >
        {toasts.map((toast) => (
          <ToastRow key={toast.id} toast={toast} isHeld={isPointed || isFocused} />
        ))}
      </div>
    </section>
  );
}
