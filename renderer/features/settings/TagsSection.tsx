import { SettingsSection } from './SettingsSection.tsx';
import { tagsResource } from '../../lib/tags/index.ts';
import { AddTag } from './AddTag.tsx';
import { TagRow } from './TagRow.tsx';
import { useTarget } from './use-target.ts';

/** The person's own words on opportunities, companies and people. */
export function TagsSection() {
  const { data, error } = tagsResource.use(null);
  const place = useTarget('tags');
  return (
    <div ref={place} tabIndex={-1} className="outline-none">
      <SettingsSection title="Tags" about="Your own words on opportunities, companies and people.">
        {error !== null && data === null && <p className="m-0 text-base text-red">{error.message}</p>}
        {data !== null && data.length > 0 && (
          <ul aria-label="Tags" className="m-0 list-none p-0 pb-2">
            {data.map((tag) => (
              <TagRow key={tag.id} tag={tag} />
            ))}
          </ul>
        )}
        <AddTag used={(data ?? []).map(({ colour }) => colour)} />
      </SettingsSection>
    </div>
  );
}
