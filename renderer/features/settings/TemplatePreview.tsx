import type { FilledTemplate } from '../../../db/domain/template.ts';
import { list } from '../../lib/format.ts';
import { absentWords } from '../../lib/templates/MissingList.tsx';

/** What the template becomes with real values. */
export function TemplatePreview({ filled }: { filled: FilledTemplate }) {
  return (
    <div role="group" aria-label="Preview" className="flex min-w-0 flex-col gap-1">
      <span className="text-sm font-550 text-ink2">Preview</span>
      <div className="flex flex-col gap-2 rounded-md bg-sunken px-3 py-2 select-text">
        <p className="m-0 text-base font-650 break-words">{filled.subject}</p>
        <p className="m-0 text-base break-words whitespace-pre-wrap">{filled.body}</p>
      </div>
      {filled.missing.length > 0 && (
        <p className="m-0 text-sm text-ink3">Not known here: {list(filled.missing.map(absentWords))}.</p>
      )}
    </div>
  );
}
