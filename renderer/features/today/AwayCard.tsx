import { X } from 'lucide-react';
import { useEffect } from 'react';
import { IconButton } from '../../components/index.ts';
import { awayResource, dismissAway, noteAway, useAway } from './away.ts';
import { awayWords } from './away-words.ts';

/** What happened while the app was closed for days: said once, until it is put away. */
export function AwayCard() {
  const { data: fresh } = awayResource.use(null);
  useEffect(() => {
    if (fresh !== null) void noteAway(fresh);
  }, [fresh]);
  const said = useAway((state) => state.said);
  const words = said === null ? null : awayWords(said);
  if (words === null) return null;
  return (
    <div role="status" className="card mx-4 mb-1 flex shrink-0 items-center gap-2 py-1 pr-1 pl-2.5 text-base">
      <p className="min-w-0 flex-1">{words}</p>
      <IconButton icon={X} size="sm" label="Put this away" onPress={dismissAway} />
    </div>
  );
}
