import { type KnownClosed, isWorthAWord, samenessOf, type Wanted } from '../domain/posting-similar.ts';
import { type PostingSkill, skillsIn } from '../domain/posting-skills.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { isSameCompany } from '../domain/same-name.ts';
import { aliasesOf } from '../domain/skill-words.ts';
import * as repository from '../repositories/posting.ts';
import { rows } from '../repositories/rows.ts';
import { opportunity } from '../schema/index.ts';
import { ruleContext } from './context.ts';
import { type Done, type Services, change } from './core.ts';
import { nameOf } from './opportunity.ts';
import { putPostingEvidence, skillsFromPosting } from './posting-evidence.ts';

const NOT_THERE = 'This opportunity is not there any more. It may be in the trash.';
/** More warnings than these would hide the form they stand in. */
const MOST_SHOWN = 5;

const skillsWithAliases = ({ store }: Services) =>
  repository.skillsWithNotes(store).map(({ id, name, notes, formerNames }) => ({
    id,
    name,
    aliases: [...aliasesOf(name, notes), ...formerNames.split('\n').filter(Boolean)],
  }));

/** What postings are searched for: every skill and the other words it goes by. */
export const catalogue = (services: Services) => ok(skillsWithAliases(services));

/** Skills the posting names that are neither evidence from it nor dismissed. */
export function proposals(services: Services, opportunityId: string) {
  const row = rows(services.store, opportunity).get(opportunityId);
  if (!row) return fail('not_found', NOT_THERE);
  const settled = new Set([...row.dismissedSkillIds, ...skillsFromPosting(services, opportunityId)]);
  const open = skillsWithAliases(services).filter(({ id }) => !settled.has(id));
  return ok(row.postingText === '' ? [] : skillsIn(row.postingText, open));
}

/** Makes skills of the posting evidence; answers how many were not evidence before. */
export function acceptSkills(
  services: Services,
  opportunityId: string,
  items: readonly PostingSkill[],
): Result<Done<{ accepted: number }>> {
  const before = rows(services.store, opportunity).get(opportunityId);
  if (!before) return fail('not_found', NOT_THERE);
  const taken = new Set(items.map(({ skillId }) => skillId));
  const what = taken.size === 1 ? 'a skill' : `${taken.size} skills`;
  const label = `Took ${what} from the posting of ${nameOf(services, opportunityId)}`;
  return change(services, { label, aggregate: 'evidence', subjectId: opportunityId }, (tx) => {
    const accepted = putPostingEvidence(tx, opportunityId, items);
    const dismissedSkillIds = before.dismissedSkillIds.filter((id) => !taken.has(id));
    rows(tx.store, opportunity).update(opportunityId, { dismissedSkillIds }, tx.at);
    return ok({ accepted });
  });
}

/** Skills that are not proposed for this opportunity any more. */
export function dismissSkills(
  services: Services,
  opportunityId: string,
  skillIds: readonly string[],
): Result<Done<null>> {
  const before = rows(services.store, opportunity).get(opportunityId);
  if (!before) return fail('not_found', NOT_THERE);
  const what = skillIds.length === 1 ? 'a skill' : `${skillIds.length} skills`;
  const label = `Set ${what} of the posting of ${nameOf(services, opportunityId)} aside`;
  return change(services, { label, aggregate: 'opportunity', subjectId: opportunityId }, (tx) => {
    const dismissedSkillIds = [...new Set([...before.dismissedSkillIds, ...skillIds])];
    rows(tx.store, opportunity).update(opportunityId, { dismissedSkillIds }, tx.at);
    return ok(null);
  });
}

/** What is there already behind this link or at this company, and how earlier ones there ended. Changes nothing. */
export function similar(services: Services, wanted: Wanted) {
  const { today } = ruleContext(services);
  const known = repository.knownOpportunities(services.store);
  const same = known
    .flatMap((row) => {
      const by = samenessOf(wanted, row);
      if (by === null) return [];
      const { opportunityId, company, title, stage, stageKind, outcome } = row;
      return [
        { opportunityId, company, title, stage, stageKind, outcome: stageKind === 'closed' ? outcome : null, by },
      ];
    })
    .sort((a, b) => Number(b.by === 'link') - Number(a.by === 'link'));
  const earlier = wanted.company.trim() === '' ? [] : known.flatMap((row) => earlierOf(row, wanted.company, today));
  earlier.sort((a, b) => (a.closedOn < b.closedOn ? 1 : -1));
  return ok({ same: same.slice(0, MOST_SHOWN), earlier: earlier.slice(0, MOST_SHOWN) });
}

function earlierOf(row: KnownClosed, wanted: string, today: string) {
  const { opportunityId, company, title, outcome, closedOn, comeBackOn, lessons } = row;
  if (outcome === null || closedOn === null || !isWorthAWord(row, today) || !isSameCompany(company, wanted)) return [];
  const ahead = comeBackOn !== null && comeBackOn > today ? comeBackOn : null;
  return [{ opportunityId, company, title, outcome, closedOn, comeBackOn: ahead, lessons }];
}
