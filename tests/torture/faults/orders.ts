/** What a hand is told to do, one line of JSON each; it answers each with one line. */
export type Order =
  | { do: 'become'; uid: number }
  | { do: 'open'; folder: string; migrations: string }
  | { do: 'save'; number: number }
  | { do: 'import'; number: number }
  | { do: 'backup' }
  | { do: 'restore'; from: string }
  | { do: 'empty trash' }
  | { do: 'close' };

/** `ok`, or the failure as a window would get it; `bug` when something was thrown that nobody expected. */
export interface Reply {
  ok: boolean;
  code: string;
  message: string;
}
