import { MenuItem } from 'react-aria-components';
import type { SearchHit } from '../../electron/ipc/contract/search.ts';
import { KIND } from './palette.ts';
import { PALETTE_ROW } from './palette-row.ts';

/** One finding: what it is called, the text around the match with the match marked, and its kind. */
export function PaletteHit({ hit, onOpen }: { hit: SearchHit; onOpen: (hit: SearchHit) => void }) {
  return (
    <MenuItem
      id={`hit ${hit.refId}`}
      textValue={hit.title}
      onAction={() => onOpen(hit)}
      className={PALETTE_ROW}
    >
      <span className="min-w-0 flex-1">
        <span className="block truncate font-550">{hit.title}</span>
        <span className="block truncate text-sm text-ink2">
          {hit.snippet.map((piece, index) =>
            piece.match ? (
              <mark key={index} className="rounded-sm bg-amber-wash text-ink">
                {piece.text}
              </mark>
            ) : (
              <span key={index}>{piece.text}</span>
            ),
          )}
        </span>
      </span>
      <span className="text-sm text-ink2">{KIND[hit.kind]}</span>
    </MenuItem>
  );
}
