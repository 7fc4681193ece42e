import { RotateCcw } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import type { Resettable } from '../../../db/domain/preferences.ts';
import { Button, SectionHeading } from '../../components/index.ts';
import { resetSettings } from './reset.ts';
import { useSection } from './use-find.ts';

interface SettingsSectionProps {
  title: string;
  about?: string;
  /** The part of the settings that a button at the heading puts back to how the app came. */
  reset?: Resettable;
  children: ReactNode;
}

/** One group of settings on its card. It is left out while something else is looked for. */
export function SettingsSection({ title, about, reset, children }: SettingsSectionProps) {
  const place = useRef<HTMLElement>(null);
  const isLeftOut = useSection(title, place);
  return (
    <section
      ref={place}
      aria-label={title}
      hidden={isLeftOut}
      className={isLeftOut ? undefined : 'flex flex-col gap-1'}
    >
      <SectionHeading
        aside={
          reset && (
            <Button
              size="sm"
              variant="quiet"
              icon={RotateCcw}
              aria-label={`Reset: ${title}`}
              onPress={() => void resetSettings(reset)}
            >
              Reset
            </Button>
          )
        }
      >
        {title}
      </SectionHeading>
      <div className="card px-4 py-3">
        {about !== undefined && <p className="pb-2 text-sm text-ink2">{about}</p>}
        {children}
      </div>
    </section>
  );
}
