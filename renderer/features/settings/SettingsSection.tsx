import type { ReactNode } from 'react';
import { SectionHeading } from '../../components/index.ts';

interface SettingsSectionProps {
  title: string;
  about?: string;
  children: ReactNode;
}

/** One group of settings on its card. */
export function SettingsSection({ title, about, children }: SettingsSectionProps) {
  return (
    <section aria-label={title} className="flex flex-col gap-1">
      <SectionHeading>{title}</SectionHeading>
      <div className="card px-4 py-3">
        {about !== undefined && <p className="pb-2 text-sm text-ink2">{about}</p>}
        {children}
      </div>
    </section>
  );
}
