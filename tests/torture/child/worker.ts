import type { Result } from '../../../db/domain/result.ts';
import type { Services } from '../../../db/services/core.ts';
import type { Job } from './job.ts';

export interface Worker {
  services: Services;
  job: Job;
  /** The job itself begins now: what came before was the opening of the store. */
  begin(): void;
  /** A change is on the disk. */
  acknowledge(number: number, what: string): void;
}

export const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
