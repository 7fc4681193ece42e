import fc from 'fast-check';
import type { Result } from '../../db/domain/result.ts';
import { CLOSE_CHECKS, OUTCOMES, STAGE_KINDS } from '../../db/domain/vocabulary.ts';
import {
  removePain,
  saveCapability,
  saveClosingAnswer,
  saveCost,
  savePain,
  saveSegment,
} from '../../db/services/brief.ts';
import { reopen, saveCloseOut } from '../../db/services/close-out.ts';
import { addCompany, updateCompany } from '../../db/services/company.ts';
import type { Done, Services } from '../../db/services/core.ts';
import { saveDebrief, waiveDebrief } from '../../db/services/debrief.ts';
import {
  addFollowUp,
  settleFollowUps,
  snoozeFollowUps,
  trashFollowUps,
  updateFollowUp,
} from '../../db/services/follow-up.ts';
import { reopenFollowUps, updateFollowUps } from '../../db/services/follow-up-bulk.ts';
import { saveComparison, saveOffer, trashOffer } from '../../db/services/offer.ts';
import { withdrawOthers } from '../../db/services/offer-accept.ts';
import { rows } from '../../db/repositories/rows.ts';
import { offer } from '../../db/schema/index.ts';
import {
  addNote,
  moveOpportunities,
  trashOpportunities,
  updateOpportunity,
  addOpportunity,
} from '../../db/services/opportunity.ts';
import { addInteraction, addParticipant, addPerson, trashPeople, updatePerson } from '../../db/services/person.ts';
import { acceptSkills, dismissSkills } from '../../db/services/posting.ts';
import { addEvidence, addSkill, setLevels, trashSkill, updateSkill } from '../../db/services/roadmap.ts';
import { addRound, trashRound, updateRound } from '../../db/services/round.ts';
import { addStory, tellStory, trashStory, updateStory } from '../../db/services/story.ts';
import { keepApart } from '../../db/services/duplicates.ts';
import { mergeCompanies, mergePeople } from '../../db/services/merge.ts';
import { changeSettings } from '../../db/services/settings.ts';
import { settingsCommands } from './settings-commands.ts';
import { replaceInterviewer } from '../../db/services/interviewer.ts';
import { interviewer } from '../../db/schema/index.ts';
import { DEFAULT_CONSTANTS } from '../../db/domain/constants.ts';
import {
  closeOutWith,
  debriefWith,
  followUpWith,
  offerWith,
  painHeard,
  personWith,
  roundFields,
  stageOf,
} from './builders.ts';
import { closingCommands } from './closing-commands.ts';
import { pageCommands } from './page-commands.ts';
import { replyCommands } from './reply-commands.ts';
import { restCommands } from './rest-commands.ts';
import { skillCommands } from './skill-commands.ts';
import { initiativeCommands } from './initiative-commands.ts';
import { storyCommands } from './story-commands.ts';
import { templateCommands } from './template-commands.ts';
import { planCommands } from './plan-commands.ts';
import { tidyCommands } from './tidy-commands.ts';

/** One thing a person does, decided by a number and a text; null when the store has nothing to do it to. */
export type Command = { name: CommandName; pick: number; text: string };

const typed = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.constantFrom('the CTO', 'Ägypten', 'שלום', '{"a":1}', "it's", 'line\nline', '123', 'null', 'a\u0000b', '👩‍👩‍👧'),
);

type Ids = (table: string) => string[];
type Doing = (
  services: Services,
  one: { pick: number; text: string; any: (table: string) => string | null; ids: Ids },
) => Result<Done<unknown>> | null;

const on =
  (table: string, work: (services: Services, id: string, one: Parameters<Doing>[1]) => Result<Done<unknown>>): Doing =>
  (services, one) => {
    const id = one.any(table);
    return id === null ? null : work(services, id, one);
  };

