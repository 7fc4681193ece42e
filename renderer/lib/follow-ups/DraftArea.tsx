import { ChevronDown, Clipboard, Mail } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import { Button, IconButton, MenuButton, TextArea, TextField } from '../../components/index.ts';
import { matchesChord } from '../keys.ts';
import { templateMenu } from '../templates/menu.ts';
import { MissingList } from '../templates/MissingList.tsx';
import { DraftNotes } from './DraftNotes.tsx';
import { DraftSent } from './DraftSent.tsx';
import { useDraftText } from './use-draft-text.ts';
import { useSending } from './use-sending.ts';

interface DraftAreaProps {
  followUp: FollowUpView;
  /** E went here: the text is focused. */
  focusDraft?: boolean;
  /** It went out: settles the follow-up, which logs the message. */
  onDone: () => void;
  /** Something else is about to be shown: what lies above closes. */
  onLeave?: (() => void) | undefined;
}

/** What to say: from a template, filled in with what is known, and the ways out of the app. */
export function DraftArea({ followUp, focusDraft = false, onDone, onLeave }: DraftAreaProps) {
  const draft = useDraftText(followUp);
  const { facts, gaps, text, whole, template } = draft;
  const address = followUp.email?.trim() ?? '';
  const hasGaps = gaps.missing.length + gaps.known.length + gaps.open.length > 0;
  const sending = useSending({ address, whole, hasGaps, keep: draft.keep });

  const onKeyDownCapture = (event: KeyboardEvent) => {
    const way = matchesChord(event.nativeEvent, 'Mod+Enter')
      ? 'mail'
      : matchesChord(event.nativeEvent, 'Mod+Shift+C')
        ? 'copy'
        : null;
    if (way === null) return;
    event.preventDefault();
    event.stopPropagation();
    void sending.send(way);
  };
  return (
    <div
      role="group"
      aria-label="Message"
      className="flex flex-col gap-2"
      onBlur={draft.onBlur}
      onKeyDownCapture={onKeyDownCapture}
    >
      <div className="-ml-2 flex">
        <MenuButton
          label="Templates"
          items={templateMenu({
            followUp,
            templates: draft.list ?? [],
            currentId: draft.isFollowing ? (template?.id ?? null) : null,
            onChoose: draft.choose,
            onLeave,
          })}
        >
          <Button size="sm" variant="quiet" icon={ChevronDown}>
            {draft.isFollowing && template !== undefined ? `Template: ${template.name}` : 'Use a template'}
          </Button>
        </MenuButton>
      </div>
      <div className="flex items-start gap-1">
        <TextField
          label="Subject"
          value={text.subject}
          onChange={(subject) => draft.change({ subject })}
          placeholder={draft.proposedSubject}
          error={draft.errors.subject ?? null}
          className="flex-1"
        />
        <IconButton
          icon={Clipboard}
          label="Copy subject"
          className="mt-5.5"
          onPress={() => void sending.copySubject()}
        />
      </div>
      <TextArea
        key={focusDraft ? 'focused' : 'plain'}
        label="Draft"
        value={text.body}
        onChange={(body) => draft.change({ body })}
        rows={8}
        maxRows={18}
        autoFocus={focusDraft}
        hint={draft.isFollowing ? 'Filled in from the template. It is yours once you change it.' : undefined}
        error={draft.errors.draft ?? null}
      />
      {facts !== null && <MissingList gaps={gaps} facts={facts} onFill={draft.fillIn} onLeave={onLeave} />}
      <DraftNotes followUp={followUp} address={address} text={whole} remarks={draft.remarks} onLeave={onLeave} />
      {sending.warning !== null && (
        <p role="alert" className="m-0 rounded-md bg-amber-wash px-2 py-1 text-sm text-amber">
          Something still stands in brackets. {sending.warning === 'mail' ? 'Open it' : 'Copy it'} once more to take it
          as it is.
        </p>
      )}
      <div className="flex flex-wrap items-center gap-1.5">
        <Button icon={Mail} kbd="Mod+Enter" isDisabled={facts === null} onPress={() => void sending.send('mail')}>
          Open in mail
        </Button>
        <Button
          icon={Clipboard}
          kbd="Mod+Shift+C"
          isDisabled={facts === null}
          onPress={() => void sending.send('copy')}
        >
          Copy text
        </Button>
      </div>
      {sending.sent !== null && <DraftSent way={sending.sent} person={followUp.person} onDone={onDone} />}
    </div>
  );
}
