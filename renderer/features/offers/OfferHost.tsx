import { useMemo } from 'react';
import { useCommands } from '../../lib/commands.ts';
import type { Command } from '../../lib/commands.ts';
import { navigate, useNavigation } from '../../lib/navigation.ts';
import { OfferDialog } from '../../lib/offers/OfferDialog.tsx';
import { OthersDialog } from '../../lib/offers/OthersDialog.tsx';
import { openOffer, useOfferTools } from '../../lib/offers/state.ts';

/** The opportunity that is open, in the panel or whole; null when none is. */
function openOpportunityId(): string | null {
  const { panel, page } = useNavigation.getState().place;
  if (panel?.kind === 'opportunity') return panel.id;
  return page?.kind === 'opportunity' ? page.id : null;
}

/** Offers *Add offer* and *Compare offers* everywhere, and shows the dialogs about offers. Stands once in the shell. */
export function OfferHost() {
  const { dialog, acceptedId } = useOfferTools();
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'offer.add',
        label: 'Add offer',
        group: 'Everywhere',
        words: 'enter salary received improved negotiate',
        run: () => openOffer(openOpportunityId()),
      },
      {
        id: 'offer.compare',
        label: 'Compare offers',
        group: 'Everywhere',
        words: 'go to offers side by side salary value equity',
        run: () => navigate.go({ screen: 'offers' }),
      },
    ],
    [],
  );
  useCommands(commands);
  return (
    <>
      {dialog !== null && (
        <OfferDialog key={`${dialog.opportunityId ?? ''} ${dialog.versionId ?? ''}`} place={dialog} />
      )}
      {acceptedId !== null && dialog === null && <OthersDialog key={acceptedId} acceptedId={acceptedId} />}
    </>
  );
}
