import { Check, Clipboard, Clock, Mail, SkipForward, Trash2 } from 'lucide-react';
import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import { CHANNELS_OF_CONTACT } from '../../../db/domain/vocabulary.ts';
import { Button, DateTimeField, notify, Segmented, TextArea, TextField } from '../../components/index.ts';
import { call } from '../client.ts';
import { copyText } from '../copy-text.ts';
import { mailtoUrl } from '../drafts.ts';
import { CONTACT_CHANNEL, optionsOf } from '../labels.ts';
import { sayFailure } from '../undo.ts';
import { useFollowUpForm } from './use-follow-up-form.ts';

interface FollowUpEditorProps {
  followUp: FollowUpView;
  today: string;
  onDone: () => void;
  onSkip: () => void;
  onSnooze: () => void;
  onTrash: () => void;
  /** E went here: the text is focused. */
  focusDraft?: boolean;
}

const CHANNELS = optionsOf(CHANNELS_OF_CONTACT, CONTACT_CHANNEL);

/** One follow-up: what to say, when and how. Saved as it is typed. */
export function FollowUpEditor({ followUp, today, focusDraft = false, ...act }: FollowUpEditorProps) {
  const form = useFollowUpForm(followUp);
  const { fields, errors, change, template } = form;
  const address = followUp.email?.trim() ?? '';

  const openMail = async () => {
    await form.flush();
    const subject = fields.subject.trim() === '' ? template.subject : fields.subject;
    const result = await call('app.openExternal', { url: mailtoUrl(address, { subject, body: fields.draft }) });
    if (!result.ok) sayFailure(result.error);
  };
  const copy = async () => {
    const isCopied = await copyText(fields.draft);
    notify(
      isCopied
        ? { message: 'The draft is on the clipboard.' }
        : { message: 'The clipboard did not take it. Select the text and copy it.', tone: 'error' },
    );
  };

  return (
    <div className="flex flex-col gap-3" onBlur={form.onBlur}>
      <TextField
        label="Subject"
        value={fields.subject}
        onChange={(subject) => change({ subject })}
        placeholder={template.title}
        error={errors.subject ?? null}
      />
      <TextArea
        key={focusDraft ? 'focused' : 'plain'}
        label="Draft"
        value={fields.draft}
        onChange={(draft) => change({ draft })}
        rows={8}
        maxRows={18}
        autoFocus={focusDraft}
        hint={form.isTemplate ? 'Proposed for you. It is kept once you change it.' : undefined}
        error={errors.draft ?? null}
      />
      <DateTimeField
        label="Due"
        value={fields.due}
        onChange={(due) => change({ due })}
        today={today}
        error={errors.dueOn ?? errors.dueTime ?? null}
      />
      <div className="flex flex-col gap-1">
        <span className="text-sm font-550 text-ink2">Channel</span>
        <Segmented
          label="Channel"
          size="sm"
          segments={CHANNELS}
          value={fields.channel}
          onChange={(channel) => change({ channel })}
          onClear={() => change({ channel: null })}
        />
      </div>
      <div className="flex flex-wrap items-center gap-1.5 pt-1">
        <Button variant="primary" icon={Check} onPress={act.onDone}>
          Done
        </Button>
        <Button icon={Clock} onPress={act.onSnooze}>
          Snooze
        </Button>
        <Button icon={SkipForward} onPress={act.onSkip}>
          Skip
        </Button>
        {address !== '' && (
          <Button icon={Mail} onPress={() => void openMail()}>
            Open in mail
          </Button>
        )}
        <Button icon={Clipboard} onPress={() => void copy()}>
          Copy
        </Button>
        <Button variant="quiet" icon={Trash2} onPress={act.onTrash}>
          Trash
        </Button>
      </div>
    </div>
  );
}
