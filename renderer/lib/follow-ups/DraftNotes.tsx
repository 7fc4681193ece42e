import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import { Button } from '../../components/index.ts';
import { goToField } from '../focus-target.ts';
import { LONGEST_LINK, mailLink, type MailText } from '../mail.ts';

interface DraftNotesProps {
  followUp: FollowUpView;
  address: string;
  text: MailText;
  /** What is to be known of words that were filled in. */
  remarks: readonly string[];
  onLeave?: (() => void) | undefined;
}

/** What is to be known before a message goes out: whose words, to which address, and whether a link can hold it. */
export function DraftNotes({ followUp, address, text, remarks, onLeave }: DraftNotesProps) {
  const link = mailLink(address, text);
  const { personId, person } = followUp;
  return (
    <div className="flex flex-col gap-0.5 text-sm text-ink2 empty:hidden">
      {remarks.map((remark) => (
        <p key={remark} className="m-0">
          {remark}
        </p>
      ))}
      {address === '' && (
        <p className="m-0 flex flex-wrap items-center gap-x-2">
          {personId === null ? (
            'It goes to nobody yet: the mail opens without an address.'
          ) : (
            <>
              No mail address of {person} is known.
              <Button
                size="sm"
                variant="quiet"
                aria-label={`Add the mail address of ${person ?? 'this person'}`}
                onPress={() => {
                  onLeave?.();
                  goToField({ kind: 'person', id: personId }, 'person.email');
                }}
              >
                Add it
              </Button>
            </>
          )}
        </p>
      )}
      {'tooLong' in link && (
        <p className="m-0">
          Too long for a link to a mail program ({link.tooLong.toLocaleString('en')} of{' '}
          {LONGEST_LINK.toLocaleString('en')} characters): the mail opens with the subject, and the text is copied.
        </p>
      )}
    </div>
  );
}
