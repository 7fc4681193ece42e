import type { WholeDrawing } from './serialise.ts';

/** Pixels of the picture for one of the drawing. */
const SCALE = 2;

/** The drawing as a PNG in base64; null when the browser cannot draw it. */
export async function pngOf({ text, width, height }: WholeDrawing): Promise<string | null> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * SCALE);
  canvas.height = Math.round(height * SCALE);
  const paper = canvas.getContext('2d');
  try {
    await image.decode();
    paper?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const [, base64 = ''] = canvas.toDataURL('image/png').split(',');
    return paper === null || base64 === '' ? null : base64;
  } catch {
    return null;
  }
}
