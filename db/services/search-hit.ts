import * as repository from '../repositories/search.ts';
import type { Owner } from '../repositories/search-owner.ts';

type OpenKind =
  | 'opportunity'
  | 'person'
  | 'company'
  | 'round'
  | 'skill'
  | 'follow_up'
  | 'story'
  | 'material'
  | 'initiative'
  | 'tag'
  | 'stage'
  | 'saved_view'
  | 'template';
/** What a finding opens; `target` says where in it the text stands. */
export type Opens = { kind: OpenKind; id: string; target: string | null } | null;
export type Hit = {
  kind: ReturnType<typeof kindOf>;
  refId: string;
  title: string;
  snippet: { text: string; match: boolean }[];
  opens: Opens;
};

export function hitOf(row: repository.FoundRow, owner: Owner): Hit {
  return {
    kind: kindOf(row.kind),
    refId: row.refId,
    title: titleOf(row, owner),
    snippet: piecesOf(row.excerpt),
    opens: opensOf(row, owner),
  };
}

/** The excerpt in pieces, those that match marked. */
export function piecesOf(excerpt: string): Hit['snippet'] {
  const pieces: Hit['snippet'] = [];
  for (const [index, part] of excerpt.replace(/\s+/g, ' ').split(repository.MARK_START).entries()) {
    const [marked, rest] = index === 0 ? ['', part] : splitAt(part, repository.MARK_END);
    if (marked !== '') pieces.push({ text: marked, match: true });
    if (rest !== '') pieces.push({ text: rest, match: false });
  }
  return pieces;
}

function splitAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}

/** Parts of a debrief are shown as the debrief, parts of the brief that have no name of their own as the opportunity. */
function kindOf(kind: string) {
  switch (kind) {
    case 'opportunity':
    case 'company':
    case 'person':
    case 'round':
    case 'debrief':
    case 'note':
    case 'interaction':
    case 'follow_up':
    case 'skill':
    case 'evidence':
    case 'pain':
    case 'story':
    case 'material':
    case 'initiative':
    case 'close_out':
    case 'closing_answer':
    case 'offer':
    case 'tag':
    case 'stage':
    case 'saved_view':
    case 'template':
      return kind;
    case 'initiative_hours':
      return 'initiative';
    case 'story_told':
      return 'story';
    case 'skill_former_name':
    case 'level_change':
    case 'level_meaning':
      return 'skill';
    case 'question_asked':
    case 'reservation':
    case 'skill_signal':
      return 'debrief';
    default:
      return 'opportunity';
  }
}

function titleOf(row: repository.FoundRow, owner: Owner): string {
  if (owner.initiativeId !== null || owner.storyId !== null) return owner.title ?? row.title;
  if (row.kind === 'opportunity') return `${owner.company ?? ''} · ${row.title}`;
  if (owner.skill) return owner.company ? `${owner.skill} · ${owner.company}` : owner.skill;
  if (owner.company && owner.title) return `${owner.company} · ${owner.title}`;
  return owner.person ?? (row.title === '' ? 'Untitled' : row.title);
}

function opensOf({ kind, refId }: repository.FoundRow, owner: Owner): Opens {
  switch (kind) {
    case 'company':
    case 'story':
    case 'material':
    case 'tag':
    case 'stage':
    case 'saved_view':
    case 'template':
      return { kind, id: refId, target: null };
    case 'follow_up':
      // A settled one is not in the list any more; what it was about is.
      return owner.closed === 1 ? placeOf(owner) : { kind, id: refId, target: null };
    default:
      return placeOf(owner);
  }
}

function placeOf({ skillId, initiativeId, storyId, roundId, opportunityId, personId, target }: Owner): Opens {
  if (storyId !== null) return { kind: 'story', id: storyId, target: null };
  if (initiativeId !== null) return { kind: 'initiative', id: initiativeId, target: null };
  if (skillId !== null) return { kind: 'skill', id: skillId, target: null };
  if (roundId !== null) return { kind: 'round', id: roundId, target: null };
  if (opportunityId !== null) return { kind: 'opportunity', id: opportunityId, target };
  return personId === null ? null : { kind: 'person', id: personId, target: null };
}
