import { ExternalLink } from 'lucide-react';
import { Button } from 'react-aria-components';
import { Icon } from '../../components/index.ts';
import { call } from '../client.ts';
import { sayFailure } from '../undo.ts';
import { besideLink, hostOf, linkIn } from './place.ts';

/** Where a round takes place; a link in it opens in the browser, on a click and not before. */
export function PlaceLine({ place }: { place: string }) {
  if (place.trim() === '') return null;
  const link = linkIn(place);
  if (link === null) return <span>{place}</span>;
  const beside = besideLink(place, link);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1.5">
      <Button
        onPress={() => void open(link)}
        className="inline-flex items-center gap-1 rounded-sm text-accent-text data-hovered:underline"
      >
        <Icon icon={ExternalLink} size={13} />
        Join at {hostOf(link)}
      </Button>
      {beside !== '' && <span>{beside}</span>}
    </span>
  );
}

async function open(url: string): Promise<void> {
  const result = await call('app.openExternal', { url });
  if (!result.ok) sayFailure(result.error);
}
