import { Component, type ReactNode } from 'react';
import { Button } from '../components/index.ts';

type State = { failed: boolean };

/** What is shown when drawing fails: the store is untouched, so drawing again is the way out. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert" className="flex h-full flex-col items-center justify-center gap-3 p-8 text-center">
        <p className="max-w-120 text-base text-ink">
          This screen could not be drawn. Everything you saved, and what you were typing, is still in the store.
        </p>
        <Button variant="primary" onPress={() => window.location.reload()}>
          Draw it again
        </Button>
      </div>
    );
  }
}
