import { Select } from '../../components/index.ts';
import type { tagChoices } from './filters.ts';

interface TagFilterProps {
  tags: ReturnType<typeof tagChoices>;
  tagId: string;
  onChange: (tagId: string) => void;
}

/** Narrows a list to one tag; nothing while nothing is tagged. */
export function TagFilter({ tags, tagId, onChange }: TagFilterProps) {
  if (tags.length === 0) return null;
  return (
    <Select
      label="Tag"
      hideLabel
      options={[{ value: 'all', label: 'All tags' }, ...tags]}
      value={tagId}
      onChange={onChange}
      className="w-36"
    />
  );
}
