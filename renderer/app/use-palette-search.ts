import { useEffect, useState } from 'react';
import type { SearchHit } from '../../electron/ipc/contract/search.ts';
import { call } from '../lib/client.ts';

type Found = { text: string; hits: SearchHit[]; corrected: string | null };
const NONE: Found = { text: '', hits: [], corrected: null };

/** What the store holds for a text, as it is typed; the last answer stays until the next one is there. */
export function usePaletteSearch(text: string): Found & { isCurrent: boolean } {
  const [found, setFound] = useState(NONE);
  useEffect(() => {
    if (text.trim() === '') {
      setFound(NONE);
      return;
    }
    let isGone = false;
    void call('search.find', { text, limit: 20 }).then((result) => {
      if (!isGone && result.ok) setFound({ text, ...result.value });
    });
    return () => {
      isGone = true;
    };
  }, [text]);
  return { ...found, isCurrent: found.text === text };
}
