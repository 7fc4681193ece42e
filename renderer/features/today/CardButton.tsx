import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';

interface CardButtonProps {
  onPress: () => void;
  children: ReactNode;
}

/** A whole card that opens what it speaks of. */
export function CardButton({ onPress, children }: CardButtonProps) {
  return (
    <Button
      onPress={onPress}
      className="card flex w-full min-w-0 flex-col items-stretch gap-1 px-2.5 py-2 text-left transition-colors data-hovered:border-line2"
    >
      {children}
    </Button>
  );
}
