import type { InitiativeView } from '../../../../electron/ipc/contract/initiative.ts';
import type { EvidenceView, RoadmapView } from '../../../../electron/ipc/contract/roadmap.ts';
import type { StoryView } from '../../../../electron/ipc/contract/story.ts';
import { call } from '../../../lib/client.ts';
import { sayFailure } from '../../../lib/undo.ts';

/** Everything that a roadmap on paper says. */
export interface RoadmapDocument {
  view: RoadmapView;
  /** What was said about the first gaps, the weightiest words first; by skill. */
  quotes: ReadonlyMap<string, readonly EvidenceView[]>;
  initiatives: readonly InitiativeView[];
  stories: readonly StoryView[];
}

/** Gaps whose evidence is quoted, and quotes of each. */
const QUOTED_GAPS = 15;
const QUOTES = 3;

/** Reads it as it stands; says what went wrong and answers null when something cannot be read. */
export async function readDocument(): Promise<RoadmapDocument | null> {
  const [view, initiatives, stories] = await Promise.all([
    call('roadmap.ranking', null),
    call('initiative.list', null),
    call('story.list', null),
  ]);
  for (const answer of [view, initiatives, stories]) if (!answer.ok) sayFailure(answer.error);
  if (!view.ok || !initiatives.ok || !stories.ok) return null;
  const quotes = await Promise.all(view.value.gaps.slice(0, QUOTED_GAPS).map(({ skillId }) => quotesOf(skillId)));
  return { view: view.value, quotes: new Map(quotes), initiatives: initiatives.value, stories: stories.value };
}

async function quotesOf(skillId: string): Promise<[string, EvidenceView[]]> {
  const heard = await call('roadmap.evidence', { skillId });
  const said = heard.ok ? heard.value.filter(({ quote, struckAt }) => quote.trim() !== '' && struckAt === null) : [];
  return [skillId, said.slice(0, QUOTES)];
}
