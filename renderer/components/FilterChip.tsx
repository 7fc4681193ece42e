import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { Icon } from './Icon.tsx';

/** One thing a filter asks for; pressing it takes it out. */
export function FilterChip({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <Button
      aria-label={`Remove: ${label}`}
      onPress={onRemove}
      className="inline-flex h-6 max-w-72 items-center gap-1 rounded-md bg-accent-wash pr-1 pl-2 text-sm font-550 text-accent-text"
    >
      <span className="truncate" title={label}>
        {label}
      </span>
      <Icon icon={X} size={13} />
    </Button>
  );
}
