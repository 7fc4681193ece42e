import type { Opens } from '../../../db/domain/notice-facts.ts';

/** What the main process asks of a window, as JSON over the channel of actions. */
export type AppAction =
  /** Run this command, as its key would. */
  | { is: 'run'; command: string }
  /** Show the thing that a notice or the tray speaks of. */
  | { is: 'open'; opens: Opens }
  /** Look at the export that the system asks to open. */
  | { is: 'export' }
  /** Say this sentence. */
  | { is: 'tell'; message: string }
  /** Say this in the window: the system shows no notices. */
  | { is: 'say'; title: string; body: string; opens: Opens };
