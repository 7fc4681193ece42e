import { Button } from 'react-aria-components';
import { goToSection } from './go-to-section.ts';
import { SECTIONS } from './sections.ts';

/** The ways into the sections below. */
export function SectionLinks() {
  return (
    <nav aria-label="Sections" className="-ml-2 flex flex-wrap gap-x-0.5">
      {SECTIONS.map(({ id, label }) => (
        <Button
          key={id}
          onPress={() => goToSection(id)}
          className="h-6 rounded-md px-2 text-sm text-ink2 data-hovered:bg-hover data-hovered:text-ink"
        >
          {label}
        </Button>
      ))}
    </nav>
  );
}
