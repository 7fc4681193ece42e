import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { StoryView } from '../../../electron/ipc/contract/story.ts';
import { Button, ComboBox } from '../../components/index.ts';
import { addSkill, skillNames, trashStories } from '../../lib/stories/store.ts';

/** What can be done with many at once; each is one step of undo. */
export function ManyPane({ chosen }: { chosen: readonly StoryView[] }) {
  const known = skillNames.use(null).data ?? [];
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const add = async (skill: Parameters<typeof addSkill>[1]) => {
    setText('');
    setRefused((await addSkill(chosen, skill))?.message ?? null);
  };
  return (
    <section aria-label={`${chosen.length} stories chosen`} className="flex flex-col gap-3">
      <h2 className="text-base font-650">{chosen.length} stories chosen</h2>
      <ComboBox
        label="Add a skill they all show"
        options={known.map(({ id, name }) => ({ value: id, label: name }))}
        allowCustom
        text={text}
        onTextChange={setText}
        error={refused}
        onChoose={(choice) => void add(choice.kind === 'option' ? { skillId: choice.value } : { name: choice.text })}
      />
      <Button icon={Trash2} kbd="Delete" onPress={() => void trashStories(chosen)} className="self-start">
        Move to the trash
      </Button>
    </section>
  );
}
