import * as z from 'zod';
import { create } from 'zustand';
import type { Failure } from '../../db/domain/result.ts';
import { call } from './client.ts';

/**
 * What stands in fields edited in place and was refused by the store: it is kept beside the data, so that closing the
 * panel or the app loses nothing, and shown again with the reason where it was typed.
 */
const refused = z.object({ value: z.unknown(), message: z.string(), field: z.string().optional() });
export type Refused = z.infer<typeof refused>;

const DRAFT = 'fields.refused';
const kept = z.record(z.string(), refused);

type Fields = Record<string, Refused>;
const useFields = create<{ fields: Fields }>(() => ({ fields: {} }));
let reading: Promise<void> | null = null;

/** Reads once what an earlier window left behind; what was refused in this one goes before it. */
export function readRefused(): Promise<void> {
  reading ??= call('draft.get', { key: DRAFT }).then((result) => {
    const found = kept.safeParse(result.ok ? result.value : null);
    if (found.success && Object.keys(found.data).length > 0)
      useFields.setState(({ fields }) => ({ fields: { ...found.data, ...fields } }));
  });
  return reading;
}

/** What was refused under this key; null when nothing was, or without a key. */
export const useRefused = (key: string | null): Refused | null =>
  useFields(({ fields }) => (key === null ? null : (fields[key] ?? null)));

export function keepRefused(key: string, value: unknown, { message, field }: Failure): void {
  const entry: Refused = field === undefined ? { value, message } : { value, message, field };
  write({ ...useFields.getState().fields, [key]: entry });
}

export function forgetRefused(key: string): void {
  const { [key]: gone, ...rest } = useFields.getState().fields;
  if (gone !== undefined) write(rest);
}

function write(fields: Fields): void {
  useFields.setState({ fields });
  const isEmpty = Object.keys(fields).length === 0;
  // After the reading, so that what an earlier window left behind is not written over unseen.
  void readRefused().then(() => {
    const now = useFields.getState().fields;
    return isEmpty && Object.keys(now).length === 0
      ? call('draft.remove', { key: DRAFT })
      : call('draft.put', { key: DRAFT, body: now });
  });
}

export const failureOfRefused = ({ message, field }: Refused): Failure => ({
  code: 'invalid',
  message,
  ...(field === undefined ? {} : { field }),
});
