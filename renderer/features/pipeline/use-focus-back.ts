import { useEffect } from 'react';

/** When what was shown goes and takes the focus along, the card that Tab leads to has it again. */
export function useFocusBack(isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return;
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        document.querySelector<HTMLElement>('main [data-card][tabindex="0"]')?.focus();
      });
    };
  }, [isShown]);
}
