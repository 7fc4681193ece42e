import { MenuItem } from 'react-aria-components';
import type { SearchHit } from '../../electron/ipc/contract/search.ts';
import { KIND } from './palette.ts';
import { PALETTE_ROW } from './palette-row.ts';

/** One finding: what it is called, the text around the match with the match marked, and its kind. */
export function PaletteHit({ hit, onOpen }: { hit: SearchHit; onOpen: (hit: SearchHit) => void }) {
  // What was found by its very name is not said twice.
  const isName = hit.snippet.map(({ text }) => text).join('') === hit.title;
  return (
    <MenuItem id={`hit ${hit.refId}`} textValue={hit.title} onAction={() => onOpen(hit)} className={PALETTE_ROW}>
      <span className="min-w-0 flex-1">
        <span className="block truncate font-550">{isName ? <Marked pieces={hit.snippet} /> : hit.title}</span>
        {!isName && (
          <span className="block truncate text-sm text-ink2">
            <Marked pieces={hit.snippet} />
          </span>
        )}
      </span>
      <span className="text-sm text-ink2">{KIND[hit.kind]}</span>
    </MenuItem>
  );
}

function Marked({ pieces }: { pieces: SearchHit['snippet'] }) {
  return pieces.map((piece, index) =>
    piece.match ? (
      <mark key={index} className="rounded-sm bg-amber-wash text-ink">
        {piece.text}
      </mark>
    ) : (
      <span key={index}>{piece.text}</span>
    ),
  );
}
