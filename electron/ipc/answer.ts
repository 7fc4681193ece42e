import type * as z from 'zod';
import type { Failure, Result } from '../../db/domain/result.ts';
import type { Handler } from './contract/handler.ts';
import { type ChannelName, contract } from './contract/index.ts';
import { refusePayload, withWholeCharacters } from './contract/payload.ts';

export type RouterOptions = {
  /** Also parses what goes out: on in tests, off in the product, where thousands of cards go out at once. */
  checkOutput: boolean;
  /** Told of what no handler expected, with the channel and never with what a person typed. */
  onBug(channel: string, error: unknown): void;
  /** Told how many milliseconds a call took, by its channel. */
  onDone?(channel: string, milliseconds: number): void;
};

/** Parses, calls and answers; also what the tests' bridge without Electron uses. */
export async function answer(
  channel: ChannelName,
  input: unknown,
  handler: Handler<ChannelName>,
  windowId: number,
  { checkOutput, onBug, onDone }: RouterOptions,
): Promise<Result<unknown>> {
  const refused = refusePayload(input);
  if (refused !== null) return { ok: false, error: { code: 'invalid', message: refused } };
  const schema: z.ZodType = contract[channel].input;
  const began = performance.now();
  try {
    const parsed = schema.safeParse(withWholeCharacters(input));
    if (!parsed.success) return { ok: false, error: refusal(() => parsed.error) };
    const result = await handler(parsed.data as never, { windowId });
    if (checkOutput && result.ok) (contract[channel].output as z.ZodType).parse(result.value);
    return result;
  } catch (error) {
    onBug(channel, error);
    return { ok: false, error: unexpected(error) };
  } finally {
    onDone?.(channel, performance.now() - began);
  }
}

const UNNAMED: Issue = { path: [], message: 'This cannot be saved as it is.' };

/** The first thing wrong with an input, in the words of its schema, and which field it is. */
function refusal(error: () => z.ZodError): Failure {
  const { path, message } = issueOf(error);
  const field = path.map(String).join('.');
  return { code: 'invalid', message, ...(field === '' ? {} : { field }) };
}

/** zod writes its messages only now, and fails over input whose `constructor` is no function: that is refused unnamed. */
function issueOf(error: () => z.ZodError): Issue {
  try {
    return firstIssue(error().issues) ?? UNNAMED;
  } catch {
    return UNNAMED;
  }
}

type Issue = Pick<z.core.$ZodIssue, 'path' | 'message'>;

/** Of a choice between shapes (a person known or new) the one that was nearest says what is wrong. */
function firstIssue(issues: readonly z.core.$ZodIssue[]): Issue | undefined {
  const [issue] = issues;
  if (issue?.code !== 'invalid_union') return issue;
  const isMissing = (one: z.core.$ZodIssue) => one.code === 'invalid_type' || one.code === 'unrecognized_keys';
  const nearest = issue.errors.find((branch) => branch.length > 0 && !branch.some(isMissing));
  const inner = nearest && firstIssue(nearest);
  return inner ? { path: [...issue.path, ...inner.path], message: inner.message } : issue;
}

function unexpected(error: unknown): Failure {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === 'SQLITE_FULL')
    return { code: 'store', message: 'The disk is full. Free some space and try again; what you typed is still here.' };
  if (code.startsWith('SQLITE_BUSY'))
    return {
      code: 'store',
      message: 'Another program has locked the store. Close it and try again; what you typed is still here.',
    };
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_IOERR'))
    return {
      code: 'store',
      message: 'The store cannot be written just now. Check its disk and try again; what you typed is still here.',
    };
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT'))
    return {
      code: 'unreadable',
      message:
        'A part of the store is damaged and cannot be read. Restore a backup in the settings; nothing was changed.',
    };
  return {
    code: 'bug',
    message: 'Something went wrong in Proffer, and nothing was changed. The log says more; try again.',
  };
}
