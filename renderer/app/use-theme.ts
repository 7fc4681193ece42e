import { useEffect } from 'react';
import { createResource } from '../lib/resource.ts';

const settings = createResource('setting.all', ['setting']);

/** Light or dark as the person chose, and the size of the text; the usual way is no mark at all. */
export function useTheme(): void {
  const { data } = settings.use(null);
  const theme = data?.theme ?? 'system';
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const textSize = data?.textSize ?? 'normal';
  useEffect(() => {
    if (textSize === 'normal') delete document.documentElement.dataset['textSize'];
    else document.documentElement.dataset['textSize'] = textSize;
  }, [textSize]);
}
