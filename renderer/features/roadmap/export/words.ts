import { LANES, type Lane } from '../../../../db/domain/vocabulary.ts';
import type { InitiativeView } from '../../../../electron/ipc/contract/initiative.ts';
import type { EvidenceView, RankedSkillView } from '../../../../electron/ipc/contract/roadmap.ts';
import { dayMonth, figure, list } from '../../../lib/format.ts';
import { INITIATIVE_KIND } from '../../../lib/labels.ts';
import { needsTarget, saidOf, whoOf } from '../words.ts';
import type { RoadmapDocument } from './document.ts';

/** What is written on every way out of the app: as Markdown and on paper the same words. */

export const strengthsOf = ({ view }: RoadmapDocument) => view.strengths.filter((skill) => !needsTarget(skill));
export const openOf = ({ view }: RoadmapDocument) => view.strengths.filter(needsTarget);

/** The lanes that have something in them, in the order work goes. */
export const lanesOf = ({ initiatives }: RoadmapDocument): { lane: Lane; initiatives: InitiativeView[] }[] =>
  LANES.map((lane) => ({ lane, initiatives: initiatives.filter((one) => one.lane === lane) })).filter(
    ({ initiatives: of }) => of.length > 0,
  );

/** `“We lost a quarter to this” Ines Haddad, Lumenhealth · 3 days ago`. */
export const quoteWords = (evidence: EvidenceView, today: string) => `${saidOf(evidence)} ${whoOf(evidence, today)}`;

/** `Course, 12 of 40 h, until 14 Dec: SQL + 1, Experiment design + 2`. */
export function initiativeWords(one: InitiativeView, today: string): string {
  const hours = `${figure(one.hoursSpent)} of ${figure(one.effortHours)} h`;
  const end = one.doneOn ?? one.droppedOn ?? one.targetOn;
  const until =
    end === null ? '' : `, ${one.doneOn === null && one.droppedOn === null ? 'until ' : ''}${dayMonth(end, today)}`;
  const skills = one.skills.map(({ name, gain, gained }) => `${name} + ${gained ?? gain}`);
  return `${INITIATIVE_KIND[one.kind]}, ${hours}${until}${skills.length === 0 ? '' : `: ${list(skills)}`}`;
}

/** The titles of the stories that show a strength; what is missing when there is none. */
export function storyWords({ skillId }: RankedSkillView, { stories }: RoadmapDocument): string {
  const told = stories.filter(({ skills }) => skills.some((skill) => skill.skillId === skillId));
  return told.length === 0 ? 'no story shows it yet' : `shown by ${list(told.map(({ title }) => `“${title}”`))}`;
}
