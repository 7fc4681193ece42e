import { RotateCcw, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import type { PlaceholderValues } from '../../../db/domain/placeholder.ts';
import { fill } from '../../../db/domain/template.ts';
import { TEMPLATE_KINDS } from '../../../db/domain/vocabulary.ts';
import type { TemplateView } from '../../../electron/ipc/contract/template.ts';
import { Button, Select, TextArea, TextField } from '../../components/index.ts';
import { SavedText } from '../../components/SavedText.tsx';
import { optionsOf, TEMPLATE_KIND } from '../../lib/labels.ts';
import { resetTemplate, saveTemplate, trashTemplate } from '../../lib/templates/actions.ts';
import { sayFailure } from '../../lib/undo.ts';
import { useField } from '../../lib/use-field.ts';
import { PlaceholderMenu } from './PlaceholderMenu.tsx';
import { TemplatePreview } from './TemplatePreview.tsx';
import { unknownWords } from './unknown-words.ts';
import { useInsert } from './use-insert.ts';

const KINDS = optionsOf(TEMPLATE_KINDS, TEMPLATE_KIND);

/** Name, subject and text of a template, kept as they are typed, beside what becomes of them. */
export function TemplateEditor({ template, values }: { template: TemplateView; values: PlaceholderValues }) {
  const { id, kind, isBuiltIn, isChanged } = template;
  const subject = useField(template.subject, (next) => saveTemplate(id, { subject: next }), Object.is, 'Subject');
  const body = useField(template.body, (next) => saveTemplate(id, { body: next }), Object.is, 'Text');
  const subjectBox = useRef<HTMLInputElement>(null);
  const bodyBox = useRef<HTMLTextAreaElement>(null);
  const insert = useInsert([
    { box: subjectBox, ...subject },
    { box: bodyBox, ...body },
  ]);
  const filled = fill({ subject: subject.value, body: body.value }, values);
  const choose = async (next: TemplateView['kind']) => {
    const refused = await saveTemplate(id, { kind: next });
    if (refused !== null) sayFailure(refused);
  };
  return (
    <div className="grid grid-cols-2 items-start gap-4 pt-1 pb-3 pl-5">
      <div className="flex min-w-0 flex-col gap-2.5" onFocus={insert.onFocus}>
        <SavedText label="Name" stored={template.name} save={(name) => saveTemplate(id, { name })} />
        {!isBuiltIn && <Select label="For" options={KINDS} value={kind} onChange={(next) => void choose(next)} />}
        <TextField
          label="Subject"
          value={subject.value}
          onChange={subject.setValue}
          onBlur={subject.onBlur}
          error={subject.error?.message ?? unknownWords(subject.value, values)}
          inputRef={subjectBox}
        />
        <TextArea
          label="Text"
          rows={8}
          maxRows={20}
          value={body.value}
          onChange={body.setValue}
          onBlur={body.onBlur}
          error={body.error?.message ?? unknownWords(body.value, values)}
          inputRef={bodyBox}
        />
        <div className="flex flex-wrap items-center gap-1.5">
          <PlaceholderMenu onInsert={insert.put} />
          {isChanged && (
            <Button icon={RotateCcw} onPress={() => void resetTemplate(id)}>
              Reset to the original
            </Button>
          )}
          {!isBuiltIn && (
            <Button icon={Trash2} variant="quiet" onPress={() => void trashTemplate(id)}>
              Trash
            </Button>
          )}
        </div>
      </div>
      <TemplatePreview filled={filled} />
    </div>
  );
}
