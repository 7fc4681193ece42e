import { useState } from 'react';
import { toldSum } from '../../../db/domain/story.ts';
import type { StoryView } from '../../../electron/ipc/contract/story.ts';
import { ComboBox, SectionHeading } from '../../components/index.ts';
import { heldRounds, setTold } from '../../lib/stories/store.ts';
import { toldWords } from '../../lib/stories/words.ts';
import { useDay } from '../../lib/use-day.ts';
import { ToldRow } from './ToldRow.tsx';
import { roundWords } from './words.ts';

/** The rounds where it was told and how it went, and a field to add one. */
export function ToldIn({ story }: { story: StoryView }) {
  const day = useDay();
  const held = heldRounds.use(null).data ?? [];
  const [text, setText] = useState('');
  const known = new Set(story.told.map(({ roundId }) => roundId));
  const options = held
    .filter(({ roundId }) => !known.has(roundId))
    .map((round) => ({ value: round.roundId, label: roundWords(round, day), hint: round.title }));
  return (
    <section className="flex flex-col gap-1.5">
      <SectionHeading level={2} aside={toldWords(toldSum(story.told))}>
        Told in
      </SectionHeading>
      {story.told.length > 0 && (
        <ul aria-label="Rounds it was told in" className="rounded-lg border border-line bg-surface">
          {story.told.map((telling) => (
            <ToldRow key={telling.roundId} storyId={story.id} telling={telling} words={roundWords(telling, day)} />
          ))}
        </ul>
      )}
      {options.length > 0 && (
        <ComboBox
          label="Add a round it was told in"
          placeholder="Type a company"
          options={options}
          text={text}
          onTextChange={setText}
          onChoose={(choice) => {
            setText('');
            if (choice.kind === 'option') void setTold(story.id, choice.value, true);
          }}
        />
      )}
    </section>
  );
}
