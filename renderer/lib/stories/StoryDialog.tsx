import { useEffect, useState } from 'react';
import { CHALLENGES } from '../../../db/domain/vocabulary.ts';
import type { Failure } from '../../../db/domain/result.ts';
import { Button, Checkbox, Dialog, TextArea, TextField } from '../../components/index.ts';
import { CHALLENGE } from '../labels.ts';
import { useDraft } from '../use-draft.ts';
import { EMPTY_STORY, formOfStory, readStoryForm, storyFieldsOf } from './form.ts';
import type { StoryForm } from './form.ts';
import { SkillChips } from './SkillChips.tsx';
import { saveStory, trashStories } from './store.ts';
import type { StoryAbout } from './store.ts';

const FORM = 'story-form';
const PARTS = [
  { part: 'situation', label: 'Situation', placeholder: 'Where it was, and what stood at stake' },
  { part: 'task', label: 'Task', placeholder: 'What was mine to do' },
  { part: 'action', label: 'Action', placeholder: 'What I did, step by step' },
  { part: 'result', label: 'Result', placeholder: 'What came of it, and for whom' },
] as const;

function startOf({ story, skill, challenge }: StoryAbout): StoryForm {
  if (story !== undefined) return formOfStory(story);
  if (skill === undefined && challenge === undefined) return EMPTY_STORY;
  return {
    ...EMPTY_STORY,
    skills: skill === undefined ? [] : [{ skillId: skill.skillId, name: skill.name }],
    challenges: challenge === undefined ? [] : [challenge],
  };
}

/** What the draft of a form is kept by: each story, and each thing a new one is about, has its own. */
const draftKey = ({ story, skill, challenge }: StoryAbout): string =>
  `story.${story?.id ?? skill?.skillId ?? challenge ?? 'add'}`;

/** Writes a story down: what it is called, its number, the four parts, and what it shows. What is typed outlives a crash. */
export function StoryDialog({ about, onClose }: { about: StoryAbout; onClose: () => void }) {
  const { story } = about;
  const [start] = useState(() => startOf(about));
  const draft = useDraft(draftKey(about), start, readStoryForm);
  const { value: form, setValue, clear } = draft;
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSent, setSent] = useState(false);
  const errorAt = (field: string) => (failure?.field?.split('.').at(-1) === field ? failure.message : null);
  const isAnywhere = failure !== null && !Object.keys(form).some((field) => errorAt(field) !== null);

  // The emptied form is drawn (and with it the kept draft forgotten) before it closes.
  useEffect(() => {
    if (isSent) onClose();
  }, [isSent, onClose]);

  const submit = async () => {
    const refused = await saveStory(story?.id ?? null, storyFieldsOf(form));
    setFailure(refused);
    if (refused !== null) return;
    clear();
    setSent(true);
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={story === undefined ? 'New story' : 'Change story'}
      size="md"
      actions={
        <>
          {story !== undefined && (
            <Button
              variant="quiet"
              onPress={() => {
                void trashStories([story]);
                onClose();
              }}
            >
              Move to the trash
            </Button>
          )}
          <Button variant="primary" type="submit" form={FORM} kbd="Mod+Enter">
            {story === undefined ? 'Add story' : 'Save story'}
          </Button>
        </>
      }
    >
      <form
        id={FORM}
        className="relative flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void submit();
        }}
      >
        <div className="grid grid-cols-[1fr_10rem] gap-3">
          <TextField
            label="Title"
            placeholder="The release that could not wait"
            value={form.title}
            onChange={(title) => setValue({ ...form, title })}
            autoFocus
            error={errorAt('title')}
          />
          <TextField
            label="The number"
            placeholder="−38 % churn"
            value={form.number}
            onChange={(number) => setValue({ ...form, number })}
            error={errorAt('number')}
          />
        </div>
        {PARTS.map(({ part, label, placeholder }) => (
          <TextArea
            key={part}
            label={label}
            placeholder={placeholder}
            rows={2}
            value={form[part]}
            onChange={(text) => setValue({ ...form, [part]: text })}
            error={errorAt(part)}
          />
        ))}
        <SkillChips form={form} onChange={setValue} />
        <fieldset className="m-0 flex flex-col gap-1 border-0 p-0">
          <legend className="mb-1 p-0 text-sm font-550 text-ink2">Challenges it answers</legend>
          {CHALLENGES.map((one) => (
            <Checkbox
              key={one}
              isSelected={form.challenges.includes(one)}
              onChange={(isOn) =>
                setValue({
                  ...form,
                  challenges: isOn ? [...form.challenges, one] : form.challenges.filter((other) => other !== one),
                })
              }
              className="self-start text-sm text-ink2"
            >
              {CHALLENGE[one]}
            </Checkbox>
          ))}
        </fieldset>
        {isAnywhere && (
          <p role="alert" className="m-0 text-sm text-red">
            {failure.message}
          </p>
        )}
      </form>
    </Dialog>
  );
}
