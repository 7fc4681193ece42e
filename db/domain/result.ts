import * as z from 'zod';

/** Expected failures are values all the way to the screen; exceptions are for bugs. */
export const failureCode = z.enum(['invalid', 'not_found', 'conflict', 'unreadable', 'store', 'cancelled', 'bug']);
export const failure = z.object({
  code: failureCode,
  /** What happened and what to do, in plain words. */
  message: z.string(),
  /** Path of the input field at fault, `name` or `pains.2.text`. */
  field: z.string().optional(),
});
export type Failure = z.infer<typeof failure>;
export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const fail = (code: Failure['code'], message: string, field?: string): Result<never> => ({
  ok: false,
  error: field === undefined ? { code, message } : { code, message, field },
});
