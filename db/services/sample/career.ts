import { ok } from '../../domain/result.ts';
import { rows } from '../../repositories/rows.ts';
import { story, storySkill, tag, tagging } from '../../schema/index.ts';
import { skillRows } from '../../repositories/roadmap.ts';
import { type Change, type Services, change } from '../core.ts';
import { ensureCompany } from '../opportunity.ts';
import { addInteraction, addPerson } from '../person.ts';
import { addEvidence, setLevels } from '../roadmap.ts';
import { dateOf } from './briefs.ts';
import { AGENCY_RECRUITER } from './cast.ts';
import { planInitiatives } from './initiatives.ts';
import { planLevels } from './levels.ts';
import { LEVELS, LEVELS_BEFORE, STORIES } from './texts/career.ts';
import { AGENCY } from './texts/companies.ts';
import { NETWORK } from './texts/people.ts';
import { OWN_IDEAS } from './texts/signals.ts';
import { planMaterials } from './materials.ts';
import { type Timeline, must } from './timeline.ts';
import type { World } from './world.ts';

/** Day the search began. */
const START = 150;
const blank = { email: '', phone: '', profileUrl: '', companyId: null };

/** What is mine rather than one opportunity's: people I know, levels, stories, initiatives, materials. */
export function planCareer(world: World, timeline: Timeline): void {
  const on = (day: number, time: string, run: (services: Services) => void) =>
    timeline.add(timeline.instant(timeline.date(day), time), run);
  on(START, '09:00', (services) => meetNetwork(world, services));
  on(START, '09:30', (services) => setFirstLevels(services));
  planMaterials(world, timeline);
  STORIES.forEach((text, index) => on(140 - index * 17, '21:00', (services) => writeStory(world, services, text)));
  planInitiatives(world, timeline);
  planLevels(world, timeline);
  OWN_IDEAS.forEach(([name, importance, quote], index) =>
    on(90 - index * 19, '22:00', (services) => {
      const fields = { opportunityId: null, source: 'my_own_idea', importance, quote, personId: null } as const;
      must(addEvidence(services, { ...fields, skillId: world.skill(name), seenOn: dateOf(services, timeline.zone) }));
    }),
  );
  planTalks(world, timeline);
  on(1, '21:10', (services) => writeTags(services));
}

function meetNetwork(world: World, services: Services): void {
  for (const { name, kind, jobTitle, keep, notes } of NETWORK) {
    const email = `${name.split(' ')[0]?.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() ?? ''}@friends.example`;
    const fields = { ...blank, name, kind, jobTitle, email, notes, keepInTouchDays: keep };
    world.known.set(name, must(addPerson(services, fields)).value.id);
  }
  const agency = must(
    change(services, { label: `Added ${AGENCY}`, aggregate: 'company' }, (tx) => ok(ensureCompany(tx, AGENCY))),
  ).value;
  const agent = {
    name: AGENCY_RECRUITER,
    kind: 'recruiter',
    jobTitle: 'Partner',
    email: 'rosalind@stavewright.example',
    keepInTouchDays: 30,
  } as const;
  const notes = 'Runs four searches I am in. Calls after eight in the evening. Honest about her clients.';
  world.known.set(
    AGENCY_RECRUITER,
    must(addPerson(services, { ...blank, ...agent, companyId: agency, notes })).value.id,
  );
  world.people += NETWORK.length + 1;
}

function setFirstLevels(services: Services): void {
  const before = new Map(LEVELS_BEFORE.map(([name, , current]) => [name, current]));
  for (const { id, name } of skillRows(services.store)) {
    const levels = LEVELS[name];
    if (levels) setLevel(services, id, [before.get(name) ?? levels[0], levels[1]]);
  }
}

function setLevel(services: Services, id: string, levels: readonly [number, number] | undefined): void {
  if (levels) must(setLevels(services, { id, current: levels[0], target: levels[1] }));
}

const recorded = (services: Services, label: string, aggregate: 'story' | 'tag', work: (tx: Change) => void) =>
  must(
    change(services, { label, aggregate }, (tx) => {
      work(tx);
      return ok(null);
    }),
  );

function writeStory(world: World, services: Services, text: (typeof STORIES)[number]): void {
  recorded(services, `Wrote the story ${text.title}`, 'story', (tx) => {
    const id = tx.newId();
    world.stories.push(id);
    const { skills, challenges, ...fields } = text;
    rows(tx.store, story).insert({ id, ...fields, challenges: [...challenges] }, tx.at);
    for (const name of skills)
      rows(tx.store, storySkill).insert({ id: tx.newId(), storyId: id, skillId: world.skill(name) }, tx.at);
  });
}

/** Coffee and calls with people who know me; the last of each says when the next one is due. */
const TALKS: readonly (readonly [string, readonly number[]])[] = [
  ['Margarida Sottomayor', [141, 121, 101, 81, 61, 41, 20]],
  ['Henrik Aldervale', [128, 86, 45]],
  ['Inês Carvalhal', [147, 118, 89, 60, 31, 5]],
  ['Tobias Renngard', [137, 100, 57]],
  ['Oksana Lysova', [70]],
  [AGENCY_RECRUITER, [133, 104, 75, 48, 24, 9]],
];

function planTalks(world: World, timeline: Timeline): void {
  for (const [name, days] of TALKS)
    for (const [index, day] of days.entries())
      timeline.add(timeline.instant(timeline.date(day), '18:40'), (services) => {
        const direction = index % 2 === 0 ? 'outbound' : 'inbound';
        const channel = world.random.pick(['meeting', 'call', 'message'] as const);
        const fields = {
          at: services.clock.now(),
          direction,
          channel,
          summary: world.deal.talk(),
          opportunityId: null,
        } as const;
        must(addInteraction(services, { ...fields, personId: world.known.get(name) ?? null }));
      });
}

function writeTags(services: Services): void {
  const tags = {
    'Close to home': ['Velloquay', 'Duskmere', 'Sundrypost'],
    'Would say yes': ['Velloquay', 'Quernstone'],
    Climate: ['Fablegrid', 'Mossgauge', 'Granarywell'],
  };
  const colours = ['teal', 'amber', 'green'];
  for (const [index, [name, companies]] of Object.entries(tags).entries())
    recorded(services, `Added the tag ${name}`, 'tag', (tx) => {
      const id = tx.newId();
      rows(tx.store, tag).insert({ id, name, colour: colours[index] ?? 'grey' }, tx.at);
      for (const company of companies)
        rows(tx.store, tagging).insert({ id: tx.newId(), tagId: id, companyId: ensureCompany(tx, company) }, tx.at);
    });
}
