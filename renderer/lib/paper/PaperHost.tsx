import { createPortal } from 'react-dom';
import '../../styles/paper.css';
import { usePaper } from './store.ts';

/** Holds what is being printed or saved beside everything else, and is not there otherwise. */
export function PaperHost() {
  const content = usePaper((state) => state.content);
  if (content === null) return null;
  return createPortal(
    <div className="paper-print" aria-hidden="true">
      {content}
    </div>,
    document.body,
  );
}
