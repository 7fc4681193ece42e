import { createElement } from 'react';
import { notify } from '../../../components/index.ts';
import { saveFile } from '../../../lib/charts/save.ts';
import { copyText } from '../../../lib/copy-text.ts';
import { printPaper, savePaper, savePicture } from '../../../lib/paper/store.ts';
import { roadmapMarkdown } from '../markdown.ts';
import { type RoadmapDocument, readDocument } from './document.ts';
import { RankingPicture } from './RankingPicture.tsx';
import { RoadmapPaper } from './RoadmapPaper.tsx';

/** Pixels of the picture, of which it has two to the inch of a screen. */
const PICTURE = 860;
const nameOn = (today: string) => `Roadmap ${today}`;

async function withDocument(work: (document: RoadmapDocument) => Promise<void>): Promise<void> {
  const document = await readDocument();
  if (document !== null) await work(document);
}

export const copyRoadmap = (today: string): Promise<void> =>
  withDocument(async (document) => {
    const isCopied = await copyText(roadmapMarkdown(document, today));
    notify(
      isCopied
        ? { message: 'The roadmap is on the clipboard as Markdown.' }
        : { message: 'The clipboard did not take the roadmap. Try again with the window in front.', tone: 'error' },
    );
  });

export const saveRoadmap = (today: string): Promise<void> =>
  withDocument(async (document) => {
    await saveFile({ suggestedName: nameOn(today), kind: 'md', content: roadmapMarkdown(document, today) });
  });

export const saveRoadmapPicture = (kind: 'png' | 'svg', today: string): Promise<void> =>
  withDocument(({ view }) =>
    view.gaps.length === 0
      ? Promise.resolve(void notify({ message: 'There is no gap to draw yet. Add evidence first.' }))
      : savePicture(createElement(RankingPicture, { gaps: view.gaps, width: PICTURE }), {
          kind,
          title: nameOn(today),
          fileName: nameOn(today),
          legend: [],
        }),
  );

const paperOf = (document: RoadmapDocument, today: string) => createElement(RoadmapPaper, { document, today });

export const saveRoadmapPdf = (today: string): Promise<void> =>
  withDocument((document) => savePaper(paperOf(document, today), nameOn(today)));

export const printRoadmap = (today: string): Promise<void> =>
  withDocument((document) => printPaper(paperOf(document, today)));
