import { useEffect } from 'react';
import { createResource } from '../lib/resource.ts';

const settings = createResource('setting.all', ['setting']);

/** Light or dark as the person chose; the system's way is no mark at all. */
export function useTheme(): void {
  const theme = settings.use(null).data?.theme ?? 'system';
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
