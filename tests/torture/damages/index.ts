import type { Damage } from './damage.ts';
import { FILE_DAMAGES } from './files.ts';
import { LOG_DAMAGES } from './logs.ts';
import { PAGE_DAMAGES } from './pages.ts';
import { ROW_DAMAGES } from './rows.ts';

/** Every kind of damage there is; each has a name of its own. */
export const DAMAGES: readonly Damage[] = [...FILE_DAMAGES, ...PAGE_DAMAGES, ...LOG_DAMAGES, ...ROW_DAMAGES];