const commands = {
  addOpportunity: (services, { pick, text }) =>
    addOpportunity(services, {
      company: pick % 2 ? 'Copperstack' : text,
      title: text,
      stageId: stageOf(services, STAGE_KINDS[pick % 7] ?? 'lead'),
      viaPerson: pick % 3 ? null : text,
      postingUrl: '',
      postingText: text,
    }),
  updateOpportunity: on('opportunity', (services, id, { pick, text }) =>
    updateOpportunity(services, id, {
      title: text,
      need: 'expertise',
      salaryMin: pick * 100,
      salaryMax: null,
      excitement: (pick % 5) + 1,
      appliedOn: '2026-11-10',
    }),
  ),
  moveOpportunities: (services, { pick, any, ids }) => {
    const id = any('opportunity');
    if (id === null) return null;
    const list = [...new Set([id, ...ids('opportunity').slice(0, pick % 3)])];
    return moveOpportunities(services, {
      ids: list,
      stageId: stageOf(services, STAGE_KINDS[pick % 7] ?? 'lead'),
      beforeId: pick % 2 ? any('opportunity') : null,
    });
  },
  trashOpportunities: on('opportunity', (services, id) => trashOpportunities(services, [id])),
  addNote: on('opportunity', (services, opportunityId, { text }) =>
    addNote(services, { opportunityId, body: `Note ${text}` }),
  ),
  addParticipant: on('opportunity', (services, opportunityId, { pick, text }) =>
    addParticipant(services, {
      opportunityId,
      who: { name: text },
      role: (['recruiter', 'hiring_manager', 'referrer'] as const)[pick % 3] ?? 'recruiter',
    }),
  ),
  addRound: on('opportunity', (services, opportunityId, { pick, text }) =>
    addRound(services, {
      opportunityId,
      ...roundFields({
        date: `2026-11-${10 + (pick % 18)}`,
        kind: pick % 2 ? 'final' : 'technical',
        status: (['scheduled', 'done', 'missed_by_them'] as const)[pick % 3] ?? 'done',
        place: text,
        with: [
          { who: { name: 'the CTO' }, role: 'executive' },
          { who: { name: `Interviewer ${text}` }, role: 'interviewer' },
        ],
      }),
    }),
  ),
  updateRound: on('round', (services, id, { pick, text }) =>
    updateRound(services, id, {
      status: pick % 2 ? 'done' : 'cancelled',
      interviewers: [{ who: { name: text.trim() || 'Someone' }, role: 'hiring_manager' }],
    }),
  ),
  trashRound: on('round', (services, id) => trashRound(services, id)),
  saveDebrief: on('round', (services, id, { pick, text, any }) => {
    const personId = any('person');
    const skillId = any('skill');
    return saveDebrief(
      services,
      id,
      debriefWith({
        rating: (pick % 5) + 1,
        closes: personId === null ? [] : [{ personId, checks: [...CLOSE_CHECKS].slice(0, pick % 6) }],
        pains: pick % 2 ? [painHeard(`Pain ${text}`)] : [],
        signals: [
          ...(skillId === null
            ? []
            : [{ skill: { skillId }, pressed: 4, outcome: 'weak' as const, quote: text, personId: null }]),
          { skill: { name: `Skill ${text}` }, pressed: 2, outcome: 'ok' as const, quote: '', personId },
        ],
        questions: [{ text: `Why ${text}?`, kind: 'why_us', howIDid: null, note: text, personId: null }],
        reservations: [{ text: `Doubt ${text}`, answered: pick % 2 === 0, personId }],
        promisedBy: pick % 3 ? null : '2026-11-25',
        notes: text,
      }),
    );
  }),
  moveRound: on('round', (services, id, { pick }) =>
    updateRound(services, id, { startsAt: services.clock.now() + (pick - 500) * 3_600_000, status: 'scheduled' }),
  ),
  replaceInterviewer: (services, { pick, text, any }) => {
    const row = rows(services.store, interviewer).get(any('interviewer') ?? '');
    const personId = any('person');
    if (!row || personId === null) return null;
    const by = pick % 2 ? { personId } : { name: text.trim() || 'Someone' };
    return replaceInterviewer(services, { roundId: row.roundId, personId: row.personId, by });
  },
  addStory: (services, { pick, text, any }) => {
    const skillId = any('skill');
    return addStory(services, {
      title: `Story ${text}`,
      situation: text,
      task: '',
      action: '',
      result: '',
      number: '38 %',
      challenges: pick % 2 ? ['right_product'] : [],
      skills: skillId === null ? [{ name: `Skill ${text}` }] : [{ skillId }],
    });
  },
  updateStory: on('story', (services, id, { text }) => updateStory(services, id, { number: text, skills: [] })),
  trashStory: on('story', (services, id) => trashStory(services, id)),
  tellStory: (services, { pick, any }) => {
    const [storyId, roundId] = [any('story'), any('round')];
    if (storyId === null || roundId === null) return null;
    return tellStory(services, { storyId, roundId, told: pick % 3 > 0 });
  },
  waiveDebrief: on('round', (services, id) => waiveDebrief(services, id)),
  settleFollowUps: on('follow_up', (services, id, { pick }) =>
    settleFollowUps(services, [id], pick % 2 ? 'done' : 'skipped', pick % 2 ? '' : 'They wrote first'),
  ),
  reopenFollowUps: on('follow_up', (services, id) => reopenFollowUps(services, [id])),
  snoozeFollowUps: on('follow_up', (services, id, { pick }) =>
    pick % 2
      ? snoozeFollowUps(services, [id], '2026-12-01')
      : snoozeFollowUps(services, [id], pick % 3 ? null : '2026-12-01', { waits: true }),
  ),
  updateFollowUps: on('follow_up', (services, id, { pick, any }) =>
    updateFollowUps(services, [id], { moveDays: (pick % 9) - 4, channel: 'call', personId: any('person') }),
  ),
  repeatFollowUp: on('follow_up', (services, id, { pick }) =>
    updateFollowUp(services, id, { repeat: pick % 4 ? { every: (pick % 3) + 1, unit: 'week' } : null }),
  ),
  trashFollowUps: on('follow_up', (services, id) => trashFollowUps(services, [id])),
  addFollowUp: (services, { text, any }) =>
    addFollowUp(services, followUpWith({ draft: text, opportunityId: any('opportunity'), personId: any('person') })),
  updateFollowUp: on('follow_up', (services, id, { text, any }) =>
    updateFollowUp(services, id, { dueOn: '2026-12-05', draft: text, opportunityId: any('opportunity') }),
  ),
  saveCloseOut: on('opportunity', (services, id, { pick, text, any }) => {
    const skillId = any('skill');
    return saveCloseOut(
      services,
      closeOutWith(id, {
        outcome: OUTCOMES[pick % OUTCOMES.length] ?? 'rejected',
        reasons: ['skill_gap'],
        feedback: pick % 2 ? text : '',
        skills: skillId === null ? [] : [{ skill: { skillId }, importance: 5 }],
        comeBackOn: pick % 3 ? null : '2027-05-01',
      }),
    );
  }),
  saveOffer: on('opportunity', (services, opportunityId, { pick, text, any }) => {
    const known = pick % 3 ? null : any('offer');
    const of = known === null ? undefined : rows(services.store, offer).get(known);
    return saveOffer(
      services,
      offerWith(of?.opportunityId ?? opportunityId, {
        ...(of ? { id: of.id } : {}),
        basePerYear: pick * 1000,
        terms: text,
        answerBy: pick % 2 ? '2026-11-27' : null,
      }),
    );
  }),
  trashOffer: on('offer', (services, id) => trashOffer(services, id)),
  withdrawOthers: on('opportunity', (services, opportunityId, { pick, ids }) =>
    withdrawOthers(services, { opportunityId, ids: ids('opportunity').slice(0, 3), tell: pick % 2 === 0 }),
  ),
  saveComparison: (services, { pick }) => saveComparison(services, { compareIn: pick % 2 ? 'EUR' : null }),
  reopen: on('opportunity', (services, id) => reopen(services, id)),
  savePain: on('opportunity', (services, opportunityId, { pick, text, any }) =>
    savePain(services, {
      opportunityId,
      id: pick % 2 ? any('pain') : null,
      text: `Pain ${text}`,
      severity: 4,
      challenge: 'other',
      answer: text,
      personId: any('person'),
      skillId: pick % 3 ? any('skill') : null,
    }),
  ),
  removePain: on('pain', (services, id) => removePain(services, id)),
  saveCapability: on('opportunity', (services, opportunityId, { pick, any }) => {
    const skillId = any('skill');
    return skillId === null
      ? removePain(services, opportunityId)
      : saveCapability(services, {
          opportunityId,
          skillId,
          capability: (['lacking', 'strong', null] as const)[pick % 3] ?? null,
        });
  }),
  saveSegment: on('opportunity', (services, opportunityId, { text }) =>
    saveSegment(services, {
      opportunityId,
      id: null,
      name: `Segment ${text}`,
      problem: text,
      powerUser: true,
      whatIDo: '',
    }),
  ),
  saveCost: on('opportunity', (services, opportunityId, { text }) =>
    saveCost(services, { opportunityId, kind: 'risk', concern: text, lowering: '' }),
  ),
  saveClosingAnswer: on('opportunity', (services, opportunityId, { text }) =>
    saveClosingAnswer(services, { opportunityId, question: 'why_us', answer: text, checks: ['direction'] }),
  ),
  addPerson: (services, { pick, text, any }) =>
    addPerson(services, personWith({ name: text, companyId: any('company'), keepInTouchDays: pick % 2 ? 30 : null })),
  updatePerson: on('person', (services, id, { pick, text }) =>
    updatePerson(services, id, { notes: text, keepInTouchDays: pick % 2 ? 14 : null }),
  ),
  trashPeople: on('person', (services, id) => trashPeople(services, [id])),
  mergePeople: on('person', (services, mergeId, { pick, ids }) =>
    mergePeople(services, {
      mergeId,
      keepId: ids('person')[pick % 3] ?? mergeId,
      take: pick % 2 ? ['name', 'email'] : [],
    }),
  ),
  mergeCompanies: on('company', (services, mergeId, { pick, ids }) =>
    mergeCompanies(services, { mergeId, keepId: ids('company')[pick % 3] ?? mergeId, take: pick % 2 ? ['name'] : [] }),
  ),
  keepApart: on('person', (services, aId, { ids }) => keepApart(services, { aId, bId: ids('person').at(-1) ?? aId })),
  addCompany: (services, { pick, text }) =>
    addCompany(services, { name: text, kind: pick % 2 ? 'agency' : 'employer', website: '' }),
  updateCompany: on('company', (services, id, { text }) => updateCompany(services, id, { researchMarket: text })),
  addInteraction: (services, { pick, text, any }) =>
    addInteraction(services, {
      at: services.clock.now() - pick * 3_600_000,
      channel: 'email',
      direction: pick % 2 ? 'inbound' : 'outbound',
      summary: text,
      personId: any('person'),
      opportunityId: any('opportunity'),
    }),
  addSkill: (services, { text }) =>
    addSkill(services, { name: `New ${text}`, family: '', notes: text, current: 1, target: 3 }),
  setLevels: on('skill', (services, id, { pick }) =>
    setLevels(services, { id, current: pick % 6, target: 5 - (pick % 6) }),
  ),
  updateSkill: on('skill', (services, id, { text }) => updateSkill(services, id, { notes: text })),
  trashSkill: on('skill', (services, id) => trashSkill(services, id)),
  addEvidence: on('skill', (services, skillId, { text, any }) =>
    addEvidence(services, {
      skillId,
      opportunityId: any('opportunity'),
      source: 'job_posting',
      importance: 3,
      quote: text,
      seenOn: '2026-11-01',
      personId: null,
    }),
  ),
  acceptSkills: on('opportunity', (services, id, { pick, text, any }) => {
    const skillId = any('skill') ?? id;
    return acceptSkills(services, id, [{ skillId, importance: (pick % 5) + 1, quote: text }]);
  }),
  dismissSkills: on('opportunity', (services, id, { any }) => dismissSkills(services, id, [any('skill') ?? id])),
  changeSettings: (services, { pick, text }) =>
    changeSettings(services, {
      theme: pick % 2 ? 'dark' : 'light',
      timeZone: pick % 3 ? 'Asia/Tokyo' : null,
      daysOff: ['2026-11-20'],
      levels: [text],
      constants: { ...DEFAULT_CONSTANTS, limbo: { ...DEFAULT_CONSTANTS.limbo, silentDays: (pick % 9) + 1 } },
    }),
  ...settingsCommands,
  ...closingCommands,
  ...initiativeCommands,
  ...pageCommands,
  ...tidyCommands,
  ...planCommands,
  ...skillCommands,
  ...storyCommands,
  ...templateCommands,
  ...restCommands,
  ...replyCommands,
} satisfies Record<string, Doing>;

