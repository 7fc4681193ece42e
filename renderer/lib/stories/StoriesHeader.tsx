import type { ReactNode } from 'react';
import { Segmented } from '../../components/index.ts';
import { navigate } from '../navigation.ts';

const SCREENS = [
  { value: 'stories', label: 'Stories' },
  { value: 'materials', label: 'Materials' },
] as const;

export interface StoriesHeaderProps {
  /** The screen that is shown. */
  screen: (typeof SCREENS)[number]['value'];
  /** How it stands, in words; null until it is known. */
  line: string | null;
  /** What could not be read, in words. */
  error?: string | null;
  /** What can be done on this screen, at the end of the line. */
  children?: ReactNode;
}

/** The head of both screens about what is mine to tell and to send: its name, how it stands, and the way to the other. */
export function StoriesHeader({ screen, line, error = null, children }: StoriesHeaderProps) {
  return (
    <header className="flex min-h-13 shrink-0 items-center gap-x-3 px-4 py-2">
      <h1 className="sr-only">{SCREENS.find(({ value }) => value === screen)?.label}</h1>
      <Segmented
        label="Stories or materials"
        segments={SCREENS}
        value={screen}
        onChange={(next) => {
          if (next !== screen) navigate.go({ screen: next });
        }}
      />
      {line !== null && (
        <p title={line} className="min-w-0 flex-1 truncate text-base text-ink2">
          {line}
        </p>
      )}
      {error !== null && (
        <p role="alert" className="min-w-0 text-base text-red">
          {error}
        </p>
      )}
      <div className="ml-auto flex shrink-0 items-center gap-2">{children}</div>
    </header>
  );
}
