import { useState } from 'react';
import { Dialog, SearchField } from '../../components/index.ts';
import { count } from '../../lib/format.ts';
import { createResource } from '../../lib/resource.ts';

const licences = createResource('app.licences', []);

/** Everything that is shipped with the app and not made for it, with the words it is given under. */
export function LicencesDialog({ onClose }: { onClose: () => void }) {
  const { data, error } = licences.use(null);
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  const shown = (data ?? []).filter(({ name, licence }) => `${name} ${licence}`.toLowerCase().includes(wanted));
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Licences"
      subtitle="Proffer is made with the work of others. These are the words they give it under."
      size="lg"
    >
      {error !== null && (
        <p role="alert" className="text-base text-red">
          {error.message}
        </p>
      )}
      {data !== null && (
        <>
          <div className="flex items-center gap-3 pb-2">
            <SearchField label="Find a package or a licence" value={words} onChange={setWords} className="w-72" />
            <span role="status" className="text-sm text-ink2">
              {count(shown.length, 'package')}
            </span>
          </div>
          <ul aria-label="Packages" className="m-0 list-none p-0">
            {shown.map(({ name, version, licence, text }) => (
              <li key={`${name} ${version}`} className="border-b border-line last:border-b-0">
                <details>
                  <summary className="flex min-h-8 items-center gap-2 text-base">
                    <span className="min-w-0 flex-1 truncate">
                      {name} <span className="text-sm text-ink3">{version}</span>
                    </span>
                    <span className="shrink-0 text-sm text-ink2">{licence}</span>
                  </summary>
                  <p className="m-0 pb-3 text-sm whitespace-pre-wrap text-ink2">{text}</p>
                </details>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
