import { Checkbox } from '../../components/index.ts';
import { FormSection } from '../../components/FormSection.tsx';
import { useDebrief } from './use-debrief.ts';

/** Which stories were told; nothing while there is none to tell. */
export function StorySection() {
  const stories = useDebrief(({ opened }) => opened.stories);
  const told = useDebrief(({ form }) => form.stories);
  const edit = useDebrief((debrief) => debrief.edit);
  if (stories.length === 0) return null;
  const set = (id: string, isTold: boolean) =>
    edit((form) => ({
      ...form,
      stories: isTold ? [...form.stories.filter((one) => one !== id), id] : form.stories.filter((one) => one !== id),
    }));
  return (
    <FormSection title="Which stories did I tell?">
      <div className="flex max-h-40 flex-col overflow-y-auto">
        {stories.map(({ id, title, number }) => (
          <Checkbox key={id} isSelected={told.includes(id)} onChange={(isTold) => set(id, isTold)} className="min-h-7!">
            <span className="min-w-0 truncate" title={title}>
              {title}
            </span>
            {number !== '' && <span className="tabular shrink-0 text-sm text-ink3">{number}</span>}
          </Checkbox>
        ))}
      </div>
    </FormSection>
  );
}
