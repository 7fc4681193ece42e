import { addDays, dateInZone } from '../../../db/domain/dates.ts';
import { emptyDebrief } from '../../../db/domain/debrief-document.ts';
import { saveCloseOut } from '../../../db/services/close-out.ts';
import { saveDebrief } from '../../../db/services/debrief.ts';
import { putDraft } from '../../../db/services/draft.ts';
import { settleFollowUps } from '../../../db/services/follow-up.ts';
import { undo } from '../../../db/services/history.ts';
import { addNote, addOpportunity, moveOpportunities, stageViews } from '../../../db/services/opportunity.ts';
import { addRound } from '../../../db/services/round.ts';
import { type Worker, valueOf as done } from './worker.ts';

/** Writes changes as fast as it can until it is killed, and says which are on the disk. */
export function saveUntilKilled({ services, job, begin, acknowledge }: Worker): void {
  const stageOf = (kind: string) => stageViews(services).find((stage) => stage.kind === kind)?.id ?? '';
  begin();
  for (let number = job.first; ; number += 1) {
    const name = `Number ${number}`;
    const opportunity = {
      company: name,
      title: name,
      stageId: stageOf('interview'),
      viaPerson: `Via ${number}`,
      postingUrl: '',
      postingText: name,
    };
    const { id } = done(addOpportunity(services, opportunity)).value;
    acknowledge(number, 'opportunity');
    putDraft(services, `form ${number}`, { typed: name });
    acknowledge(number, 'draft');
    const startsAt = Date.now() - 7_200_000;
    const interviewers = [{ who: { name: `Interviewer ${number}` }, role: 'hiring_manager' as const }];
    const round = {
      kind: 'final' as const,
      startsAt,
      timeZone: 'Europe/Lisbon',
      minutes: 60,
      place: name,
      status: 'scheduled' as const,
      interviewers,
    };
    const roundId = done(addRound(services, { opportunityId: id, ...round })).value.id;
    acknowledge(number, 'round');
    const signals = [
      { skill: { name: `Skill ${number}` }, pressed: 5, outcome: 'weak' as const, quote: name, personId: null },
    ];
    const pains = [{ id: null, text: name, severity: 3, challenge: 'other' as const, personId: null }];
    done(saveDebrief(services, roundId, { ...emptyDebrief, notes: name, signals, pains }));
    acknowledge(number, 'debrief');
    done(addNote(services, { opportunityId: id, body: name }));
    acknowledge(number, 'note');
    done(addNote(services, { opportunityId: id, body: `Undone ${number}` }));
    done(undo(services));
    acknowledge(number, 'undone');
    const followUps = services.store.sqlite
      .prepare<[string], string>(
        "SELECT id FROM follow_up WHERE opportunity_id = ? AND kind = 'thank_you' AND state = 'open'",
      )
      .pluck()
      .all(id);
    done(settleFollowUps(services, followUps, 'done'));
    acknowledge(number, 'thanks');
    done(moveOpportunities(services, { ids: [id], stageId: stageOf('final'), beforeId: null }));
    acknowledge(number, 'moved');
    const yesterday = addDays(dateInZone(services.clock.now(), services.clock.zone()), -1);
    const closeOut = {
      outcome: 'rejected' as const,
      closedOn: yesterday,
      reasons: [],
      feedback: name,
      lessons: '',
      comeBackOn: null,
    };
    done(
      saveCloseOut(services, {
        ...closeOut,
        opportunityId: id,
        skills: [{ skill: { name: `Skill ${number}` }, importance: 4 }],
      }),
    );
    acknowledge(number, 'closed');
  }
}
