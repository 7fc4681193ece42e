import { Button } from '../components/index.ts';
import { call } from '../lib/client.ts';
import { createResource } from '../lib/resource.ts';
import { sayFailure } from '../lib/undo.ts';

const appState = createResource('app.state', []);

async function leave(): Promise<void> {
  const left = await call('app.leaveSafeMode', null);
  if (!left.ok) sayFailure(left.error);
}

/** Says that the app was started in safe mode, and leaves it with one click. */
export function SafeModeNotice() {
  if (appState.use(null).data?.safeMode !== true) return null;
  return (
    <div
      role="status"
      className="no-print flex h-9 shrink-0 items-center gap-3 border-b border-line bg-amber-wash px-4 text-sm text-amber"
    >
      <span className="min-w-0 flex-1 truncate">
        Safe mode: the standard look, no notifications, and nothing of the last view. Your own settings are kept.
      </span>
      <Button size="sm" onPress={() => void leave()}>
        Leave safe mode
      </Button>
    </div>
  );
}
