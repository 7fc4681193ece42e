import { Button } from '../components/index.ts';
import { call } from '../lib/client.ts';
import { createResource } from '../lib/resource.ts';
import { sayFailure } from '../lib/undo.ts';

const appState = createResource('app.state', []);

async function leave(): Promise<void> {
  const left = await call('app.switchStore', { sample: false });
  if (!left.ok) sayFailure(left.error);
}

/** Says that this is sample data, and leaves it with one click. */
export function SampleNotice() {
  if (appState.use(null).data?.sample !== true) return null;
  return (
    <div
      role="status"
      className="no-print flex h-9 shrink-0 items-center gap-3 border-b border-line bg-accent-wash px-4 text-sm text-accent-text"
    >
      <span className="min-w-0 flex-1 truncate">
        This is sample data in a store of its own. Nothing here touches yours.
      </span>
      <Button size="sm" onPress={() => void leave()}>
        Leave the sample
      </Button>
    </div>
  );
}
