import { Trash2 } from 'lucide-react';
import type { TagFields } from '../../../db/domain/tag.ts';
import type { CountedTag } from '../../../electron/ipc/contract/tag.ts';
import { IconButton } from '../../components/index.ts';
import { SavedText } from '../../components/SavedText.tsx';
import { call } from '../../lib/client.ts';
import { ColourPicker } from '../../lib/colours/ColourPicker.tsx';
import { count, list } from '../../lib/format.ts';
import { offerUndo, sayFailure } from '../../lib/undo.ts';

async function save(id: string, fields: Partial<TagFields>) {
  const result = await call('tag.update', { id, fields });
  return result.ok ? null : result.error;
}

async function recolour(id: string, colour: TagFields['colour']): Promise<void> {
  const refused = await save(id, { colour });
  if (refused !== null) sayFailure(refused);
}

async function remove(id: string): Promise<void> {
  const result = await call('tag.remove', { id });
  if (!result.ok) return sayFailure(result.error);
  offerUndo(result.value.step);
}

/** One tag: its colour, its name, and on how much it hangs. */
export function TagRow({ tag }: { tag: CountedTag }) {
  const { id, name, colour } = tag;
  const hangsOn = [
    ...(tag.opportunities > 0 ? [count(tag.opportunities, 'opportunity', 'opportunities')] : []),
    ...(tag.companies > 0 ? [count(tag.companies, 'company', 'companies')] : []),
    ...(tag.people > 0 ? [count(tag.people, 'person', 'people')] : []),
  ];
  return (
    <li className="flex items-start gap-2 border-b border-line py-1 last:border-b-0">
      <ColourPicker label={`Colour of ${name}`} value={colour} onChange={(next) => void recolour(id, next)} />
      <SavedText
        label={`Name of ${name}`}
        hideLabel
        stored={name}
        save={(next) => save(id, { name: next })}
        className="flex-1"
      />
      <span className="w-64 shrink-0 truncate pt-1.5 text-sm text-ink2">
        {hangsOn.length === 0 ? 'on nothing yet' : `on ${list(hangsOn)}`}
      </span>
      <IconButton icon={Trash2} label={`Remove the tag ${name}`} onPress={() => void remove(id)} />
    </li>
  );
}
