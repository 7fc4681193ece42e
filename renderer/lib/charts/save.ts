import { notify } from '../../components/index.ts';
import type { Input } from '../../../electron/ipc/contract/index.ts';
import { call } from '../client.ts';
import { sayFailure } from '../undo.ts';
import { pngOf } from './picture.ts';
import { serialise } from './serialise.ts';
import type { ChartLegendItem } from './types.ts';

/** Asks where, saves the file there, and says so. `content` is text, or base64 of a PNG. True when it was saved. */
export async function saveFile(file: Input<'file.save'>): Promise<boolean> {
  const result = await call('file.save', file);
  if (!result.ok) {
    sayFailure(result.error);
    return false;
  }
  if (result.value.name !== null) notify({ message: `Saved ${result.value.name}` });
  return result.value.name !== null;
}

interface Saving {
  kind: 'svg' | 'png';
  title: string;
  fileName: string;
  legend: readonly ChartLegendItem[];
}

const NOT_DRAWN = 'The picture could not be drawn. Save it as SVG instead.';

/** Saves the picture inside `drawing` as it is seen, light or dark. */
export async function saveChart(drawing: HTMLElement | null, { kind, title, fileName, legend }: Saving): Promise<void> {
  const svg = drawing?.querySelector('svg');
  if (!svg) return;
  const whole = serialise(svg, title, legend);
  const content = kind === 'svg' ? whole.text : await pngOf(whole);
  if (content === null) notify({ message: NOT_DRAWN, tone: 'error' });
  else await saveFile({ suggestedName: fileName, kind, content });
}
