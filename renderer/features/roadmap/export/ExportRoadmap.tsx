import { FileDown } from 'lucide-react';
import { useMemo } from 'react';
import { Button, MenuButton } from '../../../components/index.ts';
import { type Command, useCommands } from '../../../lib/commands.ts';
import { useDay } from '../../../lib/use-day.ts';
import { copyRoadmap, printRoadmap, saveRoadmap, saveRoadmapPdf, saveRoadmapPicture } from './actions.ts';

/** The ways out of the app for the roadmap, as a menu and as commands. */
export function ExportRoadmap() {
  const { today } = useDay();
  const ways = useMemo(() => waysOut(today), [today]);
  useCommands(ways);
  return (
    <MenuButton
      label="Export the roadmap"
      placement="bottom end"
      items={ways.map(({ id, short, keys, run }) => ({
        id,
        label: short,
        ...(keys === undefined ? {} : { kbd: keys }),
        onAction: run,
      }))}
    >
      <Button variant="quiet" icon={FileDown}>
        Export
      </Button>
    </MenuButton>
  );
}

type Way = Command & { short: string };

function waysOut(today: string): Way[] {
  const way = (id: string, short: string, label: string, run: () => Promise<void>, keys?: string): Way => ({
    id: `roadmap.${id}`,
    short,
    label,
    group: 'Roadmap',
    words: 'export',
    ...(keys === undefined ? {} : { keys }),
    run: () => void run(),
  });
  return [
    way('copy', 'Copy as Markdown', 'Copy the roadmap as Markdown', () => copyRoadmap(today)),
    way('save', 'Save as Markdown…', 'Save the roadmap as Markdown…', () => saveRoadmap(today)),
    way('png', 'Save as PNG…', 'Save the ranking as PNG…', () => saveRoadmapPicture('png', today)),
    way('svg', 'Save as SVG…', 'Save the ranking as SVG…', () => saveRoadmapPicture('svg', today)),
    way('pdf', 'Save as PDF…', 'Save the roadmap as PDF…', () => saveRoadmapPdf(today), 'Mod+S'),
    way('print', 'Print…', 'Print the roadmap…', () => printRoadmap(today), 'Mod+P'),
  ];
}
