import { reviewPortfolio } from '../../../db/domain/materials.ts';
import type { MaterialAgainst, MaterialVersion } from '../../../electron/ipc/contract/material-lines.ts';
import { Button, Chip, SectionHeading } from '../../components/index.ts';
import { percent } from '../../lib/format.ts';
import { titleOf } from '../../lib/materials/bullets.ts';
import { leaveOut } from './actions.ts';

interface PiecesPartProps {
  against: MaterialAgainst;
  version: MaterialVersion;
}

/** The pieces that one opportunity sees: how good each is for it, the weak one by name, and the way to leave one out. */
export function PiecesPart({ against, version }: PiecesPartProps) {
  const { pieces, wanted, company } = against;
  const review = reviewPortfolio(pieces, wanted);
  const qualities = new Map(review.pieces.map(({ id, quality }) => [id, quality]));
  const weakest = pieces.find(({ id }) => id === review.weakestId);
  const isLowered = review.quality !== null && review.withoutWeakest !== null && review.withoutWeakest > review.quality;
  const isGiven = pieces.some(({ id }) => id === version.id);
  return (
    <section aria-label={`Pieces for ${company}`} className="flex flex-col gap-1">
      <SectionHeading level={3} count={pieces.length}>
        Pieces for {company}
      </SectionHeading>
      {pieces.length > 0 && (
        <ul className="card m-0 flex list-none flex-col p-0">
          {pieces.map((piece) => {
            const quality = qualities.get(piece.id) ?? null;
            const title = titleOf(piece);
            return (
              <li
                key={piece.id}
                className="flex min-h-8 items-center gap-2 border-b border-line px-2.5 py-1 last:border-b-0"
              >
                <span className={`min-w-0 flex-1 truncate text-base ${piece.leftOut ? 'text-ink3' : 'text-ink'}`}>
                  {title}
                </span>
                {piece.leftOut && <Chip>left out</Chip>}
                {!piece.leftOut && isLowered && piece.id === review.weakestId && <Chip tone="amber">weakest</Chip>}
                <span className="text-sm text-ink3">
                  {quality === null ? 'no lines' : `${percent(quality)} of its lines good`}
                </span>
                <Button
                  size="sm"
                  aria-label={piece.leftOut ? `Show ${title} to ${company} again` : `Leave ${title} out for ${company}`}
                  onPress={() => void leaveOut(piece.id, against.id, !piece.leftOut, title)}
                >
                  {piece.leftOut ? 'Show again' : 'Leave out'}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {weakest !== undefined && isLowered && (
        <p className="m-0 text-sm text-amber">
          {titleOf(weakest)} is the weakest piece and lowers the whole. It can be left out here.
        </p>
      )}
      {!isGiven && (
        <div className="flex items-center gap-2">
          <span className="text-sm text-ink2">This piece was not given to {company}.</span>
          <Button size="sm" onPress={() => void leaveOut(version.id, against.id, false, titleOf(version))}>
            Show it there
          </Button>
        </div>
      )}
    </section>
  );
}
