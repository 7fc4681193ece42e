/** What the preload exposes as `window.proffer`, and all that the renderer sees of the outside. */
export type Bridge = {
  /** Answers with a `Result` as JSON text: one string crosses the bridge faster than thousands of objects. */
  call(channel: string, input: unknown): Promise<string>;
  /** Calls back after every change with the aggregates to read again (JSON of a ChangeNotice); returns how to stop. */
  onChange(listener: (notice: string) => void): () => void;
  /** Calls back with what the menu, a notice or the tray asks for (JSON of an AppAction). */
  onAction(listener: (action: string) => void): () => void;
  /** Calls back with the progress of a long task (JSON of a TaskProgress). */
  onProgress(listener: (progress: string) => void): () => void;
};
