import { Check, Minus, Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { Autocomplete, Input, Menu, MenuItem, SearchField } from 'react-aria-components';
import { TAG_MAX, type TaggedKind } from '../../../db/domain/tag.ts';
import { Icon, cx } from '../../components/index.ts';
import { ColourDot } from '../colours/ColourDot.tsx';
import { setTags } from './actions.ts';
import { type TagChoice, type Tagged, newTagName, tagChoices } from './choices.ts';
import { tagsResource } from './resources.ts';

const ROW =
  'flex min-h-7.5 items-center gap-2 rounded-md px-2 text-base text-ink outline-none data-focused:bg-hover data-focused:outline-2 data-focused:-outline-offset-2 data-focused:outline-accent';
const NEW = 'new tag';

interface TagMenuProps {
  kind: TaggedKind;
  things: readonly Tagged[];
}

/** Typing narrows the tags down, the arrows and Enter put one on or take it off; a new name makes a new tag. */
export function TagMenu({ kind, things }: TagMenuProps) {
  const { data } = tagsResource.use(null);
  const [typed, setTyped] = useState('');
  const menu = useRef<HTMLDivElement>(null);
  const tags = data ?? [];
  const choices = tagChoices(tags, things, typed);
  const made = newTagName(tags, typed);
  const ids = things.map(({ id }) => id);
  const toggle = ({ id, holds }: TagChoice) =>
    setTags(kind, ids, holds === 'all' ? { remove: [id] } : { add: [{ tagId: id }] });
  const make = async (name: string) => {
    if (await setTags(kind, ids, { add: [{ name }] })) setTyped('');
  };
  // Enter right after typing means the first of what is shown.
  const takeFirst = () => {
    const [first] = choices;
    if (first !== undefined) void toggle(first);
    else if (made !== null) void make(made);
  };
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField
        aria-label="Find or make a tag"
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Enter' && menu.current?.querySelector('[data-focused]') === null) takeFirst();
        }}
        className="border-b border-line p-2"
      >
        <Input
          placeholder="Find or make a tag"
          maxLength={TAG_MAX}
          className="w-full bg-transparent px-1 text-base text-ink outline-none placeholder:text-ink3 [&::-webkit-search-cancel-button]:hidden"
        />
      </SearchField>
      <Menu
        ref={menu}
        aria-label="Tags"
        selectionMode="multiple"
        selectedKeys={choices.flatMap(({ id, holds }) => (holds === 'all' ? [id] : []))}
        className="max-h-72 overflow-auto p-1 outline-none"
        renderEmptyState={() => (
          <p className="m-0 px-2 py-2 text-sm text-ink2">There is no tag yet. Type a name and press Enter.</p>
        )}
      >
        {choices.map((choice) => (
          <MenuItem
            key={choice.id}
            id={choice.id}
            textValue={choice.name}
            onAction={() => void toggle(choice)}
            className={ROW}
          >
            <span className="flex size-4 items-center justify-center text-accent">
              {choice.holds !== 'none' && <Icon icon={choice.holds === 'all' ? Check : Minus} size={13} />}
            </span>
            <ColourDot colour={choice.colour} />
            <span className="min-w-0 flex-1 truncate">{choice.name}</span>
            {choice.holds === 'some' && <span className="text-sm text-ink3">on some</span>}
          </MenuItem>
        ))}
        {made !== null && (
          <MenuItem
            key={NEW}
            id={NEW}
            textValue={made}
            onAction={() => void make(made)}
            className={cx(ROW, choices.length > 0 && 'mt-1')}
          >
            <Icon icon={Plus} size={13} className="text-ink2" />
            <span className="min-w-0 flex-1 truncate">Make the tag “{made}”</span>
          </MenuItem>
        )}
      </Menu>
    </Autocomplete>
  );
}
