import type { ReactNode } from 'react';
import { create } from 'zustand';
import { notify } from '../../components/index.ts';
import { saveChart } from '../charts/save.ts';
import type { ChartLegendItem } from '../charts/types.ts';
import { call } from '../client.ts';
import { sayFailure } from '../undo.ts';

/** What is put on paper or into a picture now; null while nothing is. */
export const usePaper = create<{ content: ReactNode }>(() => ({ content: null }));

/** One after the other: two documents on the paper would be printed as one. */
let isBusy = false;

/** Puts `content` where it is printed, does the work, and takes it away again. */
async function withPaper(content: ReactNode, work: (paper: HTMLElement) => Promise<void>): Promise<void> {
  if (isBusy) return;
  isBusy = true;
  usePaper.setState({ content });
  try {
    await painted();
    const paper = document.querySelector<HTMLElement>('.paper-print');
    if (paper !== null) await work(paper);
  } finally {
    usePaper.setState({ content: null });
    isBusy = false;
  }
}

/** The fonts and two frames: then it stands in the document as it will be printed. */
async function painted(): Promise<void> {
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
  await document.fonts.ready;
}

/** Asks where, and saves the document there as PDF. */
export const savePaper = (content: ReactNode, name: string): Promise<void> =>
  withPaper(content, async () => {
    const result = await call('paper.savePdf', { name });
    if (!result.ok) sayFailure(result.error);
    else if (result.value.path !== null) notify({ message: `Saved ${result.value.path}` });
  });

/** Opens the system's print dialog for the document. */
export const printPaper = (content: ReactNode): Promise<void> =>
  withPaper(content, async () => {
    const result = await call('paper.print', null);
    if (!result.ok) sayFailure(result.error);
  });

interface Picture {
  kind: 'svg' | 'png';
  title: string;
  fileName: string;
  legend: readonly ChartLegendItem[];
}

/** Asks where, and saves the drawing inside `content` there as a picture, in the light colours. */
export const savePicture = (content: ReactNode, picture: Picture): Promise<void> =>
  withPaper(content, (paper) => saveChart(paper, picture));
