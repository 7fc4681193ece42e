import type { KeyboardEvent } from 'react';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { KeyHint } from '../../components/index.ts';

interface OfferListProps {
  label: string;
  offers: readonly { label: string; onChoose: () => void }[];
  /** Whether the first one has the focus when it opens. */
  isFocused?: boolean;
}

/** A few things often meant: the figure in front of each chooses it, arrows go through them. */
export function OfferList({ label, offers, isFocused = true }: OfferListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isFocused) list.current?.querySelector('button')?.focus();
  }, [isFocused]);
  useOfferKeys(list, offers);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons.at((at + step + buttons.length) % buttons.length)?.focus();
  };
  return (
    <div ref={list} role="group" aria-label={label} className="-mx-1.5 flex flex-col" onKeyDown={onKeyDown}>
      {offers.map((offer, index) => (
        <Button
          key={index}
          onPress={offer.onChoose}
          aria-keyshortcuts={String(index + 1)}
          className="flex h-7.5 items-center gap-2 rounded-md px-1.5 text-left text-base text-ink -outline-offset-2 data-hovered:bg-hover"
        >
          <span className="min-w-0 flex-1 truncate">{offer.label}</span>
          <KeyHint keys={String(index + 1)} />
        </Button>
      ))}
    </div>
  );
}

/** Figures choose from anywhere in the popover but from a field that holds something. */
function useOfferKeys(list: { current: HTMLElement | null }, offers: OfferListProps['offers']): void {
  const latest = useRef(offers);
  useEffect(() => {
    latest.current = offers;
  });
  useEffect(() => {
    const dialog = list.current?.closest('[role="dialog"]');
    const answer = (event: Event) => {
      if (!(event instanceof globalThis.KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
      const isIntoWords = event.target instanceof HTMLInputElement && event.target.value !== '';
      const offer = isIntoWords ? undefined : latest.current[Number(event.key) - 1];
      if (offer === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      offer.onChoose();
    };
    dialog?.addEventListener('keydown', answer, { capture: true });
    return () => dialog?.removeEventListener('keydown', answer, { capture: true });
  }, [list]);
}
