import { CLOSE_CHECKS } from '../../../db/domain/vocabulary.ts';
import { CLOSE_CHECK, PARTICIPATION_ROLE } from '../../lib/labels.ts';
import type { FittedSheet } from './fit.ts';
import { Part } from './Part.tsx';

/** Who is there, and what is still to be won from each: boxes to tick in the conversation. */
export function PeoplePart({ people }: { people: FittedSheet['people'] }) {
  if (people.shown.length === 0) return null;
  return (
    <Part title="Who is there" more={people.more}>
      <ul className="sheet-list">
        {people.shown.map(({ personId, name, role, jobTitle, open }) => (
          <li key={personId}>
            <p>
              <b>{name}</b>{' '}
              <span className="sheet-quiet">{[PARTICIPATION_ROLE[role], jobTitle].filter(Boolean).join(' · ')}</span>
            </p>
            {open.length === 0 ? (
              <p className="sheet-quiet">Closed: all {CLOSE_CHECKS.length} checks are won</p>
            ) : (
              <ul aria-label={`Still open with ${name}`} className="sheet-checks">
                {open.map((check) => (
                  <li key={check}>{CLOSE_CHECK[check]}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}
