import { Buffer } from 'node:buffer';
import { basename } from 'node:path';
import { type Result, fail, ok } from '../domain/result.ts';
import { writeWhole } from '../exporters/whole-file.ts';

/** Text, or base64 of a picture. */
type ToSave = { kind: 'svg' | 'png' | 'md' | 'txt' | 'json' | 'csv'; content: string };

/** How every PNG begins. */
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Saves it in the file the person chooses, whole or not at all. The name is null when the person gave it up. */
export async function saveFile(
  { kind, content }: ToSave,
  ask: () => Promise<Result<{ path: string | null }>>,
): Promise<Result<{ name: string | null }>> {
  const bytes = Buffer.from(content, kind === 'png' ? 'base64' : 'utf8');
  if (kind === 'png' && !bytes.subarray(0, PNG.length).equals(PNG))
    return fail('invalid', 'This is no picture that can be saved. Try it again, or save it as SVG.');
  const chosen = await ask();
  if (!chosen.ok) return chosen;
  const { path } = chosen.value;
  if (path === null) return ok({ name: null });
  const written = await writeWhole(path, bytes);
  return written.ok ? ok({ name: basename(path) }) : written;
}
