import type { Input } from '../../../../electron/ipc/contract/index.ts';
import { RankingBecame } from './RankingBecame.tsx';
import { preview } from './store.ts';

/** What finishing it like this would make of the ranking; nothing is written. */
export function FinishPreview({ input }: { input: Input<'initiative.previewFinish'> }) {
  // What came of it changes no rank: the preview does not ask again with every letter.
  const { data } = preview.use({ ...input, cameOfIt: '' });
  if (data === null) return null;
  return (
    <section aria-label="What the ranking would become" className="rounded-md bg-sunken px-3 py-2">
      <p className="m-0 mb-1 text-sm font-650 text-ink2">The ranking would become</p>
      <RankingBecame became={data} />
    </section>
  );
}
