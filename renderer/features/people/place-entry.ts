import { Maximize2, PanelRight } from 'lucide-react';
import type { MenuEntry } from '../../components/index.ts';
import { navigate } from '../../lib/navigation.ts';

const LIST = { person: 'people', company: 'companies' } as const;

/** The other way to look at it: as a page from the panel, beside its list from the page. */
export function placeEntry(kind: keyof typeof LIST, id: string, isOnPage: boolean): MenuEntry {
  return isOnPage
    ? {
        id: 'panel',
        label: 'Open beside the list',
        icon: PanelRight,
        onAction: () => navigate.go({ screen: LIST[kind], panel: { kind, id } }),
      }
    : { id: 'page', label: 'Open as page', icon: Maximize2, onAction: () => navigate.openPage({ kind, id }) };
}
