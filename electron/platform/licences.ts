import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { type Result, fail, ok } from '../../db/domain/result.ts';
import { type Licence, licence } from '../ipc/contract/trouble.ts';

/** The licences of everything shipped, as the bundle was written with them. */
export async function readLicences(file: string): Promise<Result<Licence[]>> {
  try {
    const read = z.array(licence).safeParse(JSON.parse(await readFile(file, 'utf8')));
    if (read.success) return ok(read.data);
  } catch {
    // Said below.
  }
  return fail('not_found', 'The licences are not where they belong. Install Proffer again to have them here.');
}
