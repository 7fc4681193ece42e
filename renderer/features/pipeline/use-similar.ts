import { useEffect, useState } from 'react';
import type { SimilarView } from '../../../electron/ipc/contract/posting.ts';
import { call } from '../../lib/client.ts';

const NOTHING: SimilarView = { same: [], earlier: [] };
/** Rest after typing before the store is asked, in milliseconds. */
const REST = 150;

/** What is there already at this company or behind this link; asked again when the typing rests. */
export function useSimilar(company: string, title: string, url: string): SimilarView {
  const [view, setView] = useState(NOTHING);
  useEffect(() => {
    let isGone = false;
    const ask = async () => {
      const isEmpty = company.trim() === '' && url === '';
      const result = isEmpty ? null : await call('posting.similar', { company, title, url });
      if (!isGone) setView(result?.ok ? result.value : NOTHING);
    };
    const timer = setTimeout(() => void ask(), REST);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [company, title, url]);
  return view;
}
