import { StrictMode, Suspense, lazy } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components';
import '../styles/app.css';
import { listenForActions } from './actions.ts';
import { App } from './App.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { restorePlace } from './place.ts';
import { watchUnhandled } from '../lib/trouble/unhandled.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root');

/** Where the store does not open there is no app, and nothing but backups is asked for. */
const isRecovery = new URLSearchParams(window.location.search).has('recovery');
const RecoveryScreen = lazy(async () => ({
  default: (await import('../features/recovery/index.ts')).RecoveryScreen,
}));

// What a boundary catches is written down by it, without its message; the console would have it whole.
createRoot(root, { onCaughtError: () => undefined }).render(
  <StrictMode>
    <I18nProvider locale="en-GB">
      <ErrorBoundary what="The window" isWhole>
        {isRecovery ? (
          <Suspense fallback={null}>
            <RecoveryScreen />
          </Suspense>
        ) : (
          <App />
        )}
      </ErrorBoundary>
    </I18nProvider>
  </StrictMode>,
);
if (!isRecovery) {
  watchUnhandled();
  listenForActions();
  void restorePlace();
}
