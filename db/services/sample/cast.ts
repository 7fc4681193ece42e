import type { RoundKind } from '../../domain/vocabulary.ts';
import type { Services } from '../core.ts';
import { addParticipant } from '../person.ts';
import type { Case } from './texts/cases.ts';
import { must } from './timeline.ts';
import type { Role, World } from './world.ts';

/** Known by this name to the whole sample. */
export const AGENCY_RECRUITER = 'Rosalind Peverell-Sousa';

/** The people of one opportunity, who appear when they are first needed. */
export class Cast {
  opportunityId = '';
  companyId = '';
  private readonly world: World;
  private readonly of: Case;
  private recruiter: string | null = null;
  private manager: string | null = null;
  private readonly met: string[] = [];
  private readonly roles = new Map<string, Role>();

  constructor(world: World, of: Case) {
    this.world = world;
    this.of = of;
  }

  managerId(): string | null {
    return this.manager;
  }
  lastMet(): string | undefined {
    return this.met.at(-1);
  }
  roleOf(personId: string): Role {
    return this.roles.get(personId) ?? 'interviewer';
  }
  /** Who writes to me: the agency's recruiter, else the company's. */
  contactId(services: Services): string {
    if (this.recruiter !== null) return this.recruiter;
    const agent = this.of.agency ? this.world.known.get(AGENCY_RECRUITER) : undefined;
    if (agent !== undefined)
      must(
        addParticipant(services, { opportunityId: this.opportunityId, who: { personId: agent }, role: 'recruiter' }),
      );
    this.recruiter = agent ?? this.newcomer(services, 'recruiter');
    this.roles.set(this.recruiter, 'recruiter');
    return this.recruiter;
  }
  joinReferrer(services: Services, personId: string): void {
    must(addParticipant(services, { opportunityId: this.opportunityId, who: { personId }, role: 'referrer' }));
  }
  /** Who sits in a round of this kind. */
  interviewers(services: Services, kind: RoundKind): string[] {
    if (kind === 'recruiter_screen') return [this.contactId(services)];
    if (kind === 'hiring_manager') return [(this.manager ??= this.newcomer(services, 'hiring_manager'))];
    if (kind === 'panel')
      return [
        this.manager ?? this.newcomer(services, 'hiring_manager'),
        this.meet(services, 'interviewer'),
        this.meet(services, 'executive'),
      ];
    if (kind === 'executive') return [this.meet(services, 'executive')];
    return [this.meet(services, 'interviewer')];
  }
  private meet(services: Services, role: Role): string {
    const id = this.newcomer(services, role);
    this.met.push(id);
    return id;
  }
  private newcomer(services: Services, role: Role): string {
    const id = this.world.meet(services, role, this.companyId, this.of.company, this.opportunityId);
    this.roles.set(id, role);
    return id;
  }
}
