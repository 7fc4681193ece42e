import { useEffect } from 'react';

/** Milliseconds after the last change of a form until what it would do is worked out. */
const PREVIEW_AFTER = 300;

/** Asks for the effects of a form whenever it has rested for a moment. Pass a stable `preview`. */
export function usePreview(form: unknown, preview: () => Promise<void>): void {
  useEffect(() => {
    const timer = setTimeout(() => void preview(), PREVIEW_AFTER);
    return () => clearTimeout(timer);
  }, [form, preview]);
}
