import { CLOSE_CHECKS } from '../../db/domain/vocabulary.ts';
import { saveCapability, saveClosingAnswer, saveCost, savePain, saveSegment } from '../../db/services/brief.ts';
import { saveCloseOut } from '../../db/services/close-out.ts';
import { updateCompany } from '../../db/services/company.ts';
import { saveDebrief } from '../../db/services/debrief.ts';
import { settleFollowUps } from '../../db/services/follow-up.ts';
import { saveOffer } from '../../db/services/offer.ts';
import { addMaterial } from '../../db/services/material.ts';
import { addNote, updateOpportunity } from '../../db/services/opportunity.ts';
import { addInteraction, addParticipant, updatePerson } from '../../db/services/person.ts';
import { addEvidence } from '../../db/services/roadmap.ts';
import {
  closeOutWith,
  debriefWith,
  detailOf,
  interviewerNamed,
  newOpportunity,
  newRound,
  offerWith,
  openFollowUps,
  painHeard,
  personOf,
  skillOf,
} from './builders.ts';
import { type TestStore, valueOf } from './store.ts';

/** Fills a store with a little of everything, so that every view has something to show. */
export function tellStory({ services, clock }: TestStore) {
  const skillId = skillOf(services, 'Python');
  const opportunityId = newOpportunity(services, {
    stage: 'final',
    viaPerson: 'Ines Duarte',
    postingUrl: 'https://example.com/job',
  });
  valueOf(
    updateOpportunity(services, opportunityId, {
      need: 'expertise',
      workMode: 'hybrid',
      salaryMin: 100,
      salaryMax: 200,
      salaryCurrency: 'EUR',
      excitement: 4,
      deadline: '2026-12-01',
    }),
  );
  const roundId = newRound(services, opportunityId, {
    kind: 'final',
    with: [interviewerNamed('Dana Whitfield', 'hiring_manager'), interviewerNamed('the CTO', 'executive')],
  });
  const ahead = newRound(services, opportunityId, { date: '2026-11-19' });
  const personId = personOf(services, 'Dana Whitfield');
  valueOf(addParticipant(services, { opportunityId, who: { name: 'Rex Recruiter' }, role: 'recruiter' }));
  valueOf(
    saveDebrief(
      services,
      roundId,
      debriefWith({
        rating: 4,
        closes: [{ personId, checks: [...CLOSE_CHECKS] }],
        pains: [painHeard('Nobody owns pricing', 4)],
        signals: [{ skill: { skillId }, pressed: 5, outcome: 'weak', quote: 'Prototype it?', personId: null }],
        questions: [{ text: 'Why us?', kind: 'why_us', howIDid: 3, note: '', personId: null }],
        reservations: [{ text: 'Not technical', answered: true, personId }],
        promisedBy: '2026-11-25',
        wentWell: 'Well',
      }),
    ),
  );
  valueOf(
    savePain(services, {
      opportunityId,
      id: null,
      text: 'Slow',
      severity: 2,
      challenge: 'other',
      answer: 'Faster',
      personId,
      skillId,
    }),
  );
  valueOf(saveCapability(services, { opportunityId, skillId, capability: 'lacking' }));
  valueOf(
    saveSegment(services, {
      opportunityId,
      id: null,
      name: 'Sales',
      problem: 'No story',
      powerUser: true,
      whatIDo: 'Decks',
    }),
  );
  valueOf(saveCost(services, { opportunityId, kind: 'risk', concern: 'New to the domain', lowering: 'References' }));
  valueOf(saveClosingAnswer(services, { opportunityId, question: 'why_us', answer: 'Because', checks: ['direction'] }));
  valueOf(addNote(services, { opportunityId, body: 'A note' }));
  valueOf(saveOffer(services, offerWith(opportunityId, { answerBy: '2026-11-30', terms: 'Two days at home' })));
  valueOf(
    addInteraction(services, {
      at: clock.now(),
      channel: 'call',
      direction: 'inbound',
      summary: 'They called',
      personId,
      opportunityId,
    }),
  );
  valueOf(
    addEvidence(services, {
      skillId,
      opportunityId: null,
      source: 'my_own_idea',
      importance: 2,
      quote: '',
      seenOn: '2026-10-01',
      personId: null,
    }),
  );
  valueOf(updatePerson(services, personId, { keepInTouchDays: 30, email: 'dana@example.com' }));
  valueOf(updateCompany(services, detailOf(services, opportunityId).company.id, { researchMarket: 'Second of three' }));
  valueOf(
    settleFollowUps(
      services,
      openFollowUps(services)
        .slice(0, 1)
        .map(({ id }) => id),
      'done',
    ),
  );
  const material = { kind: 'resume', name: 'Platform', version: 'v3', body: '', fileName: '' } as const;
  const materialId = valueOf(
    addMaterial(services, { ...material, bullets: ['Raised activation by 13 %'], opportunityId }),
  ).value.id;
  const closed = newOpportunity(services, { company: 'Northwind', stage: 'interview' });
  valueOf(
    saveCloseOut(
      services,
      closeOutWith(closed, {
        reasons: ['skill_gap'],
        skills: [{ skill: { skillId }, importance: 5 }],
        comeBackOn: '2027-05-01',
      }),
    ),
  );
  return {
    opportunityId,
    closed,
    roundId,
    ahead,
    personId,
    skillId,
    materialId,
    companyId: detailOf(services, opportunityId).company.id,
  };
}
