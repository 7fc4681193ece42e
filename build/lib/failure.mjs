/** Something the person can act on: shown as one sentence, without a stack. Everything else is a bug and keeps its stack. */
export class Failure extends Error {
  /**
   * @param {string} message what is wrong and what to do
   * @param {{ exitCode?: number, cause?: unknown }} [options]
   */
  constructor(message, { exitCode = 1, cause } = {}) {
    super(message, { cause });
    this.name = 'Failure';
    this.exitCode = exitCode;
  }
}

/** Well-known system errors in words; undefined when the error says nothing a person could act on. */
export function explainSystemError(/** @type {unknown} */ error) {
  const text = error instanceof Error ? `${'code' in error ? String(error.code) : ''} ${error.message}` : String(error);
  if (/ENOSPC|no space left/i.test(text)) return 'the disk is full. Free about 1 GB and start again';
  if (/EACCES|EPERM|permission denied/i.test(text)) return `a file or folder may not be written (${text.trim()})`;
  if (/EROFS/.test(text)) return `the file system is read-only (${text.trim()})`;
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|fetch failed|network/i.test(text)
  ) {
    return 'the network could not be reached. Check the connection or proxy and start again';
  }
  return undefined;
}

/**
 * Runs a script's body and turns its outcome into an exit code.
 * @param {() => Promise<number | void>} body
 */
export async function runScript(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    const known = error instanceof Failure ? error.message : explainSystemError(error);
    if (process.env.DEBUG) console.error(error);
    else if (error instanceof Failure) console.error(error.message);
    else if (known) console.error(`Stopped: ${known}.`);
    else
      console.error(
        `Stopped by an unexpected error: ${error instanceof Error ? error.message : String(error)}. DEBUG=1 shows where.`,
      );
    process.exitCode = error instanceof Failure ? error.exitCode : 1;
  }
}
