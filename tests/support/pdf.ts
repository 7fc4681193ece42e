import { readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';

/** What a PDF says, its lines joined, and how many pages it has. */
export async function readPdf(path: string): Promise<{ pages: number; text: string }> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(path)));
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  return { pages: totalPages, text: text.replaceAll(/\s+/g, ' ') };
}