export type CommandName = keyof typeof commands;
/** Every command there is; a test holds them against the channels. */
export const NAMES = Object.keys(commands) as CommandName[];
/** Done more often, so that there is something to do the others to. */
const FREQUENT: CommandName[] = [
  'addOpportunity',
  'addRound',
  'saveDebrief',
  'moveOpportunities',
  'settleFollowUps',
  'saveCloseOut',
];

export const anyCommand: fc.Arbitrary<Command> = fc.record({
  name: fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom(...FREQUENT)),
  pick: fc.nat({ max: 1000 }),
  text: typed,
});

/** Does it; answers the step of undo it made, null when nothing changed or there was nothing to do it to. */
export function doCommand(services: Services, { name, pick, text }: Command): { id: string; label: string } | null {
  const ids: Ids = (table) =>
    services.store.sqlite.prepare<[], string>(`SELECT id FROM "${table}" ORDER BY rowid DESC`).pluck().all();
  const any = (table: string) => {
    const known = ids(table);
    return known[pick % Math.max(1, Math.min(known.length, 5))] ?? null;
  };
  const doing: Doing = commands[name];
  const result = doing(services, { pick, text, any, ids });
  if (result === null) return null;
  if (result.ok) return result.value.step;
  if (result.error.code === 'bug') throw new Error(result.error.message);
  return null;
}
