import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { IconButton } from './IconButton.tsx';

export interface PanelProps {
  title: string;
  subtitle?: ReactNode;
  /** Before the title, usually an Avatar. */
  lead?: ReactNode;
  /** Between title and close: a saved chip, a menu. */
  actions?: ReactNode;
  onClose: () => void;
  /** `overlay` lies over the right of its positioned parent; `push` takes its place in a row beside the view. */
  mode?: 'overlay' | 'push';
  /** Stays below the scrolling content. */
  footer?: ReactNode;
  children: ReactNode;
}

/**
 * A thing opened beside the view. It is not modal: the view stays usable. Focus moves in when it opens (to what has
 * `data-autofocus`, else the panel) and goes back to where it was when it closes.
 */
export function Panel({ title, subtitle, lead, actions, onClose, mode = 'overlay', footer, children }: PanelProps) {
  const box = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  const titleId = useId();

  useEffect(() => {
    const panel = box.current;
    const before = document.activeElement;
    if (panel === null) return;
    if (!panel.contains(before)) {
      const first = panel.querySelector<HTMLElement>('[data-autofocus]');
      (first?.matches('input, textarea, button, [tabindex]')
        ? first
        : (first?.querySelector<HTMLElement>('input, textarea, button, [tabindex]') ?? panel)
      ).focus();
    }
    return () => {
      const now = document.activeElement;
      const isOurs = now === null || now === document.body || panel.contains(now);
      if (isOurs && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const now = document.activeElement;
      const isOurs = now === document.body || (box.current?.contains(now) ?? false);
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || !isOurs) return;
      event.preventDefault();
      close.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return (
    <div
      ref={box}
      role="dialog"
      aria-modal="false"
      aria-labelledby={titleId}
      tabIndex={-1}
      className={cx(
        'flex h-full w-113 max-w-full shrink-0 animate-panel-in flex-col border-l border-line2 bg-surface outline-none',
        mode === 'overlay' && 'absolute inset-y-0 right-0 z-20 shadow-panel',
      )}
    >
      <header className="flex min-h-15 shrink-0 items-center gap-2 border-b border-line px-4 py-2">
        {lead}
        <div className="min-w-0 flex-1">
          <h2 id={titleId} className="truncate text-base font-650 text-ink" title={title}>
            {title}
          </h2>
          {subtitle !== undefined && <div className="truncate text-sm text-ink2">{subtitle}</div>}
        </div>
        {actions}
        <IconButton icon={X} label="Close" kbd="Escape" onPress={onClose} />
      </header>
      <div className="relative min-h-0 flex-1 overflow-y-auto p-4">{children}</div>
      {footer !== undefined && <footer className="shrink-0 border-t border-line px-4 py-3">{footer}</footer>}
    </div>
  );
}
