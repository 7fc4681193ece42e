import { ChevronDown, ChevronRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { PlaceholderValues } from '../../../db/domain/placeholder.ts';
import type { TemplateView } from '../../../electron/ipc/contract/template.ts';
import { Chip, Icon } from '../../components/index.ts';
import { FieldScope } from '../../lib/field-scope.ts';
import { TEMPLATE_KIND } from '../../lib/labels.ts';
import { TemplateEditor } from './TemplateEditor.tsx';

interface TemplateRowProps {
  template: TemplateView;
  values: PlaceholderValues;
  isOpen: boolean;
  onToggle: () => void;
}

/** One template by name; unfolded it is edited in place. */
export function TemplateRow({ template, values, isOpen, onToggle }: TemplateRowProps) {
  const row = useRef<HTMLLIElement>(null);
  const kind = TEMPLATE_KIND[template.kind];
  useEffect(() => {
    if (!isOpen) return;
    // After what led here has scrolled the settings to their part.
    const frame = requestAnimationFrame(() => row.current?.scrollIntoView({ block: 'nearest' }));
    return () => cancelAnimationFrame(frame);
  }, [isOpen]);
  return (
    <li ref={row} className="border-b border-line last:border-b-0">
      <Button
        aria-expanded={isOpen}
        onPress={onToggle}
        className="flex h-8.5 w-full items-center gap-2 rounded-sm text-left text-base data-hovered:bg-hover"
      >
        <Icon icon={isOpen ? ChevronDown : ChevronRight} size={13} className="text-ink3" />
        <span className="min-w-0 shrink-0 truncate">{template.name}</span>
        {template.isChanged && <Chip>changed</Chip>}
        {!template.isBuiltIn && <Chip>yours</Chip>}
        <span className="min-w-0 flex-1 truncate text-sm text-ink2">{template.subject}</span>
        {template.name !== kind && <span className="shrink-0 text-sm text-ink2">{kind}</span>}
      </Button>
      {isOpen && (
        <FieldScope value={`template.${template.id}`}>
          <TemplateEditor template={template} values={values} />
        </FieldScope>
      )}
    </li>
  );
}
