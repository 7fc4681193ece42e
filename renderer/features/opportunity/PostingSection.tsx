import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { Button, IconButton } from '../../components/index.ts';
import { SavedArea } from '../../components/SavedArea.tsx';
import { SavedText } from '../../components/SavedText.tsx';
import { call } from '../../lib/client.ts';
import { PostingSkills } from '../../lib/postings/PostingSkills.tsx';
import { sayFailure } from '../../lib/undo.ts';
import { saveFields } from './actions.ts';
import { Section } from './Section.tsx';

async function openLink(url: string): Promise<void> {
  const result = await call('app.openExternal', { url });
  if (!result.ok) sayFailure(result.error);
}

/** The posting in full: postings disappear. Read as text, changed after a press. */
export function PostingSection({ detail }: { detail: OpportunityDetail }) {
  const { id, postingText, postingUrl } = detail;
  const [isEditing, setEditing] = useState(postingText.trim() === '');
  return (
    <Section title="Posting" name="posting">
      <div className="flex items-end gap-2">
        <SavedText
          label="Link to the posting"
          placeholder="https://"
          stored={postingUrl}
          save={(next) => saveFields(id, { postingUrl: next })}
          className="flex-1"
        />
        {/^https?:\/\//i.test(postingUrl) && (
          <IconButton icon={ExternalLink} label="Open the posting" onPress={() => void openLink(postingUrl)} />
        )}
      </div>
      <div data-focus-target="posting.text" className="flex flex-col gap-2">
        {!isEditing ? (
          <>
            <p className="m-0 text-base wrap-anywhere whitespace-pre-wrap text-ink">{postingText}</p>
            <Button size="sm" variant="quiet" className="self-start" onPress={() => setEditing(true)}>
              Change the text
            </Button>
          </>
        ) : (
          <>
            <SavedArea
              label="Posting"
              placeholder="The whole text: postings disappear"
              stored={postingText}
              save={(next) => saveFields(id, { postingText: next })}
            />
            {postingText.trim() !== '' && (
              <Button size="sm" className="self-end" onPress={() => setEditing(false)}>
                Done
              </Button>
            )}
          </>
        )}
      </div>
      <PostingSkills opportunityId={id} postingText={postingText} />
    </Section>
  );
}
