import type { ReactNode } from 'react';
import type { UpdateState } from '../../../electron/ipc/contract/update.ts';
import { Button, ProgressBar } from '../../components/index.ts';
import { askUpdates } from './updates.ts';

/** Where a newer version stands, and the next step. */
export function UpdateSteps({ state }: { state: UpdateState }) {
  switch (state.is) {
    case 'unavailable':
    case 'off':
      return null;
    case 'current':
      return (
        <Line button={<Button onPress={() => void askUpdates('check')}>Look now</Button>}>
          {state.checkedAt === null ? 'Not asked yet.' : `You have the newest version. Asked ${when(state.checkedAt)}.`}
        </Line>
      );
    case 'checking':
      return <Line>Asking for the newest version…</Line>;
    case 'found':
      return (
        <Line button={<Button onPress={() => void askUpdates('download')}>Download</Button>}>
          Version {state.version} is there.
        </Line>
      );
    case 'downloading':
      return <ProgressBar label={`Downloading version ${state.version}`} value={state.part * 100} />;
    case 'ready':
      return (
        <Line button={<Button onPress={() => void askUpdates('install')}>Install and start again</Button>}>
          Version {state.version} is downloaded.
        </Line>
      );
    case 'failed':
      return <Line button={<Button onPress={() => void askUpdates('check')}>Try again</Button>}>{state.message}</Line>;
  }
}

const when = (at: number) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(at);

function Line({ children, button }: { children: ReactNode; button?: ReactNode }) {
  return (
    <div role="status" className="flex min-h-8 items-center gap-3 pt-1 text-base text-ink2">
      <span className="min-w-0 flex-1">{children}</span>
      {button}
    </div>
  );
}
