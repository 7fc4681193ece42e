import type { ReactNode } from 'react';
import { useAfterPaint } from '../../lib/use-after-paint.ts';

/** What may join in the picture after the one it is asked for in. */
export function AfterPaint({ children }: { children: ReactNode }) {
  return useAfterPaint() ? children : null;
}
