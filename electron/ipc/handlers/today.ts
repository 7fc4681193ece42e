import type { Services } from '../../../db/services/core.ts';
import { letGoLongPast, todayView } from '../../../db/services/today.ts';
import type { Handlers } from '../contract/handler.ts';
import type { todayContract } from '../contract/today.ts';

export function todayHandlers(services: Services): Handlers<keyof typeof todayContract> {
  return { 'today.view': () => todayView(services), 'today.letGo': () => letGoLongPast(services) };
}
