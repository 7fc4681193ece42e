import type { Services } from '../../../db/services/core.ts';
import { lessonsFor } from '../../../db/services/lesson.ts';
import type { Handlers } from '../contract/handler.ts';
import type { lessonContract } from '../contract/lesson.ts';

export function lessonHandlers(services: Services): Handlers<keyof typeof lessonContract> {
  return { 'lesson.for': (asked) => lessonsFor(services, asked) };
}
