import type { ReactNode, Ref } from 'react';
import { SearchField } from '../../components/index.ts';

interface ListScreenProps {
  title: string;
  /** The state in words. */
  line: string;
  search: { label: string; value: string; onChange: (value: string) => void; inputRef: Ref<HTMLInputElement> };
  /** The main action, at the right end. */
  action?: ReactNode;
  /** Under the title: what the list is narrowed to. */
  filters?: ReactNode;
  children: ReactNode;
}

/** A screen that is one list: title, state, filters, rows. */
export function ListScreen({ title, line, search, action, filters, children }: ListScreenProps) {
  return (
    <div className="flex h-full min-w-0 flex-1 flex-col">
      <header className="flex h-13 shrink-0 items-center gap-3 px-4">
        <h1 className="text-title text-ink">{title}</h1>
        <p className="m-0 min-w-0 truncate text-base text-ink2">{line}</p>
        <SearchField {...search} kbd="/" className="ml-auto w-60 shrink" />
        {action}
      </header>
      {filters !== undefined && <div className="flex flex-wrap items-center gap-2 px-4 pb-2">{filters}</div>}
      {children}
    </div>
  );
}
