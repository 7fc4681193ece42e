import { Component, type ReactNode } from 'react';
import { noteError } from '../lib/trouble/note.ts';
import { FailedPart } from './FailedPart.tsx';

interface ErrorBoundaryProps {
  children: ReactNode;
  /** What is drawn inside, in words: `This screen`. */
  what: string;
  /** The whole window: drawing again reads the page anew. */
  isWhole?: boolean;
}
type State = { failed: boolean };

/** What is shown in place of a part that cannot be drawn. The rest of the app goes on, and the store is untouched. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    noteError('draw', error);
  }

  override render(): ReactNode {
    const { children, what, isWhole = false } = this.props;
    if (!this.state.failed) return children;
    const again = () => {
      if (isWhole) window.location.reload();
      else this.setState({ failed: false });
    };
    return <FailedPart what={what} isWhole={isWhole} onAgain={again} />;
  }
}
