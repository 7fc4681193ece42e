/** What is asked of the person in a dialog of the system; answers which button. */
export type AskPerson = (question: {
  message: string;
  detail: string;
  buttons: string[];
  signal?: AbortSignal;
}) => Promise<number>;

/** What of a window's contents is watched. */
export interface WatchedContents {
  on(event: 'render-process-gone', listener: (event: unknown, details: { reason: string }) => void): unknown;
  on(event: 'unresponsive' | 'responsive' | 'destroyed', listener: () => void): unknown;
  isDestroyed(): boolean;
  reload(): void;
  /** Ends its process, which reloading alone cannot when it hangs. */
  forcefullyCrashRenderer(): void;
}

export interface TroubleOptions {
  ask: AskPerson;
  bug(where: string, error: unknown): void;
  note(line: string): void;
  quit(): void;
  /** Ends the app and starts it again. */
  restart(): void;
}

const KEPT = 'Everything you saved is in the store, and what you were typing was kept up to the last second.';
/** Ends of a process that are no trouble. */
const MEANT = new Set(['clean-exit', 'killed-by-app']);
/** Questions in one run after which what goes wrong is only written down: a dialog must not come again and again. */
const MOST_QUESTIONS = 3;

/** What goes wrong beside the page: a window that is gone or hangs, and what the main process did not expect. */
export function watchTrouble(options: TroubleOptions) {
  let questions = 0;
  let isAsking = false;

  /** The main process met what it did not expect: one question at a time, and few in all. */
  async function unexpected(where: string, error: unknown): Promise<void> {
    options.bug(where, error);
    if (isAsking || questions >= MOST_QUESTIONS) return;
    isAsking = true;
    questions += 1;
    const answer = await options.ask({
      message: 'Something in Proffer went wrong.',
      detail: `${KEPT} Go on if the window still answers, or start Proffer again. The log says more: Settings, Report a problem.`,
      buttons: ['Go on', 'Start again', 'Quit'],
    });
    isAsking = false;
    if (answer === 1) options.restart();
    if (answer === 2) options.quit();
  }
  return { unexpected, watch: (contents: WatchedContents) => watchContents(contents, options) };
}

function watchContents(contents: WatchedContents, { ask, note, quit }: TroubleOptions): void {
  let asking: AbortController | null = null;
  /** Ended by this watch, to be drawn again. */
  let isEnding = false;
  const again = () => {
    if (!contents.isDestroyed()) contents.reload();
  };

  contents.on('render-process-gone', (_event, { reason }) => {
    asking?.abort();
    if (isEnding || MEANT.has(reason)) return;
    note(`window gone: ${reason}`);
    // Only the person's answer draws it again, so a page that ends at once ends in a question and not in a loop.
    void ask({
      message: 'The window of Proffer stopped working.',
      detail: `${KEPT} It opens again where you were.`,
      buttons: ['Open it again', 'Quit'],
    }).then((answer) => (answer === 0 ? again() : quit()));
  });
  contents.on('unresponsive', () => {
    if (asking !== null) return;
    note('window does not answer');
    const controller = new AbortController();
    asking = controller;
    void ask({
      message: 'The window of Proffer does not answer.',
      detail: `It may be busy with something long. ${KEPT} Drawn again, it opens where you were.`,
      buttons: ['Wait', 'Draw it again'],
      signal: controller.signal,
    }).then((answer) => {
      asking = null;
      if (controller.signal.aborted || answer !== 1 || contents.isDestroyed()) return;
      isEnding = true;
      contents.forcefullyCrashRenderer();
      isEnding = false;
      again();
    });
  });
  contents.on('responsive', () => {
    if (asking !== null) note('window answers again');
    asking?.abort();
    asking = null;
  });
  contents.on('destroyed', () => asking?.abort());
}
