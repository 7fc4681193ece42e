import { Checkbox, RatingGroup } from '../../components/index.ts';
import { FormSection } from '../../components/FormSection.tsx';
import { ratingOf } from '../../lib/stories/rating.ts';
import { useDebrief } from './use-debrief.ts';

/** Which stories were told, and how each went; nothing while there is none to tell. */
export function StorySection() {
  const stories = useDebrief(({ opened }) => opened.stories);
  const told = useDebrief(({ form }) => form.stories);
  const went = useDebrief(({ form }) => form.storiesWent);
  const edit = useDebrief((debrief) => debrief.edit);
  if (stories.length === 0) return null;
  const set = (id: string, isTold: boolean) =>
    edit((form) => ({
      ...form,
      stories: isTold ? [...form.stories.filter((one) => one !== id), id] : form.stories.filter((one) => one !== id),
    }));
  const rate = (id: string, rating: number | null) =>
    edit((form) => {
      const { [id]: _, ...others } = form.storiesWent;
      return { ...form, storiesWent: rating === null ? others : { ...others, [id]: rating } };
    });
  return (
    <FormSection title="Which stories did I tell?">
      <div className="flex max-h-56 flex-col overflow-y-auto">
        {stories.map(({ id, title, number }) => (
          <div key={id} className="flex min-h-7 items-center gap-2">
            <Checkbox
              isSelected={told.includes(id)}
              onChange={(isTold) => set(id, isTold)}
              className="min-h-7! min-w-0 flex-1"
            >
              <span className="min-w-0 truncate" title={title}>
                {title}
              </span>
              {number !== '' && <span className="tabular shrink-0 text-sm text-ink3">{number}</span>}
            </Checkbox>
            {told.includes(id) && (
              <>
                <span aria-hidden="true" className="shrink-0 text-xs text-ink3">
                  how it went
                </span>
                <RatingGroup
                  label={`How ${title} went`}
                  hideLabel
                  size="sm"
                  value={ratingOf(went[id])}
                  onChange={(rating) => rate(id, rating)}
                  className="shrink-0"
                />
              </>
            )}
          </div>
        ))}
      </div>
    </FormSection>
  );
}
